import { bodyOf, type Body } from './body';
import { eyeOffset, shoulderOffset, spineTurns } from './joints';
import type { Pose } from './pose';
import { RADIANS_PER_DEGREE, scale, turn, type Vector } from '../vector';

/** What a drawn person is to agree with, mm. */
export interface Landmarks {
  readonly stature: number;
  readonly shoe: number;
  /** Sole of the bare foot to the underside of the knee crease. */
  readonly popliteal: number;
  /** Back of the buttock to the back of the knee. */
  readonly buttockPopliteal: number;
  /** Top of the thigh above the seat. */
  readonly thighTop: number;
  /** Underside of the elbow and the eye, above the seat, or, standing, above what the soles stand on, shoes on. */
  readonly elbow: number;
  readonly eye: number;
}

/** What the flesh adds to the bones of the figure at a stature of 1700 mm, mm. */
const KNEE_ABOVE_CREASE = 74;
const BUTTOCK_BEHIND_HIP = 124;
const CREASE_BEHIND_KNEE = 53;
/** In front of the belly, where the thigh is highest. */
const THIGH_FRONT = 77;
const ELBOW_ABOVE_UNDERSIDE = 38;

/** However odd the measures, a neck is no shorter and no longer than this share of the drawn one, nor an arm. */
const NECK = [0.6, 1.5] as const;
const UPPER_ARM = [0.5, 1.6] as const;

/** Half the way that the elbows are off is put on the trunk, the other half on the arms. */
const TRUNK_SHARE = 0.5;

/**
 * A body with a person's own proportions: in `pose`, its eye, the underside of its elbow and the top of its thigh are
 * where the landmarks say. Sitting and standing may want different spines: people do not sit as they stand.
 */
export function bodyOfPerson(landmarks: Landmarks, pose: Pose): Body {
  const plain = bodyOf(landmarks.stature, landmarks.shoe);
  const k = plain.factor;
  const shank = landmarks.popliteal + landmarks.shoe + KNEE_ABOVE_CREASE * k - plain.ankle;
  const thigh = landmarks.buttockPopliteal - (BUTTOCK_BEHIND_HIP - CREASE_BEHIND_KNEE) * k;
  const hip = pose.anchor === 'seat' ? plain.seatToHip : plain.ankle + shank + thigh - pose.drop * k;
  const thighDepth = Math.max(0.4, (landmarks.thighTop - plain.seatToHip) / (THIGH_FRONT * k));
  const { spine, upperArm } = fitTrunk(
    plain,
    pose,
    landmarks.eye - hip,
    landmarks.elbow + ELBOW_ABOVE_UNDERSIDE * k - hip,
  );
  return { ...plain, shank, thigh, thighDepth, spine, upperArm };
}

/** Stretches trunk, neck and upper arm until eye and elbow (the joint) are so far above the hip. */
function fitTrunk(plain: Body, pose: Pose, eye: number, elbow: number): Pick<Body, 'spine' | 'upperArm'> {
  const { bones: turns, head } = spineTurns(pose);
  const [, , , , thorax = 0] = turns;
  const heights = plain.spine.map((bone, index) => turn(bone, turns[index] ?? 0)[1]);
  const sumOf = (from: number, to?: number): number =>
    heights.slice(from, to).reduce((sum, each) => sum + each, 0);
  const [trunk, neck] = [sumOf(0, 4), sumOf(4)];
  const aboveTrunk = turn(shoulderOffset(pose, plain), thorax)[1];
  const aboveNeck = turn(eyeOffset(plain), head)[1];
  const hang = Math.cos(pose.near.shoulder * RADIANS_PER_DEGREE);

  // Stretched evenly to the eye first; then the shoulder meets the elbow half way.
  const even = (eye - aboveNeck) / (trunk + neck);
  const missing = elbow + plain.upperArm * hang - (even * trunk + aboveTrunk);
  const wantedTrunk = even + (TRUNK_SHARE * missing) / trunk;
  const necks = clamp((eye - aboveNeck - wantedTrunk * trunk) / neck, NECK);
  const trunks = (eye - aboveNeck - necks * neck) / trunk;
  const upperArm = clamp((trunks * trunk + aboveTrunk - elbow) / hang / plain.upperArm, UPPER_ARM);
  return {
    spine: plain.spine.map((bone, index): Vector => scale(bone, index < 4 ? trunks : necks)),
    upperArm: upperArm * plain.upperArm,
  };
}

function clamp(value: number, [least, most]: readonly [number, number]): number {
  return Math.min(most, Math.max(least, value));
}
