import { describe, expect, test } from 'vitest';
import { bodyOf } from '../../../renderer/figure/body/body';
import { drawFigure } from '../../../renderer/figure/flesh/draw-figure';
import { decodeRing, encodeRing, pathOf } from '../../../renderer/figure/drawing';
import { loadDrawing } from '../../../renderer/figure/drawings';
import { jointsOf } from '../../../renderer/figure/body/joints';
import { POSE_NAMES, POSES, yawOf } from '../../../renderer/figure/poses';
import { viewFrom } from '../../../renderer/figure/view';

describe('the figure', () => {
  test.each(POSE_NAMES)('the drawing of %s is what its pose draws', async (pose) => {
    const drawn = drawFigure(POSES[pose], viewFrom(yawOf(pose)));
    const shipped = await loadDrawing(pose);
    expect(shipped.parts.map(({ tone, finish }) => [tone, finish])).toEqual(
      drawn.parts.map(({ tone, finish }) => [tone, finish]),
    );
    expect(shipped.joints).toEqual(drawn.joints);
    expect(shipped.parts).toEqual(drawn.parts);
  });

  test('stands on the floor at any stature', () => {
    for (const stature of [1480, 1700, 1980]) {
      const { near, far } = jointsOf(POSES.standing, bodyOf(stature));
      expect(near.ankle[1]).toBeCloseTo(bodyOf(stature).ankle, 0);
      expect(far.ankle[1]).toBeCloseTo(bodyOf(stature).ankle, 0);
    }
  });

  test('is as tall as its body', () => {
    const tops = drawFigure(POSES.standing).parts.flatMap(({ rings }) =>
      rings.flatMap((ring) => decodeRing(ring).map(([, y]) => -y)),
    );
    expect(Math.max(...tops)).toBeGreaterThan(1_690);
    expect(Math.max(...tops)).toBeLessThan(1_760);
    expect(Math.min(...tops)).toBeGreaterThanOrEqual(-3);
  });

  test('a ring survives its encoding to half a millimetre', () => {
    const ring = [
      [0.2, 10.4],
      [33.3, -7.7],
      [-5, 2.5],
    ] as const;
    const read = decodeRing(encodeRing(ring));
    ring.forEach(([x, y], index) => {
      expect(Math.abs((read[index]?.[0] ?? 99) - x)).toBeLessThanOrEqual(0.25);
      expect(Math.abs((read[index]?.[1] ?? 99) + y)).toBeLessThanOrEqual(0.25);
    });
  });

  test('writes closed paths, and lines between the fingers', () => {
    const { parts } = drawFigure(POSES.walking);
    for (const part of parts.filter(({ kind }) => kind !== 'line')) expect(pathOf(part)).toMatch(/^M.*Z$/);
    for (const part of parts.filter(({ kind }) => kind === 'line')) expect(pathOf(part)).toMatch(/^M[^Z]*$/);
  });
});
