import { describe, expect, test } from 'vitest';
import { bodyOf } from '../../../renderer/figure/body/body';
import { outlineInRoom, type Outline } from '../../../renderer/figure/flesh/draw-figure';
import type { Dress } from '../../../renderer/figure/flesh/form';
import { jointsOf } from '../../../renderer/figure/body/joints';
import { POSES } from '../../../renderer/figure/poses';
import { FROM_THE_SIDE } from '../../../renderer/figure/view';

function drawDressed(dress?: Dress): readonly Outline[] {
  const body = bodyOf(1_700);
  const pose = POSES.walking;
  const figure = { pose, body, joints: jointsOf(pose, body), ...(dress !== undefined && { dress }) };
  const { behind, body: middle, arms } = outlineInRoom(figure, FROM_THE_SIDE);
  return [...behind, ...middle, ...arms];
}

function countTones(outlines: readonly Outline[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { tone } of outlines) counts[tone] = (counts[tone] ?? 0) + 1;
  return counts;
}

describe('what a figure has on', () => {
  test('is clothes and shoes where nothing is said', () => {
    expect(drawDressed()).toEqual(drawDressed('clothes'));
    expect(countTones(drawDressed())).toMatchObject({ top: 3, leg: 2, shoe: 2, sole: 2 });
  });

  test('are no shoes on bare feet', () => {
    const tones = countTones(drawDressed('barefoot'));
    expect(tones).toMatchObject({ top: 3, leg: 2 });
    expect(Object.keys(tones)).not.toContain('shoe');
  });

  test('is a swimsuit of one colour on bare arms, legs and feet', () => {
    const outlines = drawDressed('swimsuit');
    const tones = countTones(outlines);
    expect(Object.keys(tones).sort()).toEqual(['hair', 'leg', 'skin']);
    // The trunk, and what is between the waist and the thighs.
    expect(tones['leg']).toBe(2);
    expect(outlines.find(({ finish }) => finish === 'arm')?.tone).toBe('skin');
  });
});
