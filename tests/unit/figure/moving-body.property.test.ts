import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shoePoints } from '../../../renderer/figure/body/feet';
import { findImpossible } from './joint-ranges';
import { jointsOf, type Joints } from '../../../renderer/figure/body/joints';
import { MOVES_BODY, passAt } from '../../../renderer/figure/moves/pass';
import { CHOREOGRAPHIES } from '../../../renderer/figure/moves/choreographies';
import { SIDES, type Pose, type Side } from '../../../renderer/figure/body/pose';
import { distanceOf, placeIn } from '../../../renderer/figure/space';
import { describeWay, WAYS, type Way } from './ways';

const anyWay = fc.constantFrom(...WAYS);
const anyTime = fc.double({ min: 0, max: 1, noNaN: true });
const RUNS = { numRuns: 1_200 };
/** Mm that a body that moves may be off. */
const CLOSE = 1.5;

function bodyAt(
  { move, from, to }: Way,
  t: number,
): { readonly pose: Pose; readonly joints: Joints; readonly passed: number } {
  const { pose, passed } = passAt(move, from, to, t);
  return { pose, joints: jointsOf(pose, MOVES_BODY), passed };
}

/** The lowest point of a shoe above the floor, mm. */
function lowestOf(pose: Pose, joints: Joints, side: Side): number {
  const { ankle, foot } = joints[side];
  return Math.min(
    ...shoePoints(MOVES_BODY, pose[side].toe).map(([x, y]) => placeIn(foot, ankle, [x, y, 0])[1]),
  );
}

describe('a body on its way through a move', () => {
  test('never changes the length of a bone', () => {
    const { thigh, shank, upperArm, forearm, spine } = MOVES_BODY;
    fc.assert(
      fc.property(anyWay, anyTime, (way, t) => {
        const { joints } = bodyAt(way, t);
        for (const side of SIDES) {
          const limb = joints[side];
          expect(distanceOf(limb.hip, limb.knee)).toBeCloseTo(thigh, 3);
          expect(distanceOf(limb.knee, limb.ankle)).toBeCloseTo(shank, 3);
          expect(distanceOf(limb.shoulder, limb.elbow)).toBeCloseTo(upperArm, 3);
          expect(distanceOf(limb.elbow, limb.wrist)).toBeCloseTo(forearm, 3);
        }
        [joints.hip, ...joints.spine].slice(1).forEach((joint, index) => {
          const bone = spine[index] ?? [0, 0];
          const from = [joints.hip, ...joints.spine][index] ?? joints.hip;
          expect(distanceOf(from, joint)).toBeCloseTo(Math.hypot(...bone), 3);
        });
      }),
      RUNS,
    );
  });

  test('bends no joint further than people can', () => {
    fc.assert(
      fc.property(anyWay, anyTime, (way, t) => {
        expect(findImpossible(bodyAt(way, t).pose, MOVES_BODY), describeWay(way)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('never sinks into the floor, and stands on it with every foot that is not lifted', () => {
    fc.assert(
      fc.property(anyWay, anyTime, (way, t) => {
        const { pose, joints } = bodyAt(way, t);
        for (const side of SIDES) {
          const lowest = lowestOf(pose, joints, side);
          expect(lowest, describeWay(way)).toBeGreaterThan(-CLOSE);
          if (pose[side].lift < 0.01) expect(lowest, describeWay(way)).toBeLessThan(CLOSE);
        }
      }),
      RUNS,
    );
  });

  test('does not slide on a foot that stands', () => {
    fc.assert(
      fc.property(anyWay, anyTime, anyTime, (way, t, later) => {
        const [a, b] = [bodyAt(way, t), bodyAt(way, later)];
        fc.pre(CHOREOGRAPHIES[way.move].between === undefined);
        for (const side of SIDES) {
          if (a.pose[side].lift > 0.01 || b.pose[side].lift > 0.01) continue;
          const [before, after] = [a.joints[side].ankle, b.joints[side].ankle];
          // A step or a change of sides puts the foot elsewhere; in between it was lifted.
          if (distanceOf(before, after) > 10)
            expect(wasLifted(way, side, t, later), describeWay(way)).toBe(true);
          else expect(distanceOf(before, after), describeWay(way)).toBeLessThan(CLOSE);
        }
      }),
      RUNS,
    );
  });

  test('sits on its seat, unless it stands up', () => {
    fc.assert(
      fc.property(anyWay, anyTime, (way, t) => {
        const { pose, joints } = bodyAt(way, t);
        fc.pre(pose.anchor === 'seat' && way.move !== 'sit-to-stand');
        expect(joints.hip[1]).toBeCloseTo(pose.seat + MOVES_BODY.seatToHip, 3);
        expect(Math.abs(joints.hip[0])).toBeLessThan(120);
      }),
      RUNS,
    );
  });

  test('reaches whatever its hands hold', () => {
    fc.assert(
      fc.property(anyWay, anyTime, (way, t) => {
        const { pose, joints } = bodyAt(way, t);
        for (const side of SIDES)
          if (pose[side].hold !== null)
            expect(joints[side].missed, `${describeWay(way)} ${side}`).toBeLessThan(8);
      }),
      RUNS,
    );
  });

  test('goes on holding what both ends of the way hold', () => {
    for (const way of WAYS) {
      const [start, middle, end] = [0, 0.5, 1].map((t) => bodyAt(way, t).pose);
      if (way.from.side !== way.to.side || CHOREOGRAPHIES[way.move].via !== undefined) continue;
      for (const side of SIDES) {
        const held = start?.[side].hold?.on;
        if (held !== undefined && held === end?.[side].hold?.on)
          expect(middle?.[side].hold?.on, `${describeWay(way)} ${side}`).toBe(held);
      }
    }
  });

  test('moves on without a jump', () => {
    fc.assert(
      fc.property(anyWay, fc.double({ min: 0, max: 0.99, noNaN: true }), (way, t) => {
        const [a, b] = [bodyAt(way, t), bodyAt(way, t + 0.01)];
        for (const side of SIDES) {
          for (const joint of ['elbow', 'wrist', 'knee', 'ankle'] as const)
            expect(
              distanceOf(a.joints[side][joint], b.joints[side][joint]),
              `${describeWay(way)} ${joint}`,
            ).toBeLessThan(45);
        }
      }),
      RUNS,
    );
  });
});

function wasLifted(way: Way, side: Side, from: number, to: number): boolean {
  return Array.from({ length: 40 }, (_none, step) => from + ((to - from) * step) / 39).some(
    (t) => bodyAt(way, t).pose[side].lift > 3,
  );
}

describe('a walker', () => {
  const steps = WAYS.filter(({ move, from }) => move === 'walk' && from.pose !== 'upright');

  test('rolls over a foot that stands, heel or ball where it is on the floor', () => {
    for (const way of steps) {
      for (let t = 0; t < 1; t += 0.02) {
        const [a, b] = [bodyAt(way, t), bodyAt(way, t + 0.02)];
        for (const side of SIDES) {
          if (a.pose[side].lift > 0 || b.pose[side].lift > 0) continue;
          const slides = [-50, 118].map((along) => {
            const at = ({ joints, passed }: typeof a): number =>
              placeIn(joints[side].foot, joints[side].ankle, [along, -MOVES_BODY.ankle, 0])[0] + passed;
            return Math.abs(at(b) - at(a));
          });
          expect(Math.min(...slides)).toBeLessThan(CLOSE);
        }
      }
    }
  });

  test('always has a foot on the floor', () => {
    for (const way of steps)
      for (let t = 0; t <= 1; t += 0.05) {
        const { pose } = bodyAt(way, t);
        expect(Math.min(pose.near.lift, pose.far.lift)).toBeLessThan(0.01);
      }
  });
});
