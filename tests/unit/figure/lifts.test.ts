import { describe, expect, test } from 'vitest';
import { LIFTING_STEPS } from '@shared/back-care/lifting';
import { bodyOf } from '../../../renderer/figure/body/body';
import { findImpossible } from './joint-ranges';
import { jointsOf } from '../../../renderer/figure/body/joints';
import { LIFTS } from '../../../renderer/figure/lifting/lift-poses';

describe.each(LIFTING_STEPS)('the picture of the step %s of a lift', (step) => {
  const { pose, load } = LIFTS[step];
  const joints = jointsOf(pose, bodyOf());

  test('has hands that reach the load, and joints that people have', () => {
    expect(Math.max(joints.near.missed, joints.far.missed)).toBeLessThan(8);
    expect(findImpossible(pose, bodyOf())).toEqual([]);
  });

  test('keeps a held load close to the body, and any other on the floor', () => {
    const isHeld = pose.near.hold !== null && load.at[1] > 0;
    if (isHeld) expect(load.at[0] - load.size[0] / 2 - joints.hip[0]).toBeLessThan(200);
    else expect(load.at[1]).toBe(0);
  });

  test('does not twist the trunk', () => {
    expect(pose.twist).toBe(0);
  });
});
