import { footPoints, shoePoints, solePoints, widthOfFoot } from '../body/feet';
import { handSet, type Finish, type Form, type Tracing } from './form';
import type { Tone } from '../drawing';
import { hullOf } from './hull';
import type { Side } from '../body/pose';
import { placeIn } from '../space';
import { around, place, type Vector } from '../vector';
import { aspectOf, see } from '../view';

/** A foot that is turned less than this, degrees, is drawn from the side. */
const SIDEWAYS = 1;
/** From here on a shoe is its toe cap, and up to here its heel, mm from the ankle. */
const TOE_CAP = 90;
const HEEL = 58;

/** The shoe with its sole, or the bare foot. */
export function drawShoe(tracing: Tracing, side: Side, finish: Finish): readonly Form[] {
  const { pose, body, dress = 'clothes' } = tracing;
  const { toe } = pose[side];
  if (dress !== 'clothes') return [drawSolid(tracing, side, 'skin', finish, footPoints(body, toe))];
  return [
    drawSolid(tracing, side, 'shoe', finish, shoePoints(body, toe)),
    drawSolid(tracing, side, 'sole', finish, solePoints(body, toe)),
  ];
}

/** A profile with a width: its two faces, and what is between them. */
function drawSolid(
  { body, joints, view }: Tracing,
  side: Side,
  tone: Tone,
  finish: Finish,
  profile: readonly Vector[],
): Form {
  const { ankle, foot } = joints[side];
  const aspect = aspectOf(view, foot);
  if (Math.abs(aspect.yaw) < SIDEWAYS)
    return handSet(tone, finish, place(profile, see(view, ankle), aspect.lean));
  const faces = [-1, 1].map((z) =>
    smooth(profile.map(([x, y]) => see(view, placeIn(foot, ankle, [x, y, z * widthOfFoot([x, y], body)])))),
  );
  const [left = [], right = []] = faces;
  const bridges = left.map((point, index) => [
    point,
    around(left, index + 1),
    around(right, index + 1),
    around(right, index),
  ]);
  // Toe cap and heel are round, so that nothing is missing between the faces of a shoe seen from the front.
  const ends = [(x: number) => x >= TOE_CAP, (x: number) => x <= HEEL].map((belongs) =>
    hullOf(
      profile.flatMap(([x, y]) =>
        belongs(x / body.factor)
          ? [-1, 1].map((z) => see(view, placeIn(foot, ankle, [x, y, z * widthOfFoot([x, y], body)])))
          : [],
      ),
    ),
  );
  return { tone, finish, kind: 'polygon', rings: [left, right, ...bridges, ...ends].map(windOneWay) };
}

/** A closed curve through its points, as many points more. */
function smooth(ring: readonly Vector[]): readonly Vector[] {
  return ring.flatMap((point, index) => {
    const [a, c, d] = [around(ring, index - 1), around(ring, index + 1), around(ring, index + 2)];
    const half = (i: 0 | 1): number => (-a[i] + 9 * point[i] + 9 * c[i] - d[i]) / 16;
    return [point, [half(0), half(1)]];
  });
}

/** Overlapping rings fill what either covers only if all run the same way round. */
function windOneWay(ring: readonly Vector[]): readonly Vector[] {
  const area = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = around(ring, index + 1);
    return sum + x * nextY - nextX * y;
  }, 0);
  return area < 0 ? [...ring].reverse() : ring;
}
