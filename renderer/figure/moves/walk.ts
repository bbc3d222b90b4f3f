import { STANDING_UPRIGHT } from './base-poses';
import { walkAt, WALK_STRIDE } from './gait';
import type { Stage, Stance } from './stage';

const PHASES: Readonly<Record<string, number>> = { stepping: 0, passing: 0.25 };

/** How far through the cycle a walker is who goes from one pose to the next; null on the way to the first step. */
function phaseOf(from: Stance, to: Stance, t: number): number | null {
  const at = ({ pose, side }: Stance): number | null => {
    const phase = PHASES[pose];
    return phase === undefined ? null : phase + (side === 'left' ? 0.5 : 0);
  };
  const [start, end] = [at(from), at(to)];
  if (start === null || end === null) return null;
  const way = end - start;
  return start + (way - Math.floor(way)) * t;
}

export const WALK: Stage = {
  yaw: 28,
  frame: { left: -940, top: -1820, width: 1880, height: 1880 },
  furniture: [],
  poses: { upright: STANDING_UPRIGHT, stepping: walkAt(0), passing: walkAt(0.25) },
  picture: 'stepping',
  between(from, to, t) {
    const phase = phaseOf(from, to, t);
    return phase === null ? null : { pose: walkAt(phase), passed: phase * WALK_STRIDE };
  },
};
