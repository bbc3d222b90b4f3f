import type { MoveId } from '../moves/move';
import type { Instant } from './instant';
import type { DoneMoves } from './state';

const WALK: MoveId = 'walk';

/** How many of the moves count as such: a walk counts as a walk. */
export function countMoves(moves: readonly string[]): number {
  return moves.filter((move) => move !== WALK).length;
}

/** How much (ms) of a stretch of time went into moves; a walk alone is none. */
export function measureMoved(
  moved: readonly DoneMoves[],
  { from, to }: { readonly from: Instant; readonly to: Instant },
): number {
  return moved
    .filter(({ moves }) => countMoves(moves) > 0)
    .map((done) => Math.min(done.to.tick, to.tick) - Math.max(done.from.tick, from.tick))
    .reduce((sum, length) => sum + Math.max(0, length), 0);
}
