import type { Point } from '../space';
import { mix, RADIANS_PER_DEGREE, type Vector } from '../vector';

/**
 * The head, hand-set, mm at a stature of 1700 mm. Origin: ear canal. Each curve is drawn from the side (0°), from half
 * way to the front (45°) and from the front (90°), point by point, so that a head can turn.
 */
interface TurningShape {
  readonly side: readonly Vector[];
  readonly half: readonly Vector[];
  readonly front: readonly Vector[];
  /** From half way to the back, -45°. */
  readonly behind: readonly Vector[] | null;
}

/** Vertex at 130, chin at -96. */
const HEAD: TurningShape = {
  side: [
    ...row(62, 98, 82, 70, 89, 44, 88, 25, 96, 6, 108, -13, 105, -22, 93, -28, 94, -38, 92, -46, 93, -54),
    ...row(88, -64, 89, -76, 82, -90, 64, -96, 40, -89, 14, -70, -14, -60, -44, -58, -74, -30, -92, 10),
    ...row(-94, 50, -78, 92, -40, 120, 0, 129, 36, 120),
  ],
  half: [
    ...row(58, 102, 74, 76, 80, 48, 76, 27, 79, 8, 83, -10, 80, -21, 75, -30, 74, -40, 71, -48, 71, -56),
    ...row(67, -66, 66, -78, 57, -91, 38, -97, 12, -90, -14, -76, -38, -60, -60, -44, -78, -18, -87, 14),
    ...row(-86, 50, -72, 90, -38, 117, 0, 129, 34, 121),
  ],
  front: [
    ...row(50, 104, 68, 78, 75, 50, 77, 28, 77, 8, 76, -10, 74, -22, 72, -32, 69, -42, 65, -52, 60, -62),
    ...row(52, -74, 42, -84, 26, -93, 0, -97, -26, -93, -48, -79, -62, -58, -70, -38, -75, -14, -77, 14),
    ...row(-76, 48, -66, 82, -40, 112, 0, 128, 30, 120),
  ],
  behind: null,
};

/** Hair in a low bun: first its line across the face and behind the ear, then round the back. */
const HAIR: TurningShape = {
  side: [
    ...row(74, 90, 56, 74, 34, 50, 16, 30, 2, 22, -16, 12, -30, -8, -44, -34, -58, -44, -76, -38, -92, -26),
    ...row(-112, -22, -134, -2, -140, 28, -126, 50, -104, 62, -92, 92, -54, 130, 0, 141, 46, 132, 72, 113),
    ...row(78, 104, 78, 95),
  ],
  half: [
    ...row(78, 66, 64, 82, 36, 84, 2, 70, -26, 46, -46, 24, -66, 6, -74, -24, -82, -32, -92, -28, -102, -22),
    ...row(-112, -8, -117, 12, -114, 34, -104, 50, -95, 62, -84, 96, -46, 130, 0, 141, 44, 132, 71, 111),
    ...row(82, 92, 83, 78),
  ],
  front: [
    ...row(76, 6, 69, 44, 50, 74, 18, 88, -24, 86, -56, 66, -70, 38, -76, 6, -81, 4, -84, 14, -85, 26),
    ...row(-86, 38, -86, 52, -84, 66, -81, 78, -75, 92, -63, 111, -36, 132, 0, 141, 42, 130, 72, 100),
    ...row(85, 56, 82, 16),
  ],
  behind: [
    ...row(79, 84, 77, 66, 72, 46, 62, 28, 54, 20, 42, 10, 28, -12, 6, -38, -14, -46, -40, -44, -62, -36),
    ...row(-96, -24, -113, -2, -117, 26, -106, 48, -95, 62, -84, 96, -46, 130, 0, 141, 44, 131, 70, 112),
    ...row(80, 100, 82, 92),
  ],
};

/** The right ear in space: its back stands off. */
const EAR: readonly Point[] = [
  [-6, 20, 74],
  [4, 18, 73],
  [9, 8, 72],
  [7, -4, 72],
  [1, -16, 72],
  [-6, -20, 74],
  [-11, -12, 80],
  [-14, 2, 86],
  [-13, 13, 84],
];
const EAR_SIZE = 1.15;

/** The nose in space, from its root to the tip, and the wing towards us. */
const NOSE: readonly Point[] = [
  [86, 30, 2],
  [97, 6, -1],
  [107, -13, -2],
  [103, -24, 2],
  [93, -29, 6],
  [88, -27, 16],
  [90, -16, 13],
  [91, 6, 6],
];
/** Seen from so many degrees in front of the side a nose starts to show inside the face, and from so many wholly. */
const NOSE_SHOWS = [12, 42] as const;

function row(...numbers: readonly number[]): readonly Vector[] {
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0] as const] : []));
}

/** A shape from a side between -45 and 90 degrees: what turns with the head goes round, the rest follows. */
function turnShape({ side, half, front, behind }: TurningShape, yaw: number): readonly Vector[] {
  if (yaw < 0 && behind !== null) {
    const share = Math.min(1, -yaw / 45);
    return side.map((point, index) => mix(point, behind[index] ?? point, share));
  }
  const angle = Math.abs(yaw) * RADIANS_PER_DEGREE;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  const turnOne = (a: number, b: number, c: number): number => {
    const still = (Math.SQRT1_2 * (a + c) - b) / (Math.SQRT2 - 1);
    return still + (a - still) * cosine + (c - still) * sine;
  };
  return side.map((point, index) => {
    const [inHalf, inFront] = [half[index] ?? point, front[index] ?? point];
    return [turnOne(point[0], inHalf[0], inFront[0]), turnOne(point[1], inHalf[1], inFront[1])];
  });
}

function turnPoint([x, y, z]: Point, yaw: number): Vector {
  const angle = yaw * RADIANS_PER_DEGREE;
  return [x * Math.cos(angle) - z * Math.sin(angle), y];
}

/** The curves of a head, mm round the ear canal, upright. */
export interface HeadShapes {
  readonly head: readonly Vector[];
  readonly hair: readonly Vector[];
  /** The ear on the side that we see, and the one beyond, of which the head leaves little to see. */
  readonly ear: readonly Vector[];
  readonly farEar: readonly Vector[];
  /** Null in profile, where the outline is the nose. */
  readonly nose: readonly Vector[] | null;
}

/** A head seen from a side, degrees as for a view; what is right and left of it is alike. */
export function shapeHead(yaw: number): HeadShapes {
  if (Math.abs(yaw) > 90) {
    const mirrored = shapeHead(Math.sign(yaw) * 180 - yaw);
    const flip = (points: readonly Vector[]): readonly Vector[] => points.map(([x, y]) => [-x, y]);
    return {
      head: flip(mirrored.head),
      hair: flip(mirrored.hair),
      ear: flip(mirrored.ear),
      farEar: flip(mirrored.farEar),
      nose: mirrored.nose && flip(mirrored.nose),
    };
  }
  const ear = (z: 1 | -1): readonly Vector[] =>
    EAR.map(([x, y, out]) => turnPoint([x * EAR_SIZE, y * EAR_SIZE, out * z], yaw));
  const shown = Math.min(1, Math.max(0, (yaw - NOSE_SHOWS[0]) / (NOSE_SHOWS[1] - NOSE_SHOWS[0])));
  const tip = turnPoint([104, -18, 0], yaw);
  return {
    head: turnShape(HEAD, yaw),
    hair: turnShape(HAIR, Math.max(-45, yaw)),
    ear: ear(1),
    farEar: ear(-1),
    nose: shown === 0 ? null : NOSE.map((point) => mix(tip, turnPoint(point, yaw), shown)),
  };
}
