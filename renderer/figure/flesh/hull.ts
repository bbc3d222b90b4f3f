import type { Vector } from '../vector';

/** The tightest ring round points that is nowhere hollow. */
export function hullOf(points: readonly Vector[]): readonly Vector[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (ordered: readonly Vector[]): readonly Vector[] => {
    const kept: Vector[] = [];
    for (const point of ordered) {
      while (kept.length > 1 && turnsRight(kept.at(-2), kept.at(-1), point)) kept.pop();
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}

function turnsRight(a: Vector | undefined, b: Vector | undefined, c: Vector): boolean {
  if (a === undefined || b === undefined) return false;
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) <= 0;
}
