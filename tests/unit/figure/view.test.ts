import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyOf } from '../../../renderer/figure/body/body';
import { jointsOf } from '../../../renderer/figure/body/joints';
import { poseFrom } from '../../../renderer/figure/body/pose';
import { frameOf, UPRIGHT, type Point } from '../../../renderer/figure/space';
import { aspectOf, nearness, see, viewFrom } from '../../../renderer/figure/view';

const anyYaw = fc.double({ min: -180, max: 180, noNaN: true });
const anyLength = fc.double({ min: -2_000, max: 2_000, noNaN: true });
const anyPoint = fc.tuple(anyLength, anyLength, anyLength);

describe('a view', () => {
  test('from the side sees forward to the right, and what is to the right as near', () => {
    const view = viewFrom(0);
    expect(see(view, [30, 40, 50])).toEqual([30, 40]);
    expect(nearness(view, [30, 40, 50])).toBeCloseTo(50);
  });

  test('from the front sees the right hand on the left', () => {
    const { near, far } = jointsOf(poseFrom({}, {}, {}), bodyOf());
    const view = viewFrom(90);
    expect(see(view, near.wrist)[0]).toBeLessThan(see(view, far.wrist)[0] - 200);
    expect(nearness(view, [100, 0, 0])).toBeCloseTo(100);
  });

  test('loses only what points at it: picture and nearness together keep every length', () => {
    fc.assert(
      fc.property(anyYaw, anyPoint, (yaw, point) => {
        const view = viewFrom(yaw);
        const [x, y] = see(view, point);
        expect(Math.hypot(x, y, nearness(view, point))).toBeCloseTo(Math.hypot(...point), 3);
      }),
    );
  });

  test('tells which side of something turned it sees', () => {
    const turned = frameOf({ forward: 0, right: 0, turned: 30 });
    expect(aspectOf(viewFrom(20), turned).yaw).toBeCloseTo(50);
    expect(aspectOf(viewFrom(0), frameOf({ forward: 25, right: 0, turned: 0 })).lean).toBeCloseTo(25);
    expect(aspectOf(viewFrom(90), frameOf({ forward: 25, right: 0, turned: 0 })).tip).toBeGreaterThan(0.4);
  });
});

describe('a frame', () => {
  const anyAngle = fc.double({ min: -170, max: 170, noNaN: true });
  test('has axes of length 1 at right angles however it is turned', () => {
    fc.assert(
      fc.property(anyAngle, anyAngle, anyAngle, (forward, right, turned) => {
        const frame = frameOf({ forward, right, turned });
        const axes = [frame.forward, frame.up, frame.side];
        axes.forEach((a, i) => {
          axes.forEach((b, j) => {
            const product = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
            expect(product).toBeCloseTo(i === j ? 1 : 0, 6);
          });
        });
      }),
    );
  });

  test('tips forward, bends to the right and turns to the right by positive angles', () => {
    const up = (tilt: Parameters<typeof frameOf>[0]): Point => frameOf(tilt).up;
    expect(up({ forward: 10, right: 0, turned: 0 })[0]).toBeGreaterThan(0);
    expect(up({ forward: 0, right: 10, turned: 0 })[2]).toBeGreaterThan(0);
    expect(frameOf({ forward: 0, right: 0, turned: 10 }).forward[2]).toBeGreaterThan(0);
    expect(frameOf({ forward: 0, right: 0, turned: 0 })).toEqual(UPRIGHT);
  });
});
