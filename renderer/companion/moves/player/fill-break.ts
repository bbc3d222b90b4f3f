import { READY_TIME } from '@shared/moves/player/plan-move';
import type { PlayedMove, PlayerSession } from './player-session';

/** The moves as they are played now: a walk within a break is as long as what is left of the break. */
export function fillBreak({ moves, walkBreak }: PlayerSession): readonly PlayedMove[] {
  if (walkBreak === null) return moves;
  const left = Math.max(0, walkBreak.until - walkBreak.at - READY_TIME);
  return moves.map((move) =>
    isTimed(move) ? { ...move, hold: { least: left, usual: left, most: left } } : move,
  );
}

/** Whether a move goes on for a time, as a walk does. */
function isTimed({ parts }: PlayedMove): boolean {
  return parts.every(({ repetitions }) => repetitions === null);
}
