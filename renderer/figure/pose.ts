/** The limbs towards us and away from us. */
export type Side = 'near' | 'far';
export const SIDES: readonly Side[] = ['near', 'far'];

export type HandShape = 'ease' | 'flat' | 'type';

/** One arm and one leg. Feet are placed and the knees follow; arms hang from plumb. */
export interface LimbPose {
  /** Ankle ahead of the hip, mm. */
  readonly foot: number;
  /** Sole above the floor, mm. */
  readonly lift: number;
  /** Pitch of the sole, degrees, toes up positive. */
  readonly pitch: number;
  /** Bend at the ball of the foot, degrees. */
  readonly toe: number;
  /** Upper arm forward of plumb, degrees. */
  readonly shoulder: number;
  /** Flexion, degrees. */
  readonly elbow: number;
  /** Degrees, back of the hand up. */
  readonly wrist: number;
  readonly hand: HandShape;
}

/** A pose is a set of angles in degrees; trunk angles add up along the spine, forward positive. */
export interface Pose {
  readonly anchor: 'ground' | 'seat';
  /** Height of the seat, mm. */
  readonly seat: number;
  /** How far the hip sinks below straight legs, mm. */
  readonly drop: number;
  readonly pelvis: number;
  readonly lumbar: number;
  readonly thorax: number;
  readonly neck: number;
  readonly head: number;
  /** Shoulder up and forward, mm. */
  readonly shrug: number;
  readonly protract: number;
  readonly near: LimbPose;
  readonly far: LimbPose;
}

const LIMB_AT_EASE: LimbPose = {
  foot: 0,
  lift: 0,
  pitch: 0,
  toe: 0,
  shoulder: 0,
  elbow: 8,
  wrist: 0,
  hand: 'ease',
};

const AT_EASE: Omit<Pose, 'near' | 'far'> = {
  anchor: 'ground',
  seat: 436,
  drop: 4,
  pelvis: 0,
  lumbar: 0,
  thorax: 0,
  neck: 0,
  head: 0,
  shrug: 0,
  protract: 0,
};

/** Completes a pose given as its difference from standing at ease. */
export function poseFrom(
  trunk: Partial<Omit<Pose, 'near' | 'far'>>,
  near: Partial<LimbPose>,
  far: Partial<LimbPose>,
): Pose {
  return { ...AT_EASE, ...trunk, near: { ...LIMB_AT_EASE, ...near }, far: { ...LIMB_AT_EASE, ...far } };
}
