import type { Settings } from '../settings/settings';
import { GONE, isWorthAsking } from './away-question';
import type { IdleAnswer } from './event';
import type { Instant } from './instant';
import type { SessionState } from './state';
import { followKind, measureKind } from './timeline';
import { instantAt, update, type Turn } from './turn';
import { findWalkBreak, isWalk } from './walk';

/** A timer this late (ms) means that the machine slept without saying so. */
export const OVERSLEPT_MS = 60_000;

/** Without input for this long (ms), someone who said that they walk has left the desk. */
const LEFT_MS = 30_000;

/** Time without input (ms) from which on nobody is there. Whoever said that they walk is believed sooner. */
function findAwayAfter(state: SessionState, settings: Settings): number {
  const walks = state.walking || findWalkBreak(state, settings) !== null;
  return walks && state.lastIdle !== 'unknown' ? Math.min(LEFT_MS, settings.awayAfter) : settings.awayAfter;
}

/**
 * The tick (ms) at which the idle source's answer could next matter: when it could first mean "away". Null while nobody
 * is there, and while a mode set by hand keeps counting.
 */
export function findIdleQuestion(state: SessionState, settings: Settings): number | null {
  if (state.away || state.locked || state.suspended || state.mode !== 'normal') return null;
  return state.lastInput + findAwayAfter(state, settings);
}

/** The idle source answered: reading is not absence, but past the threshold nobody is there since the last input. */
export function receiveIdle(turn: Turn, idle: IdleAnswer): void {
  update(turn, { lastIdle: idle });
  const { state, settings, at } = turn;
  if (state.locked || state.suspended) return;
  const awayAfter = findAwayAfter(state, settings);
  const isThere = idle === 'unknown' || idle < awayAfter;
  if (state.away) {
    if (isThere) returnNow(turn);
    return;
  }
  // Input before what is already known for sure tells nothing new.
  const lastInput = Math.max(state.lastInput, idle === 'unknown' ? at.tick : at.tick - idle);
  update(turn, { lastInput });
  if (isThere || state.mode !== 'normal' || at.tick - lastInput < awayAfter) return;
  leave(turn, lastInput);
}

/** Input of any kind: the person is there now. */
export function noteInput(turn: Turn): void {
  const { state } = turn;
  if (state.locked || state.suspended) return;
  if (state.away) returnNow(turn);
  else update(turn, { lastInput: turn.at.tick, lastIdle: state.lastIdle === 'unknown' ? 'unknown' : 0 });
}

/** The person speaks to the app: whatever was heard of a lock, they are there. Some lockers never say "unlocked". */
export function noteSpeech(turn: Turn): void {
  if (turn.state.locked) update(turn, { locked: false, away: true });
  noteInput(turn);
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
  const { lastInput } = turn.state;
  update(turn, { away: false, walking: false, lastInput: turn.at.tick });
  turn.effects.push({ type: 'watch-return', watch: false }, { type: 'save-state' });
  followKind(turn);
  const leaving = findLeaving(turn.state);
  // Someone may have walked at the desk, on a treadmill, before they left it.
  const from = leaving.tick < lastInput ? instantAt(turn.at, lastInput) : leaving;
  const walked = measureKind(turn.state.bouts, 'walking', { from, to: turn.at });
  if (isWorthAsking(turn.state, { from, to: turn.at })) update(turn, { awayQuestion: { from, to: turn.at } });
  // Back from the walk: what is left of its time is not waited for.
  if (isWalk(walked) && findWalkBreak(turn.state, turn.settings) !== null) update(turn, { break: null });
}

/** Ends the break that runs. Where nobody looks, or can see, whether the person left, a walk is asked about. */
export function endBreak(turn: Turn): void {
  const walk = findWalkBreak(turn.state, turn.settings);
  const { away, locked, lastIdle, mode } = turn.state;
  const isSeen = away || locked || (lastIdle !== 'unknown' && mode === 'normal');
  if (walk !== null && !isSeen && isWalk(turn.at.tick - walk.from.tick))
    update(turn, { awayQuestion: { from: walk.from, to: turn.at } });
  update(turn, { break: null });
}

/** When the person left, before they came back at the start of the open bout: asleep, locked or walking, away is away. */
function findLeaving({ bouts, open }: SessionState): Instant {
  let { from } = open;
  for (const bout of [...bouts].reverse()) {
    if (!GONE.includes(bout.kind) || bout.to.tick !== from.tick) break;
    ({ from } = bout);
  }
  return from;
}
