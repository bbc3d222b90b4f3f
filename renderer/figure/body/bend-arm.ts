import type { Body } from './body';
import { lengthOf, RADIANS_PER_DEGREE, subtract, type Vector } from '../vector';

/** Angles of an arm, degrees, as a pose has them. */
export interface ArmBend {
  readonly shoulder: number;
  readonly elbow: number;
}

/** No arm is ever quite straight. */
const STRAIGHTEST = 0.995;

/** Whether an arm can bring its wrist from the shoulder to a point. */
export function reaches(shoulder: Vector, wrist: Vector, { upperArm, forearm }: Body): boolean {
  return lengthOf(subtract(wrist, shoulder)) <= (upperArm + forearm) * STRAIGHTEST;
}

/** Bends an arm so that its wrist comes to a point, or as near as it can; the elbow stays below. */
export function bendArm(shoulder: Vector, wrist: Vector, { upperArm, forearm }: Body): ArmBend {
  const away = subtract(wrist, shoulder);
  const most = (upperArm + forearm) * STRAIGHTEST;
  const least = Math.abs(upperArm - forearm) + 20;
  const distance = Math.min(most, Math.max(least, lengthOf(away)));
  const direction = Math.atan2(away[0], -away[1]) / RADIANS_PER_DEGREE;
  const angle = (a: number, b: number, opposite: number): number =>
    Math.acos(Math.min(1, Math.max(-1, (a * a + b * b - opposite * opposite) / (2 * a * b)))) /
    RADIANS_PER_DEGREE;
  return {
    shoulder: direction - angle(upperArm, distance, forearm),
    elbow: 180 - angle(upperArm, forearm, distance),
  };
}
