import { blend, chain, chains, type Station } from './flesh';
import { trace, type Finish, type Form, type Tracing } from './form';
import type { HandShape, Side } from '../body/pose';
import { dot, ORIGIN, placeIn, plus, sway, times, type Frame, type Point } from '../space';
import { see, seenShare } from '../view';

/** A finger at rest, mm for a hand of 170 mm: its knuckle along and across the hand, its length, its radius. */
interface Finger {
  readonly knuckle: readonly [along: number, across: number];
  readonly length: number;
  readonly radius: number;
}

/** Index to little finger; across is towards the thumb. */
const FINGERS: readonly Finger[] = [
  { knuckle: [84, 29], length: 76, radius: 9.6 },
  { knuckle: [88, 10], length: 84, radius: 9.8 },
  { knuckle: [84, -9], length: 77, radius: 9.4 },
  { knuckle: [76, -27], length: 60, radius: 8.4 },
];
/** Shares of a finger to its joints, and how much of the bend is in the last one. */
const PHALANGES = [0.46, 0.76, 1] as const;
const LAST_BEND = 0.65;
const THUMB = { root: [20, 24], lengths: [42, 32, 26], radii: [14, 11.5, 10, 8] } as const;
/** The palm, from the wrist on: along, half its width, half its thickness. */
const PALM_ROWS = [
  [-14, 11, 21],
  [10, 15, 20],
  [34, 24, 17],
  [62, 30, 14],
  [84, 29, 12],
] as const;
/** Between fingers that are seen from the back or the palm, a line from here to there tells them apart. */
const LINE_SHARES = [0.06, 0.9] as const;
const LINE_SEEN = 0.55;

/** The joints of a hand's fingers in space, thumb first. */
function layFingers(
  hand: Frame,
  wrist: Point,
  shape: HandShape,
  size: number,
): readonly (readonly Point[])[] {
  const along = times(hand.up, -1);
  const inside = times(hand.forward, -1);
  const across = hand.side;
  const at = (a: number, c: number, i: number): Point =>
    plus(wrist, times(along, a * size), times(across, c * size), times(inside, i * size));
  const fingers = FINGERS.map(({ knuckle: [a, c], length }, index) => {
    const way = sway(along, across, (1.3 - index) * shape.spread);
    const points = [at(a, c, 0)];
    let share = 0;
    let flexed = shape.curl + index * 2;
    PHALANGES.forEach((end, joint) => {
      if (joint > 0) flexed += shape.bend * (joint === 2 ? LAST_BEND : 1);
      const last = points.at(-1) ?? ORIGIN;
      points.push(plus(last, times(sway(way, inside, flexed), (end - share) * length * size)));
      share = end;
    });
    return points;
  });
  const opened = sway(sway(along, across, shape.thumbOut), inside, shape.thumbAcross);
  const towards = sway(along, inside, shape.thumbAcross * 0.8);
  const thumb = [at(THUMB.root[0], THUMB.root[1], 6)];
  THUMB.lengths.forEach((length, joint) => {
    const way = joint === 0 ? opened : plus(times(opened, 1 - joint * 0.28), times(towards, joint * 0.28));
    thumb.push(plus(thumb.at(-1) ?? ORIGIN, times(way, length * size)));
  });
  return [thumb, ...fingers];
}

/** A hand, thumb and fingers each a run of circles, and the lines between the fingers; over the cuff it has no wrist. */
export function drawHand(tracing: Tracing, side: Side, isOverCuff = false): readonly Form[] {
  const { pose, body, joints, view } = tracing;
  const { wrist, hand } = joints[side];
  const size = body.hand / 170;
  const [thumb = [], ...fingers] = layFingers(hand, wrist, pose[side].hand, size);
  const finish: Finish = side === 'far' ? 'far' : 'plain';
  const station = (point: Point, radius: number): Station => [see(view, point), radius * size];
  const palmRuns = [-1, -0.33, 0.33, 1].map((share) =>
    PALM_ROWS.slice(isOverCuff ? 1 : 0).map(([along, half, thick]) =>
      station(
        placeIn(hand, wrist, [0, -along * size, half * share * size]),
        along < 30 ? thick : Math.min(thick, 13 + Math.abs(share) * 1),
      ),
    ),
  );
  const field = blend(
    7 * size,
    chains([
      ...palmRuns,
      ...fingers.map((points, index) => {
        const radius = FINGERS[index]?.radius ?? 9;
        return points.map((point, joint) => station(point, radius * (1 - joint * 0.07)));
      }),
    ]),
    chain(thumb.map((point, joint) => station(point, THUMB.radii[joint] ?? 8))),
  );
  const outline = trace(tracing, 'skin', finish, field, [wrist, ...thumb, ...fingers.flat()], 44, 2);
  return [outline, ...drawLines(tracing, hand, fingers, finish)];
}

/** Lines between neighbouring fingers, where they lie beside one another as we see them. */
function drawLines(
  { view, grain }: Tracing,
  hand: Frame,
  fingers: readonly (readonly Point[])[],
  finish: Finish,
): readonly Form[] {
  if (seenShare(view, hand.side) < LINE_SEEN || Math.abs(dot(hand.forward, view.towards)) < 0.45) return [];
  const rings = fingers.slice(1).map((finger, index) => {
    const neighbour = fingers[index] ?? finger;
    const count = finger.length - 1;
    return [0, 0.34, 0.67, 1].map((share) => {
      const along = (LINE_SHARES[0] + share * (LINE_SHARES[1] - LINE_SHARES[0])) * count;
      const [a, b] = [alongRun(finger, along), alongRun(neighbour, along)];
      return see(view, times(plus(a, b), 0.5));
    });
  });
  return grain > 2
    ? []
    : [{ tone: 'skin', finish: finish === 'far' ? 'far-line' : 'line', kind: 'line', rings }];
}

function alongRun(points: readonly Point[], at: number): Point {
  const index = Math.min(points.length - 2, Math.floor(at));
  const from = points[index] ?? ORIGIN;
  const to = points[index + 1] ?? from;
  const share = at - index;
  return plus(times(from, 1 - share), times(to, share));
}
