import { MOVES } from '@shared/moves/catalogue';
import type { Stance } from '@shared/moves/player/segment';
import { bodyOf, type Body } from '../body/body';
import { mirrorPose, poseFrom, type LimbPose, type Pose } from '../body/pose';
import type { LegPose } from '../body/tween-leg';
import { tweenPose } from '../body/tween-pose';
import type { Passage } from './choreography';
import { CHOREOGRAPHIES } from './choreographies';
import { moveOf, type DrawnMove } from './drawn-move';

/** Everybody in the pictures is this tall. */
export const MOVES_BODY: Body = bodyOf(1_700);

/** The pose of a stance. A name that the move does not know stands at ease. */
export function poseOf(move: DrawnMove, { pose, side }: Stance): Pose {
  const known = CHOREOGRAPHIES[move].poses[pose] ?? poseFrom({}, {}, {});
  return side === 'left' ? mirrorPose(known) : known;
}

/** Whether a move always goes on through a pose without a stop. */
function goesThrough(move: DrawnMove, pose: string): boolean {
  const beats = MOVES[moveOf(move)].parts.flatMap((part) => part.beats).filter((beat) => beat.pose === pose);
  return beats.length > 0 && beats.every(({ stay }) => stay === 0);
}

/** Half of an even speed is left where a body goes through a pose. */
const THROUGH = 0.7;

/** The share of the way at a share of the time: it starts and ends slowly, except in a pose that is gone through. */
function easeWay(move: DrawnMove, from: Stance, to: Stance, t: number): number {
  const start = goesThrough(move, from.pose) ? THROUGH : 0;
  const end = goesThrough(move, to.pose) ? THROUGH : 0;
  const share = Math.min(1, Math.max(0, t));
  const [squared, cubed] = [share ** 2, share ** 3];
  return start * (cubed - 2 * squared + share) + 3 * squared - 2 * cubed + end * (cubed - squared);
}

type Arm = Omit<LimbPose, keyof LegPose>;

function armOf({ shoulder, aside, inward, elbow, palm, wrist, deviate, hand, hold }: LimbPose): Arm {
  return { shoulder, aside, inward, elbow, palm, wrist, deviate, hand, hold };
}

/** A way on which the arms bend towards those of a third pose. */
function bendWay(a: Pose, via: Pose, b: Pose, t: number): Pose {
  const straight = tweenPose(a, b, t, MOVES_BODY);
  const [first, second] = [tweenPose(a, via, t, MOVES_BODY), tweenPose(via, b, t, MOVES_BODY)];
  if (t <= 0 || t >= 1) return straight;
  const bent = tweenPose(first, second, t, MOVES_BODY);
  return {
    ...straight,
    near: { ...straight.near, ...armOf(bent.near) },
    far: { ...straight.far, ...armOf(bent.far) },
  };
}

function isAlikeOnBothSides(pose: Pose): boolean {
  return JSON.stringify(mirrorPose(pose)) === JSON.stringify({ ...pose });
}

/** Whether the sides change in the middle of something: the body comes back to where it began first. */
function changesSides(move: DrawnMove, from: Stance, to: Stance): boolean {
  return (
    from.side !== null &&
    to.side !== null &&
    from.side !== to.side &&
    !isAlikeOnBothSides(poseOf(move, from)) &&
    !isAlikeOnBothSides(poseOf(move, to))
  );
}

/** The body a share `t` (0 to 1) of the time after it left a pose for another. */
export function passAt(move: DrawnMove, from: Stance, to: Stance, t: number): Passage {
  const { between, via } = CHOREOGRAPHIES[move];
  const time = Math.min(1, Math.max(0, t));
  const own = between?.(from, to, time);
  if (own !== undefined && own !== null) return own;
  if (from.pose === to.pose && from.side === to.side) return { pose: poseOf(move, to), passed: 0 };
  if (changesSides(move, from, to)) {
    const start: Stance = { pose: MOVES[moveOf(move)].start, side: null };
    return time < 0.5 ? passAt(move, from, start, time * 2) : passAt(move, start, to, time * 2 - 1);
  }
  const share = easeWay(move, from, to, time);
  const [a, b] = [poseOf(move, from), poseOf(move, to)];
  const third = via?.[`${from.pose} ${to.pose}`] ?? via?.[`${to.pose} ${from.pose}`];
  if (third === undefined) return { pose: tweenPose(a, b, share, MOVES_BODY), passed: 0 };
  const side = to.side ?? from.side;
  return { pose: bendWay(a, side === 'left' ? mirrorPose(third) : third, b, share), passed: 0 };
}
