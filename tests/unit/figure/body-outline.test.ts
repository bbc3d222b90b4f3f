import { describe, expect, test } from 'vitest';
import { BODY_OUTLINE, BODY_OUTLINE_BOX, BODY_OUTLINE_JOINTS } from '../../../renderer/figure/body-outline';
import { jointsOf } from '../../../renderer/figure/body/joints';
import { NEUTRAL_BODY, NEUTRAL_POSE } from '../../../renderer/figure/body/neutral-body';
import { see, viewFrom } from '../../../renderer/figure/view';

describe('the outline of a body', () => {
  const numbers = (BODY_OUTLINE.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  const xs = numbers.filter((_number, index) => index % 2 === 0);
  const ys = numbers.filter((_number, index) => index % 2 === 1);
  const [left, top, width, height] = BODY_OUTLINE_BOX;

  test('is one closed line in its box, as tall as the body', () => {
    expect(BODY_OUTLINE.match(/M/g)).toHaveLength(1);
    expect(BODY_OUTLINE.endsWith('Z')).toBe(true);
    expect(Math.min(...xs)).toBeGreaterThan(left);
    expect(Math.max(...xs)).toBeLessThan(left + width);
    expect(Math.min(...ys)).toBeGreaterThan(top);
    expect(Math.max(...ys)).toBeLessThan(top + height);
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(1_690);
  });

  test('is alike on both sides', () => {
    expect(Math.abs(Math.min(...xs) + Math.max(...xs))).toBeLessThan(12);
  });

  test('says where the joints of its pose are', () => {
    const { near } = jointsOf(NEUTRAL_POSE, NEUTRAL_BODY);
    for (const joint of ['shoulder', 'elbow', 'wrist', 'hip', 'knee', 'ankle'] as const) {
      const [x, y] = see(viewFrom(90), near[joint]);
      expect(BODY_OUTLINE_JOINTS[joint][0]).toBeCloseTo(x, -0.5);
      expect(BODY_OUTLINE_JOINTS[joint][1]).toBeCloseTo(-y, -0.5);
    }
  });
});
