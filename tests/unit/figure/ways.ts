import { MOVES } from '@shared/moves/catalogue';
import { MOVE_IDS, type MoveId } from '@shared/moves/move';
import type { Stance } from '@shared/moves/player/segment';
import { planMove } from '@shared/moves/player/plan-move';

/** A way from one pose of a move to another, as the player goes it. */
export interface Way {
  readonly move: MoveId;
  readonly from: Stance;
  readonly to: Stance;
}

function nameOf({ pose, side }: Stance): string {
  return `${pose} ${side ?? ''}`;
}

/** Every way that a player goes in any move, each once. */
export const WAYS: readonly Way[] = MOVE_IDS.flatMap((move) => {
  const ways = new Map<string, Way>();
  for (const { from, to } of planMove(MOVES[move], 5_000))
    ways.set(`${nameOf(from)}>${nameOf(to)}`, { move, from, to });
  return [...ways.values()];
});

export function describeWay({ move, from, to }: Way): string {
  return `${move}: ${nameOf(from)} to ${nameOf(to)}`;
}
