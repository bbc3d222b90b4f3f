/** A reason not to show a prompt now, in the order in which they are reported. */
export const HOLDS = [
  'do-not-disturb',
  'full-screen',
  'camera',
  'microphone',
  'typing',
  'quiet-time',
  'meeting',
  'reading',
  'pause',
] as const;
export type Hold = (typeof HOLDS)[number];

/** What a probe of the desktop answers; `unknown` holds nothing and is shown in the diagnostics. */
export type ProbeAnswer = boolean | 'unknown';

/** The desktop as the context probes see it. */
export interface DesktopContext {
  readonly doNotDisturb: ProbeAnswer;
  readonly fullScreen: ProbeAnswer;
  readonly camera: ProbeAnswer;
  readonly microphone: ProbeAnswer;
}

export const UNKNOWN_CONTEXT: DesktopContext = {
  doNotDisturb: 'unknown',
  fullScreen: 'unknown',
  camera: 'unknown',
  microphone: 'unknown',
};

/** Set by hand; `reading` and `meeting` hold prompts and keep counting without input. */
export type Mode = 'normal' | 'reading' | 'meeting';

/** Time in which the calendar keeps prompts away; `until` is the wall time (ms) at which that may end. */
export interface Quiet {
  readonly why: 'quiet-time' | 'outside-hours';
  readonly until: number | null;
}
