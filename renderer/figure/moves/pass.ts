import { MOVES } from '@shared/moves/catalogue';
import type { MoveId } from '@shared/moves/move';
import { bodyOf, type Body } from '../body';
import { mirrorPose, poseFrom, type Pose } from '../pose';
import { tweenPose } from '../tween-pose';
import type { Passage, Stance } from './stage';
import { STAGES } from './stages';

/** Everybody in the pictures is this tall. */
export const MOVES_BODY: Body = bodyOf(1_700);

/** The pose of a stance. A name that the move does not know stands at ease. */
export function poseOf(move: MoveId, { pose, side }: Stance): Pose {
  const known = STAGES[move].poses[pose] ?? poseFrom({}, {}, {});
  return side === 'left' ? mirrorPose(known) : known;
}

/** Whether a move always goes on through a pose without a stop. */
function goesThrough(move: MoveId, pose: string): boolean {
  const beats = MOVES[move].parts.flatMap((part) => part.beats).filter((beat) => beat.pose === pose);
  return beats.length > 0 && beats.every(({ stay }) => stay === 0);
}

/** Half of an even speed is left where a body goes through a pose. */
const THROUGH = 0.7;

/** The share of the way at a share of the time: it starts and ends slowly, except in a pose that is gone through. */
export function easeWay(move: MoveId, from: Stance, to: Stance, t: number): number {
  const start = goesThrough(move, from.pose) ? THROUGH : 0;
  const end = goesThrough(move, to.pose) ? THROUGH : 0;
  const share = Math.min(1, Math.max(0, t));
  const [squared, cubed] = [share ** 2, share ** 3];
  return start * (cubed - 2 * squared + share) + 3 * squared - 2 * cubed + end * (cubed - squared);
}

/** The body a share `t` (0 to 1) of the time after it left a pose for another. */
export function passAt(move: MoveId, from: Stance, to: Stance, t: number): Passage {
  const own = STAGES[move].between?.(from, to, Math.min(1, Math.max(0, t)));
  if (own !== undefined && own !== null) return own;
  const share = easeWay(move, from, to, t);
  return { pose: tweenPose(poseOf(move, from), poseOf(move, to), share, MOVES_BODY), passed: 0 };
}
