import type { Beat, Part } from './move';
import { isTimed, type PlayableMove } from './playable';

/** The way back to the pose that the move began with, where its last beat does not end there; ms, our own judgement. */
export const RETURN_TRAVEL = 1_500;

/** How often a part's run begins anew: once for both sides, or on one side after the other. */
export function countRuns({ sides, sets }: Part): number {
  return (sides === 'in-turn' ? 2 : 1) * sets;
}

/** How long a move takes with its usual hold and repetitions, ms. */
export function measureMove(move: PlayableMove): number {
  const hold = move.hold?.usual ?? 0;
  const parts = move.parts.map((part) => measurePart(part, hold));
  return sum(parts) + (needsReturn(move) ? RETURN_TRAVEL : 0);
}

/** How long moves take one after the other, ms, without a pause between them. */
export function measureMoves(moves: readonly PlayableMove[]): number {
  return sum(moves.map(measureMove));
}

/** Whether the body is elsewhere than where the move began when its last beat ends. A walk ends in its step. */
export function needsReturn(move: PlayableMove): boolean {
  const last = move.parts.slice(-1)[0]?.beats.slice(-1)[0];
  return !isTimed(move) && last?.pose !== move.start;
}

function measurePart(part: Part, hold: number): number {
  // Over and over, as long as the hold.
  if (part.repetitions === null) return hold;
  const ready = part.ready === null ? 0 : measureBeat(part.ready, hold);
  const once = sum(part.beats.map((beat) => measureBeat(beat, hold)));
  const times = part.repetitions.usual * (part.sides === 'alternating' ? 2 : 1);
  return countRuns(part) * (ready + times * once);
}

function measureBeat({ travel, stay }: Beat, hold: number): number {
  return travel + (stay === 'hold' ? hold : stay);
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
