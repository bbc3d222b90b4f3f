import type { Stance } from '@shared/moves/player/segment';
import { bodyOf } from '../body/body';
import { changePose, mirrorPose } from '../body/pose';
import { tweenPose } from '../body/tween-pose';
import { pushOff, READY_TO_WALK, walkAt, WALK_STRIDE } from './gait';
import type { Passage, Choreography } from './choreography';

const PHASES: Readonly<Record<string, number>> = { stepping: 0, passing: 0.25 };

/** How far through the cycle a walker is in a pose; null before the first step. */
function phaseOf({ pose, side }: Stance): number | null {
  const phase = PHASES[pose];
  return phase === undefined ? null : phase + (side === 'left' ? 0.5 : 0);
}

/** The first step: one foot swings forward, the other one stays where the floor goes. */
function startWalk(side: Stance['side'], t: number): Passage {
  // Slowly at first, then as fast as the walk.
  const share = t ** 1.6;
  const { leg, passed } = pushOff(share);
  const pose = changePose(tweenPose(READY_TO_WALK, walkAt(0), share, bodyOf()), { far: leg });
  return { pose: side === 'left' ? mirrorPose(pose) : pose, passed };
}

export const WALK: Choreography = {
  yaw: 28,
  frame: { left: -940, top: -1820, width: 1880, height: 1880 },
  furniture: [],
  poses: { upright: READY_TO_WALK, stepping: walkAt(0), passing: walkAt(0.25) },
  picture: 'stepping',
  between(from, to, t) {
    const [start, end] = [phaseOf(from), phaseOf(to)];
    if (end === null) return null;
    if (start === null) return startWalk(to.side, t);
    const way = end - start;
    const phase = start + (way - Math.floor(way)) * t;
    return { pose: walkAt(phase), passed: phase * WALK_STRIDE };
  },
};
