import { MOVES } from '@shared/moves/catalogue';
import { MOVE_IDS } from '@shared/moves/move';
import type { Stance } from '@shared/moves/player/segment';
import { planMove } from '@shared/moves/player/plan-move';
import { drawIn, moveOf, type DrawnMove } from '../../../renderer/figure/moves/drawn-move';

/** A way from one pose of a move to another, as the player goes it. */
export interface Way {
  readonly move: DrawnMove;
  readonly from: Stance;
  readonly to: Stance;
}

function nameOf({ pose, side }: Stance): string {
  return `${pose} ${side ?? ''}`;
}

/** Every move as it is drawn, in each of its positions. */
export const DRAWN_MOVES: readonly DrawnMove[] = MOVE_IDS.flatMap((move) => [
  ...new Set(MOVES[move].positions.map((position) => drawIn(move, position))),
]);

/** Every way that a player goes in any move, each once. */
export const WAYS: readonly Way[] = DRAWN_MOVES.flatMap((move) => {
  const ways = new Map<string, Way>();
  for (const { from, to } of planMove(MOVES[moveOf(move)], 5_000))
    ways.set(`${nameOf(from)}>${nameOf(to)}`, { move, from, to });
  return [...ways.values()];
});

export function describeWay({ move, from, to }: Way): string {
  return `${move}: ${nameOf(from)} to ${nameOf(to)}`;
}
