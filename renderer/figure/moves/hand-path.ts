import type { Stance } from '@shared/moves/player/segment';
import { jointsOf, type Joints } from '../body/joints';
import { SIDES } from '../body/pose';
import { distanceOf, ORIGIN, placeIn, type Point } from '../space';
import { see, viewFrom } from '../view';
import { MOVES_BODY, passAt } from './pass';
import { CHOREOGRAPHIES } from './choreographies';
import type { DrawnMove } from './drawn-move';

const STEPS = 28;
/** A way that is shorter than this, mm, is seen without a path. */
const LEAST_WAY = 160;
/** Middle of the hand, and the tip of the shoe. */
const HAND = 90;
const TOES = 180;

function endsOf(joints: Joints): readonly Point[] {
  return SIDES.flatMap((side) => {
    const { wrist, hand, ankle, foot } = joints[side];
    return [placeIn(hand, wrist, [0, -HAND, 0]), placeIn(foot, ankle, [TOES, 0, 0])];
  });
}

/** The way of the hand or foot that goes farthest between two poses, as the `d` of an SVG path; null for small ways. */
export function drawHandPath(move: DrawnMove, from: Stance, to: Stance): string | null {
  const moments = Array.from({ length: STEPS + 1 }, (_none, step) =>
    endsOf(jointsOf(passAt(move, from, to, step / STEPS).pose, MOVES_BODY)),
  );
  const ways = (moments[0] ?? []).map((_point, end) => moments.flatMap((ends) => [ends[end] ?? ORIGIN]));
  const lengths = ways.map((way) =>
    way.slice(1).reduce((sum, point, index) => sum + distanceOf(point, way[index] ?? point), 0),
  );
  const farthest = Math.max(...lengths);
  const way = ways[lengths.indexOf(farthest)];
  if (way === undefined || farthest < LEAST_WAY) return null;
  const view = viewFrom(CHOREOGRAPHIES[move].yaw);
  return `M${way
    .map((point) => see(view, point))
    .map(([x, y]) => `${x.toFixed(1)} ${(-y).toFixed(1)}`)
    .join('L')}`;
}
