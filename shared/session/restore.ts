import { endPrompt } from '../reminders/end-prompt';
import type { Settings } from '../settings/settings';
import type { Instant } from './instant';
import type { Reduced } from './reduce';
import { createState, type SessionState } from './state';
import { closeOpenBout, followKind } from './timeline';
import { instantAt, update, type Turn } from './turn';

/** The state as it lies on the disk. `boot` names the tick that its instants use. */
export interface SavedSession {
  readonly version: 1;
  readonly boot: string;
  /** The tick up to which the run may have gone on without saving again; the state's own when it ended in order. */
  readonly aliveUntil: number;
  readonly state: SessionState;
}

/** What a start knows: the moment, and what an earlier run left behind (null: nothing, or nothing readable). */
export interface Start {
  readonly at: Instant;
  readonly boot: string;
  readonly timeZone: string;
  readonly saved: SavedSession | null;
}

/**
 * Goes on where the last run stopped. Within the away threshold the bout goes on as if nothing had been;
 * after longer the time between is `off`, and a prompt that was open is credited.
 */
export function restoreSession(start: Start, settings: Settings): Reduced {
  if (start.saved === null) {
    return {
      state: createState(start.at, start.timeZone),
      effects: [{ type: 'ask-idle' }, { type: 'save-state' }],
    };
  }
  const gap = measureGap(start, start.saved);
  const shift = start.at.tick - gap - start.saved.state.at.tick;
  const before = shift === 0 ? start.saved.state : shiftTicks(start.saved.state, shift);
  const turn: Turn = { state: before, effects: [], at: start.at, settings };
  const leftAt = instantAt(start.at, start.at.tick - gap);
  if (before.at.wall !== leftAt.wall) {
    closeOpenBout(turn, before.at);
    update(turn, { open: { kind: before.open.kind, from: leftAt } });
  }
  // A run that crashed was there for a while after its last save, and so was the person.
  const unwatched = gap - (start.saved.aliveUntil - start.saved.state.at.tick);
  if (unwatched > settings.awayAfter) closeGap(turn, leftAt);
  update(turn, {
    at: start.at,
    timeZone: start.timeZone,
    // Whoever was gone is gone since then, until the idle source says otherwise.
    lastInput: isGone(before) ? before.lastInput : start.at.tick,
    locked: false,
    suspended: false,
    away: false,
    context: null,
  });
  followKind(turn);
  const { prompt } = turn.state;
  if (prompt !== null && prompt.stage.name !== 'shown') {
    update(turn, { prompt: { ...prompt, stage: { name: 'held', retryAt: start.at.tick } } });
  }
  turn.effects.push({ type: 'ask-idle' }, { type: 'save-state' });
  return { state: turn.state, effects: turn.effects };
}

function isGone({ away, locked, suspended }: SessionState): boolean {
  return away || locked || suspended;
}

function closeGap(turn: Turn, leftAt: Instant): void {
  closeOpenBout(turn, leftAt);
  update(turn, { open: { kind: 'off', from: leftAt }, walking: false, break: null, awayQuestion: null });
  endPrompt(turn, 'credited');
}

/** How long nothing ran, in ms. Within one boot the tick knows; over a reboot only the wall clock can tell. */
function measureGap(start: Start, saved: SavedSession): number {
  const byTick = start.at.tick - saved.state.at.tick;
  const byWall = start.at.wall - saved.state.at.wall;
  if (start.boot === saved.boot && byTick >= 0) return byTick;
  return Math.max(0, byWall);
}

const TICK_FIELDS = new Set([
  'tick',
  'lastInput',
  'until',
  'retryAt',
  'probedAt',
  'typingSince',
  'pausedUntil',
]);

/** Moves every tick in the state to the tick of this boot. `resets` and snoozes hold ticks under reminder ids. */
function shiftTicks(state: SessionState, shift: number): SessionState {
  const resets = Object.fromEntries(Object.entries(state.resets).map(([id, tick]) => [id, tick + shift]));
  return { ...shiftFields(state, shift), resets };
}

function shiftFields<T>(value: T, shift: number): T {
  if (Array.isArray(value)) return value.map((item: unknown) => shiftFields(item, shift)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, field]: [string, unknown]) =>
    TICK_FIELDS.has(name) && typeof field === 'number'
      ? [name, field + shift]
      : [name, shiftFields(field, shift)],
  );
  return Object.fromEntries(entries) as T;
}
