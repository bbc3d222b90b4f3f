import type { Hold } from './hold';

/** The limbs towards us, which are the right ones, and those away from us. */
export type Side = 'near' | 'far';
export const SIDES: readonly Side[] = ['near', 'far'];

export function otherSide(side: Side): Side {
  return side === 'near' ? 'far' : 'near';
}

/** How a hand is held: degrees, 0 for a straight finger. */
export interface HandShape {
  /** At the knuckles, and at the joints of the fingers. */
  readonly curl: number;
  readonly bend: number;
  /** Between one finger and the next. */
  readonly spread: number;
  /** The thumb away from the hand, and across the palm. */
  readonly thumbOut: number;
  readonly thumbAcross: number;
}

/** One arm and one leg, degrees and mm. Feet are placed and the knees follow; arms hang from plumb or hold something. */
export interface LimbPose {
  /** Ankle ahead of where the hip is while `shift` is 0, and how much farther out than the hip. */
  readonly foot: number;
  readonly apart: number;
  /** Sole above the floor. */
  readonly lift: number;
  /** Pitch of the sole, toes up positive; then toes turned out, and the sole turned inwards. */
  readonly pitch: number;
  readonly toeOut: number;
  readonly roll: number;
  /** Bend at the ball of the foot. */
  readonly toe: number;
  /** The knee outwards, about the line from hip to ankle. */
  readonly kneeOut: number;
  /** Upper arm forward of plumb, then out to its side. */
  readonly shoulder: number;
  readonly aside: number;
  /** The upper arm about itself: the forearm inwards. */
  readonly inward: number;
  /** Flexion. */
  readonly elbow: number;
  /** The forearm about itself: 0 with the thumb forward on a hanging arm, 90 with the palm down on a bent one. */
  readonly palm: number;
  /** Back of the hand up, and the hand towards the thumb. */
  readonly wrist: number;
  readonly deviate: number;
  readonly hand: HandShape;
  /** What the hand holds; its arm follows, and its own angles count for nothing. */
  readonly hold: Hold | null;
}

/** A pose is a set of angles in degrees; trunk angles add up along the spine, forward positive. */
export interface Pose {
  readonly anchor: 'ground' | 'seat';
  /** Height of the seat, mm. */
  readonly seat: number;
  /** How far the hip is above where it sits on the seat, mm. */
  readonly rise: number;
  /** How far the hip sinks below straight legs, mm. */
  readonly drop: number;
  /** The hip moved forward and to the right, mm. */
  readonly shift: number;
  readonly sway: number;
  readonly pelvis: number;
  readonly lumbar: number;
  readonly thorax: number;
  readonly neck: number;
  readonly head: number;
  /** The shoulders against the hips, and the trunk to the side, to the right positive. */
  readonly twist: number;
  readonly bend: number;
  /** The head against the shoulders. */
  readonly headTurn: number;
  readonly headTilt: number;
  /** Shoulder up and forward, mm. */
  readonly shrug: number;
  readonly protract: number;
  /** The leg that crosses over the other, if one does. */
  readonly over: Side | null;
  readonly near: LimbPose;
  readonly far: LimbPose;
}

export type TrunkPose = Omit<Pose, 'near' | 'far'>;

const HAND_SHAPES = {
  ease: { curl: 20, bend: 26, spread: 2, thumbOut: 22, thumbAcross: 24 },
  flat: { curl: 4, bend: 8, spread: 3, thumbOut: 26, thumbAcross: 14 },
  type: { curl: 10, bend: 22, spread: 3, thumbOut: 24, thumbAcross: 22 },
  fist: { curl: 82, bend: 88, spread: 0, thumbOut: 14, thumbAcross: 58 },
  grip: { curl: 56, bend: 50, spread: 2, thumbOut: 34, thumbAcross: 50 },
  cup: { curl: 24, bend: 20, spread: 3, thumbOut: 38, thumbAcross: 22 },
  spread: { curl: 2, bend: 4, spread: 9, thumbOut: 46, thumbAcross: 6 },
} as const satisfies Record<string, HandShape>;
export type HandName = keyof typeof HAND_SHAPES;

/** How far the palm is turned in a hand of a shape, unless a pose says so. */
const PALMS: Readonly<Record<HandName, number>> = {
  ease: 20,
  flat: 90,
  type: 90,
  fist: 30,
  grip: 60,
  cup: 60,
  spread: 60,
};

export type LimbChange = Partial<Omit<LimbPose, 'hand'>> & { readonly hand?: HandName };

const LIMB_AT_EASE: LimbPose = {
  foot: 0,
  apart: 0,
  lift: 0,
  pitch: 0,
  toeOut: 0,
  roll: 0,
  toe: 0,
  kneeOut: 0,
  shoulder: 0,
  aside: 0,
  inward: 0,
  elbow: 8,
  palm: PALMS.ease,
  wrist: 0,
  deviate: 0,
  hand: HAND_SHAPES.ease,
  hold: null,
};

const TRUNK_AT_EASE: TrunkPose = {
  anchor: 'ground',
  seat: 436,
  rise: 0,
  drop: 4,
  shift: 0,
  sway: 0,
  pelvis: 0,
  lumbar: 0,
  thorax: 0,
  neck: 0,
  head: 0,
  twist: 0,
  bend: 0,
  headTurn: 0,
  headTilt: 0,
  shrug: 0,
  protract: 0,
  over: null,
};

function changeLimb(limb: LimbPose, { hand, ...change }: LimbChange): LimbPose {
  const shape = hand === undefined ? {} : { hand: HAND_SHAPES[hand], palm: PALMS[hand] };
  return { ...limb, ...shape, ...change };
}

/** Completes a pose given as its difference from standing at ease. */
export function poseFrom(trunk: Partial<TrunkPose>, near: LimbChange, far: LimbChange): Pose {
  return changePose({ ...TRUNK_AT_EASE, near: LIMB_AT_EASE, far: LIMB_AT_EASE }, { ...trunk, near, far });
}

export type PoseChange = Partial<TrunkPose> & {
  readonly near?: LimbChange;
  readonly far?: LimbChange;
  readonly both?: LimbChange;
};

/** A pose like another one but for what is told. */
export function changePose(pose: Pose, { near = {}, far = {}, both = {}, ...trunk }: PoseChange): Pose {
  return {
    ...pose,
    ...trunk,
    near: changeLimb(changeLimb(pose.near, both), near),
    far: changeLimb(changeLimb(pose.far, both), far),
  };
}

/** The same pose with left and right exchanged. */
export function mirrorPose(pose: Pose): Pose {
  return {
    ...pose,
    sway: -pose.sway,
    twist: -pose.twist,
    bend: -pose.bend,
    headTurn: -pose.headTurn,
    headTilt: -pose.headTilt,
    over: pose.over === null ? null : otherSide(pose.over),
    near: pose.far,
    far: pose.near,
  };
}
