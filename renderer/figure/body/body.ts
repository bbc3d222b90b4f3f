import { scale, type Vector } from '../vector';

/** Segment lengths in mm, joint centre to joint centre. */
export interface Body {
  readonly stature: number;
  /** Stature over 1700 mm, the stature that the flesh was drawn at. */
  readonly factor: number;
  readonly thigh: number;
  /** How deep the thigh is above its bone, as a share of the drawn one. */
  readonly thighDepth: number;
  readonly shank: number;
  /** Sole to ankle centre, shoe included. */
  readonly ankle: number;
  readonly upperArm: number;
  readonly forearm: number;
  readonly hand: number;
  /** Squashed seat to hip centre. */
  readonly seatToHip: number;
  /** From the middle of the body to a hip and to a shoulder. */
  readonly hipHalf: number;
  readonly shoulderHalf: number;
  /** Pelvis, lower lumbar, upper lumbar, lower thoracic, upper thoracic, neck: at ease, standing. */
  readonly spine: readonly Vector[];
}

const SPINE_AT_EASE: readonly Vector[] = [
  [-30, 95],
  [18, 70],
  [-16, 85],
  [-27, 120],
  [33, 155],
  [28, 131],
];

/** Segment lengths for a stature in mm and a shoe of `shoe` mm. */
export function bodyOf(stature = 1700, shoe = 25): Body {
  const factor = stature / 1700;
  return {
    stature,
    factor,
    thigh: 0.2455 * stature,
    thighDepth: 1,
    shank: 0.247 * stature,
    ankle: 0.041 * stature + shoe,
    upperArm: 0.165 * stature,
    forearm: 0.146 * stature,
    hand: 0.1 * stature,
    seatToHip: 88 * factor,
    hipHalf: 0.05 * stature,
    shoulderHalf: 0.095 * stature,
    spine: SPINE_AT_EASE.map((bone) => scale(bone, factor)),
  };
}
