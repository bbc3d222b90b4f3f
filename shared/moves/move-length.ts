import type { PlayableMove } from './playable';
import { planSession } from './player/plan-session';

/** How long a move takes with its usual hold and repetitions, once one is ready for it, ms. */
export function measureMove(move: PlayableMove): number {
  const [planned] = planSession([move]).moves;
  return planned === undefined ? 0 : planned.end - planned.begins;
}

/** How long the player takes for moves one after the other, getting ready and all, ms. */
export function measureRoutine(moves: readonly PlayableMove[]): number {
  return planSession(moves).length;
}
