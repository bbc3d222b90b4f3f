import type { MoveId } from '../moves/move';
import { endPrompt, resetReminders } from '../reminders/end-prompt';
import { findReminder, listStretches } from '../reminders/reminder';
import type { Instant } from './instant';
import type { SessionState } from './state';
import { measureKind } from './timeline';
import { instantAt, update, type Turn } from './turn';

const WALK: MoveId = 'walk';

/** Moves older than this leave the state; they stay in the history (ms). */
const KEPT_MS = 36 * 3_600_000;

/**
 * Moves were done for `length` ms up to now: writes them down. They are an answer to a stretch that is asked for, they
 * end a stretch break, and every reminder that a stretch satisfies starts anew. None done changes nothing.
 */
export function noteMoves(
  turn: Turn,
  routine: string | null,
  moves: readonly string[],
  length: number,
): void {
  if (moves.length === 0) return;
  const { state, at } = turn;
  const from = instantAt(at, at.tick - length);
  turn.effects.push({
    type: 'write-record',
    record: { type: 'moves', routine, moves: [...moves], from: from.tick, to: at.tick, wall: from.wall },
  });
  const kept = state.moved.filter((each) => each.to.tick > at.tick - KEPT_MS);
  update(turn, { moved: [...kept, { routine, moves, from, to: at }] });
  satisfyStretches(turn);
  const question = turn.state.awayQuestion;
  if (question !== null && isSpentMoving(turn.state, question.from)) update(turn, { awayQuestion: null });
}

/** Whether moves are why nothing was typed since then; a walk has a question of its own. */
export function isSpentMoving({ moved, bouts }: SessionState, since: Instant): boolean {
  const last = moved.at(-1);
  if (last === undefined || last.to.tick <= since.tick) return false;
  return measureKind(bouts, 'walking', { from: since, to: last.to }) === 0;
}

/** How many of the moves count as such: a walk counts as a walk. */
export function countMoves(moves: readonly string[]): number {
  return moves.filter((move) => move !== WALK).length;
}

function satisfyStretches(turn: Turn): void {
  const { state, settings } = turn;
  const stretches = listStretches(settings.reminders).map(({ id }) => id);
  if (state.prompt !== null && stretches.includes(state.prompt.reminder))
    endPrompt(turn, state.prompt.stage.name === 'shown' ? 'taken' : 'credited');
  if (findReminder(settings, state.break?.reminder)?.asks === 'stretch') update(turn, { break: null });
  resetReminders(turn, stretches, true);
}
