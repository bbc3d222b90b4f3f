/** A bout of walking that Sitwell saw, as the snapshot of a day has it. */
export interface SeenBout {
  readonly kind: string;
  /** Epoch ms. */
  readonly from: number;
  readonly to: number;
}

export interface SeenWalk {
  /** When it began, epoch ms. */
  readonly from: number;
  readonly minutes: number;
}

const MINUTE = 60_000;

/**
 * The longest walk of a day that is as long as one of the plan, in whole minutes; null when there is none. It is only
 * offered: whether it was the walk of the plan, the person says.
 */
export function findSeenWalk(bouts: readonly SeenBout[], minutes: number): SeenWalk | null {
  return bouts
    .filter(({ kind }) => kind === 'walking')
    .map(({ from, to }) => ({ from, minutes: Math.floor((to - from) / MINUTE) }))
    .filter((walk) => walk.minutes >= minutes)
    .reduce<SeenWalk | null>(
      (longest, walk) => (walk.minutes > (longest?.minutes ?? 0) ? walk : longest),
      null,
    );
}
