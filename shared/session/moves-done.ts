import { endPrompt, resetReminders } from '../reminders/end-prompt';
import { listStretches } from '../reminders/reminder';
import { findCounts, isWorthAsking } from './away-question';
import type { Instant } from './instant';
import { instantAt, update, type Turn } from './turn';

/** Moves older than this leave the state; they stay in the history (ms). */
const KEPT_MS = 36 * 3_600_000;

/**
 * Moves were done for `length` ms up to now: writes them down. They are an answer to a stretch that is asked for, they
 * end the break of what a stretch satisfies if they began within it, and every such reminder starts anew. None done
 * changes nothing.
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
  satisfyStretches(turn, from);
  const question = turn.state.awayQuestion;
  // Of a walk that nobody saw, moves say nothing.
  if (question === null || findCounts(turn.state, question) === 'unseen') return;
  if (!isWorthAsking(turn.state, question)) update(turn, { awayQuestion: null });
}

function satisfyStretches(turn: Turn, began: Instant): void {
  const { state, settings } = turn;
  const stretches = listStretches(settings.reminders).map(({ id }) => id);
  if (state.prompt !== null && stretches.includes(state.prompt.reminder))
    endPrompt(turn, state.prompt.stage.name === 'shown' ? 'taken' : 'credited');
  const { break: running } = state;
  // Moves that were under way as a break was taken are over for its sake.
  if (running !== null && stretches.includes(running.reminder) && began.tick >= running.from.tick)
    update(turn, { break: null });
  resetReminders(turn, stretches, true);
}
