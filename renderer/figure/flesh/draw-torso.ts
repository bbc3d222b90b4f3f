import { ball, blend, capsule, chains, trim, type Station } from './flesh';
import { trace, type Form, type Tracing } from './form';
import { SIDES } from '../body/pose';
import { between, placeIn, type Frame, type Point } from '../space';
import type { Field, Vector } from '../vector';
import { aspectOf, see } from '../view';

/** So far apart, mm, runs of circles still make one smooth flank. */
const RUN_GAP = 64;

/** A level of the trunk: where, how deep it is and how far its flanks are from the middle, mm. */
interface Level {
  readonly at: Point;
  readonly frame: Frame;
  readonly radius: number;
  readonly half: number;
}

function levelsOf({ body, joints }: Tracing): readonly Level[] {
  const k = body.factor;
  const { hip, frames } = joints;
  const [, l3, t12, t7, c7] = joints.spine;
  const level = (at: Point, frame: Frame, x: number, y: number, radius: number, half: number): Level => ({
    at: placeIn(frame, at, [x * k, y * k, 0]),
    frame,
    radius: radius * k,
    half: half * k,
  });
  return [
    level(hip, frames.pelvis, -6, 40, 100, 72),
    level(hip, frames.pelvis, -4, 96, 96, 60),
    level(l3, frames.lumbar, 22, 6, 91, 44),
    level(t12, frames.ribs, 28, 4, 98, 42),
    level(between(t12, t7, 0.5), frames.ribs, 40, 0, 107, 46),
    level(t7, frames.ribs, 48, 6, 108, 54),
    level(t7, frames.thorax, 42, 66, 99, 50),
    level(t7, frames.thorax, 30, 116, 79, 20),
    level(c7, frames.thorax, 6, -8, 58, 4),
  ];
}

/** Pelvis to the base of the neck, hem below the waist. */
export function drawTorso(tracing: Tracing): Form {
  const { body, joints, view } = tracing;
  const k = body.factor;
  const { hip, frames } = joints;
  const [, l3, , t7, c7] = joints.spine;
  const on = (at: Point, frame: Frame, x: number, y: number, z = 0): Vector =>
    see(view, placeIn(frame, at, [x * k, y * k, z * k]));
  const levels = levelsOf(tracing);
  const spread = Math.max(...levels.map(({ frame, half }) => Math.abs(see(view, frame.side)[0]) * half));
  const count = 1 + 2 * Math.ceil(spread / RUN_GAP);
  const runs = Array.from({ length: count }, (_none, index) => {
    const share = count === 1 ? 0 : (2 * index) / (count - 1) - 1;
    return levels.map(({ at, frame, radius, half }): Station => [
      see(view, placeIn(frame, at, [0, 0, half * share])),
      radius,
    ]);
  });
  const belly = capsule(
    on(hip, frames.pelvis, 24, 56, -40),
    74 * k,
    on(hip, frames.pelvis, 24, 56, 40),
    74 * k,
  );
  const trunk = blend(30 * k, chains(runs), belly, ...shouldersOf(tracing));
  const hemmed = trim(
    trunk,
    on(hip, frames.pelvis, 0, 66),
    see(view, placeIn(frames.pelvis, [0, 0, 0], [0.06, -1, 0])),
    8 * k,
  );
  const collar = trim(
    hemmed,
    on(c7, frames.thorax, 6, 26),
    see(view, placeIn(frames.thorax, [0, 0, 0], [0.5, 1, 0])),
    16 * k,
  );
  return trace(
    tracing,
    // Of one piece with what is below.
    tracing.dress === 'swimsuit' ? 'leg' : 'top',
    'plain',
    scoop(tracing, collar),
    [hip, l3, t7, c7, joints.near.shoulder, joints.far.shoulder],
    170,
  );
}

/** From the neck over each shoulder: seen from the side all of it is inside the trunk. */
function shouldersOf({ body, joints, view }: Tracing): readonly Field[] {
  const k = body.factor;
  const { thorax } = joints.frames;
  const c7 = joints.spine[4];
  const width = Math.abs(see(view, thorax.side)[0]);
  if (width < 0.02) return [];
  return SIDES.map((side) =>
    capsule(
      see(view, placeIn(thorax, c7, [14 * k, -34 * k, 0])),
      50 * k,
      see(view, placeIn(thorax, joints[side].shoulder, [-8 * k, -12 * k, 0])),
      40 * k,
    ),
  );
}

/** A round neckline, seen from the front. */
function scoop({ body, joints, view }: Tracing, shirt: Field): Field {
  const k = body.factor;
  const { thorax } = joints.frames;
  const facing = Math.sin((aspectOf(view, thorax).yaw * Math.PI) / 180);
  if (facing <= 0.05) return shirt;
  const neck = ball(see(view, placeIn(thorax, joints.spine[4], [52 * k, 22 * k, 0])), (20 + 42 * facing) * k);
  return (x, y) => Math.max(shirt(x, y), -neck(x, y));
}
