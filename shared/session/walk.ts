/** Time on foot of at least this length (ms) is a walk: our own judgement. */
const SHORTEST_WALK_MS = 60_000;

/** Whether time spent walking (ms) is long enough to be called a walk, and to be counted as one. */
export function isWalk(length: number): boolean {
  return length >= SHORTEST_WALK_MS;
}
