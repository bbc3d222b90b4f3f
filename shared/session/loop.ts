import type { Effect } from './effect';
import type { SessionEvent } from './event';
import type { Intent } from './intent';
import type { SessionPorts } from './ports';
import { reduce, type Reduced } from './reduce';
import { restoreSession, type SavedSession } from './restore';
import type { SessionSnapshot } from './snapshot';
import type { SessionState } from './state';
import { viewSession } from './view';
import { findWakeTick } from './wake';

/** Something that happened, without its time: the loop stamps it. */
export type Happening = SessionEvent extends infer E
  ? E extends { at: unknown }
    ? Omit<E, 'at'>
    : never
  : never;

/** A crash may lose sight of this much at most (ms). */
const LONGEST_UNSAVED_MS = 5 * 60_000;

/** The running engine: the only place where events meet the world. */
export interface SessionLoop {
  /** Tells the engine what happened. */
  readonly handle: (happening: Happening) => void;
  readonly say: (intent: Intent) => void;
  readonly snapshot: () => SessionSnapshot;
  readonly state: () => SessionState;
  /** Saves the state as it is, for when something went wrong outside of the engine. */
  readonly save: () => void;
  /** Writes what is open, saves, and stops the timer. Nothing is handled afterwards. */
  readonly stop: () => void;
}

/**
 * Starts the loop: event, reduce, effects, one timer. The same code runs in the app, in tests and in
 * `simulate`; they differ in their ports only.
 */
export function startSessionLoop(ports: SessionPorts, saved: SavedSession | null): SessionLoop {
  let running = true;
  let ending = false;
  const now = ports.clock.now();
  const restored = restoreSession(
    { at: now, boot: ports.clock.bootId(), timeZone: ports.clock.timeZone(), saved },
    ports.settings(),
  );
  let state = restored.state;
  let handling = 0;
  let isSaveDue = false;

  /** Runs every effect, and says the first failure afterwards: one port in trouble must not silence the others. */
  function accept(reduced: Reduced): void {
    state = reduced.state;
    const failures: unknown[] = [];
    for (const effect of reduced.effects) {
      try {
        run(effect);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }

  function handle(happening: Happening): void {
    if (running) work(() => accept(reduce(state, { ...happening, at: ports.clock.now() }, ports.settings())));
  }

  /** An answer that comes at once is part of the event that asked: one save, one timer, one snapshot for both. */
  function work(job: () => void): void {
    handling += 1;
    try {
      job();
    } finally {
      handling -= 1;
      if (handling === 0) finish();
    }
  }

  function finish(): void {
    if (isSaveDue) save();
    isSaveDue = false;
    ports.clock.arm(findWakeTick(state, ports.settings()), wake);
    ports.surfaces.changed();
  }

  function wake(): void {
    const timeZone = ports.clock.timeZone();
    // No system tells of it.
    if (timeZone !== state.timeZone) handle({ type: 'zone-changed', timeZone });
    handle({ type: 'timer' });
  }

  function save(): void {
    const { tick } = state.at;
    const nextSave = ending ? tick : (findWakeTick(state, ports.settings()) ?? tick);
    const aliveUntil = Math.min(nextSave, tick + LONGEST_UNSAVED_MS);
    ports.state.save({ version: 1, boot: ports.clock.bootId(), aliveUntil, state });
  }

  function run(effect: Effect): void {
    switch (effect.type) {
      case 'write-record':
        ports.history.append(effect.record);
        break;
      case 'save-state':
        isSaveDue = true;
        break;
      case 'ask-idle':
        handle({ type: 'idle-answered', idle: ports.idle.ask() });
        break;
      case 'ask-context':
        ports.context.ask((context) => handle({ type: 'context-answered', context }));
        break;
      case 'watch-return':
        ports.idle.watchReturn(effect.watch ? () => handle({ type: 'input-returned' }) : null);
        break;
      case 'announce':
        ports.surfaces.announce();
        break;
      case 'escalate':
        ports.surfaces.escalate(effect.step);
        break;
      case 'play-sound':
        ports.surfaces.playSound(effect.sound);
        break;
    }
  }

  work(() => accept(restored));
  return {
    handle,
    say: (intent) => handle({ type: 'intent', intent }),
    snapshot: () => viewSession(state, ports.settings(), ports.clock.now()),
    state: () => state,
    save,
    stop() {
      ending = true;
      handle({ type: 'quitting' });
      running = false;
      ports.clock.arm(null, () => undefined);
    },
  };
}
