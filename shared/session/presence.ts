import type { IdleAnswer } from './event';
import { followKind } from './timeline';
import { instantAt, update, type Turn } from './turn';

/** After this long away (ms) the app may ask what it was. */
const AWAY_QUESTION_MS = 5 * 60_000;
/** An unanswered question goes away by itself (ms). */
export const AWAY_QUESTION_KEPT_MS = 30 * 60_000;
/** A timer this late (ms) means that the machine slept without saying so. */
export const OVERSLEPT_MS = 60_000;

/** The idle source answered: reading is not absence, but past the threshold nobody is there since the last input. */
export function receiveIdle(turn: Turn, idle: IdleAnswer): void {
  const { state, settings, at } = turn;
  update(turn, { lastIdle: idle });
  if (state.locked || state.suspended) return;
  const isThere = idle === 'unknown' || idle < settings.awayAfter;
  if (state.away) {
    if (isThere) returnNow(turn);
    return;
  }
  // Input before what is already known for sure tells nothing new.
  const lastInput = Math.max(state.lastInput, idle === 'unknown' ? at.tick : at.tick - idle);
  update(turn, { lastInput });
  if (isThere || state.mode !== 'normal' || at.tick - lastInput < settings.awayAfter) return;
  leave(turn, lastInput);
}

/** Input of any kind: the person is there now. */
export function noteInput(turn: Turn): void {
  const { state } = turn;
  if (state.locked || state.suspended) return;
  if (state.away) returnNow(turn);
  else update(turn, { lastInput: turn.at.tick });
}

export function lockScreen(turn: Turn): void {
  if (turn.state.locked) return;
  update(turn, { locked: true, lastInput: turn.at.tick, awayQuestion: null });
  turn.effects.push({ type: 'watch-return', watch: false }, { type: 'save-state' });
  followKind(turn);
}

/** Unlocking proves nothing by itself: a screen may be unlocked from afar. The idle source decides. */
export function unlockScreen(turn: Turn): void {
  if (!turn.state.locked) return;
  update(turn, { locked: false });
  if (!turn.state.suspended) askWhetherBack(turn);
}

export function suspendMachine(turn: Turn): void {
  if (turn.state.suspended) return;
  update(turn, { suspended: true, awayQuestion: null });
  turn.effects.push({ type: 'watch-return', watch: false }, { type: 'save-state' });
  followKind(turn);
}

export function wakeMachine(turn: Turn): void {
  if (!turn.state.suspended) return;
  update(turn, { suspended: false });
  if (turn.state.locked) followKind(turn);
  else askWhetherBack(turn);
}

/** The timer should have fired at `wakeAt` (tick) and nothing ran since: the machine slept. */
export function noticeOversleep(turn: Turn, wakeAt: number | null): void {
  if (wakeAt === null || turn.state.suspended || turn.at.tick - wakeAt < OVERSLEPT_MS) return;
  update(turn, { suspended: true, awayQuestion: null });
  followKind(turn, instantAt(turn.at, wakeAt));
  wakeMachine(turn);
}

function askWhetherBack(turn: Turn): void {
  update(turn, { away: true });
  followKind(turn);
  turn.effects.push({ type: 'watch-return', watch: true }, { type: 'ask-idle' });
}

function leave(turn: Turn, since: number): void {
  update(turn, { away: true, awayQuestion: null });
  turn.effects.push({ type: 'watch-return', watch: true }, { type: 'save-state' });
  followKind(turn, instantAt(turn.at, since));
}

function returnNow(turn: Turn): void {
  const gone = turn.state.open;
  update(turn, { away: false, walking: false, lastInput: turn.at.tick });
  turn.effects.push({ type: 'watch-return', watch: false }, { type: 'save-state' });
  followKind(turn);
  if (gone.kind === 'away' && turn.at.tick - gone.from.tick >= AWAY_QUESTION_MS) {
    update(turn, { awayQuestion: { from: gone.from, to: turn.at } });
  }
}
