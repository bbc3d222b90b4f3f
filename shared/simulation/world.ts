import type { NewRecord } from '../history/record';
import { UNKNOWN_CONTEXT, type DesktopContext } from '../reminders/hold';
import type { IdleAnswer } from '../session/event';
import type { Instant } from '../session/instant';
import { startSessionLoop, type Happening, type SessionLoop } from '../session/loop';
import type { SessionPorts } from '../session/ports';
import type { SavedSession } from '../session/restore';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings';

/** Idle time that a source reports during ordinary work (ms). */
const WORKING_IDLE_MS = 5_000;

type Input =
  { readonly mode: 'working' | 'typing' | 'unknown' } | { readonly mode: 'none'; readonly since: number };

/** What a watcher outside the engine could write down. Times in ms since the start. */
export interface Observed {
  readonly records: { readonly run: number; readonly record: NewRecord }[];
  wakeUps: number;
}

/**
 * A person, a desk machine and a clock, without any of them being there. It gives the loop its ports;
 * the tick is the time elapsed since the start, and runs on while the machine is suspended.
 */
export class SimulatedWorld {
  readonly observed: Observed = { records: [], wakeUps: 0 };
  settings: Settings = DEFAULT_SETTINGS;
  timeZone: string;
  loop: SessionLoop | null = null;
  locked = false;
  suspended = false;
  /** How often the app was started. */
  runs = 0;
  private elapsed = 0;
  private clockShift = 0;
  private input: Input = { mode: 'none', since: 0 };
  private context: DesktopContext = {
    ...UNKNOWN_CONTEXT,
    doNotDisturb: false,
    fullScreen: false,
    camera: false,
    microphone: false,
  };
  private saved: SavedSession | null = null;
  private timer: { readonly tick: number; readonly fire: () => void } | null = null;
  private onReturn: (() => void) | null = null;
  private readonly missed: Happening[] = [];

  constructor(
    private readonly startWall: number,
    timeZone: string,
  ) {
    this.timeZone = timeZone;
  }

  now(): Instant {
    return { tick: this.elapsed, wall: this.startWall + this.elapsed + this.clockShift };
  }

  /** When the armed timer will fire, or null. A suspended machine fires none. */
  nextTimer(): number | null {
    return this.suspended ? null : (this.timer?.tick ?? null);
  }

  moveTo(elapsed: number): void {
    this.elapsed = elapsed;
  }

  fireTimer(): void {
    const due = this.timer;
    this.timer = null;
    this.observed.wakeUps += 1;
    due?.fire();
  }

  startApp(): void {
    this.runs += 1;
    this.loop = startSessionLoop(this.ports(), this.saved);
    if (this.locked) this.tell({ type: 'locked' });
  }

  /** A quit is told to the app; a kill is not. */
  endApp(how: 'quit' | 'kill'): void {
    if (how === 'quit') this.loop?.stop();
    this.loop = null;
    this.timer = null;
    this.onReturn = null;
    this.missed.length = 0;
  }

  setInput(mode: Input['mode']): void {
    this.input = mode === 'none' ? { mode, since: this.elapsed } : { mode };
    if (mode !== 'none' && !this.suspended) this.onReturn?.();
  }

  lockScreen(locked: boolean): void {
    this.locked = locked;
    this.tell({ type: locked ? 'locked' : 'unlocked' });
  }

  suspendMachine(): void {
    this.tell({ type: 'suspended' });
    this.suspended = true;
  }

  /** What happened during the sleep reaches the app now. */
  wakeMachine(): void {
    this.suspended = false;
    this.tell({ type: 'woke' });
    for (const happening of this.missed.splice(0)) this.tell(happening);
  }

  setClock(shift: number): void {
    this.clockShift += shift;
  }

  travel(zone: string): void {
    this.timeZone = zone;
    this.tell({ type: 'zone-changed', timeZone: zone });
  }

  setContext(part: { readonly [K in keyof DesktopContext]?: DesktopContext[K] | undefined }): void {
    const named = Object.fromEntries(Object.entries(part).filter(([, answer]) => answer !== undefined));
    this.context = { ...this.context, ...named };
  }

  changeSettings(settings: Settings): void {
    this.settings = settings;
    this.tell({ type: 'settings-changed' });
  }

  private tell(happening: Happening): void {
    if (this.loop === null) return;
    if (this.suspended) this.missed.push(happening);
    else this.loop.handle(happening);
  }

  private idle(): IdleAnswer {
    switch (this.input.mode) {
      case 'working':
        return WORKING_IDLE_MS;
      case 'typing':
        return 0;
      case 'none':
        return this.elapsed - this.input.since;
      case 'unknown':
        return 'unknown';
    }
  }

  /** What the loop is given of this world. */
  ports(): SessionPorts {
    const run = this.runs;
    return {
      clock: {
        now: () => this.now(),
        bootId: () => 'simulated',
        timeZone: () => this.timeZone,
        arm: (tick, fire) => (this.timer = tick === null ? null : { tick, fire }),
      },
      idle: {
        ask: () => {
          this.observed.wakeUps += 1;
          return this.idle();
        },
        watchReturn: (onReturn) => (this.onReturn = onReturn),
      },
      context: {
        ask: (answer) => {
          this.observed.wakeUps += 1;
          answer(this.context);
        },
      },
      history: { append: (record) => this.observed.records.push({ run, record }) },
      state: { save: (session) => (this.saved = session) },
      surfaces: {
        changed: () => undefined,
        announce: () => undefined,
        escalate: () => undefined,
        playSound: () => undefined,
      },
      settings: () => this.settings,
    };
  }
}
