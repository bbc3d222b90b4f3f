import type { NewRecord } from '../history/record';
import type { DesktopContext } from '../reminders/hold';
import type { Settings } from '../settings/settings';
import type { IdleAnswer } from './event';
import type { Instant } from './instant';
import type { SavedSession } from './restore';

/** Time, and one timer. */
export interface ClockPort {
  now(): Instant;
  /** Names this run of the machine: a tick means nothing under another name. */
  bootId(): string;
  timeZone(): string;
  /** Arms the only timer for a tick (ms), replacing the one before; null disarms it. */
  arm(tick: number | null, fire: () => void): void;
}

/** Who watches the input devices. */
export interface IdlePort {
  /** Answers at once or `unknown`. */
  ask(): IdleAnswer;
  /** Calls back once input returns, or when the source becomes unable to tell; null stops the watch. */
  watchReturn(onReturn: (() => void) | null): void;
}

/** The desktop's context, asked only when a prompt is due or held. Every probe answers within its timeout. */
export interface ContextPort {
  ask(answer: (context: DesktopContext) => void): void;
}

/** Where records and state go, in the order in which they are given; the port sees to it that they reach the disk. */
export interface HistoryPort {
  append(record: NewRecord): void;
}
export interface StatePort {
  save(session: SavedSession): void;
}

/** What people notice. They read the loop's snapshot; each call is idempotent. */
export interface SurfacesPort {
  /** The snapshot may be another one now. */
  readonly changed: () => void;
  readonly announce: () => void;
  readonly escalate: (step: 1 | 2) => void;
  readonly playSound: (sound: 'prompt' | 'break-over') => void;
}

/** All that the loop needs of the world. */
export interface SessionPorts {
  readonly clock: ClockPort;
  readonly idle: IdlePort;
  readonly context: ContextPort;
  readonly history: HistoryPort;
  readonly state: StatePort;
  readonly surfaces: SurfacesPort;
  readonly settings: () => Settings;
}
