import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { USUAL_GEAR } from '@shared/workstation/setup';
import { measureHeights } from '../../../../renderer/companion/workstation/drawing/dimensions';
import { layOutLabels } from '../../../../renderer/companion/workstation/drawing/lay-out-labels';
import { placeTags } from '../../../../renderer/companion/workstation/drawing/place-tags';
import { layOutScene } from '../../../../renderer/companion/workstation/drawing/scene';
import { FLOOR, frameScene, PICTURE } from '../../../../renderer/companion/workstation/drawing/view-frame';
import { STEP_IDS } from '@shared/workstation/fit-plan/step';
import { centimetres } from './open-drawing';
import { anyArrangement, anyFurniture, anyPerson } from './samples';

const label = fc.record({
  at: fc.double({ min: -50, max: 500, noNaN: true }),
  height: fc.constantFrom(16, 33),
});

describe('labels in a column', () => {
  test('never overlap, keep their order and stay inside', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 8 }), (labels) => {
        const middles = layOutLabels(labels, 0, 440);
        const sorted = labels
          .map(({ at, height }, index) => ({ at, height, middle: middles[index] ?? NaN }))
          .sort((a, b) => a.at - b.at || a.middle - b.middle);
        sorted.forEach(({ height, middle }, index) => {
          expect(middle - height / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(middle + height / 2).toBeLessThanOrEqual(440 + 1e-6);
          const next = sorted[index + 1];
          if (next) expect(next.middle - next.height / 2).toBeGreaterThanOrEqual(middle + height / 2 - 1e-6);
        });
      }),
    );
  });

  test('stay where they are as long as there is room', () => {
    const labels = [200, 60, 300].map((at) => ({ at, height: 33 }));
    expect(layOutLabels(labels, 0, 440)).toEqual([200, 60, 300]);
  });

  test('share the way when two want the same place', () => {
    const labels = [100, 100].map((at) => ({ at, height: 30 }));
    expect(layOutLabels(labels, 0, 440)).toEqual([85, 115]);
  });

  test('of any workstation never meet', () => {
    fc.assert(
      fc.property(anyPerson, anyArrangement, anyFurniture, (person, arrangement, furniture) => {
        const scene = layOutScene({ person, gear: USUAL_GEAR, arrangement, furniture });
        const frame = frameScene(scene);
        const heights = measureHeights(scene, frame, centimetres);
        for (const side of ['left', 'right'] as const) {
          const middles = heights
            .flatMap((each) => (each.side === side ? [each.labelAt] : []))
            .sort((a, b) => a - b);
          middles.slice(1).forEach((middle, index) => {
            expect(middle - (middles[index] ?? 0)).toBeGreaterThanOrEqual(33 - 1e-6);
          });
        }
        expect(frame.y(scene.extent.top)).toBeGreaterThanOrEqual(0);
        expect(frame.x(scene.extent.right)).toBeLessThanOrEqual(PICTURE.width);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the numbers of steps', () => {
  const frame = { left: 100, right: 470, top: 0, bottom: FLOOR };
  const place = fc.record({ x: fc.integer({ min: 120, max: 450 }), y: fc.integer({ min: 20, max: 420 }) });

  test('step aside for each other and for labels', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 5 }), (places) => {
        const anchors = places.map(({ x, y }, index) => ({
          step: STEP_IDS[index] ?? 'chair',
          number: index + 1,
          x,
          y,
        }));
        const box = { left: 200, right: 260, top: 100, bottom: 140 };
        const placed = placeTags(anchors, [box], frame);
        placed.forEach((tag, index) => {
          for (const other of placed.slice(index + 1))
            expect(Math.hypot(tag.x - other.x, tag.y - other.y)).toBeGreaterThanOrEqual(18);
          const isOnBox = tag.x + 9 > 200 && tag.x - 9 < 260 && tag.y + 9 > 100 && tag.y - 9 < 140;
          expect(isOnBox).toBe(false);
        });
      }),
    );
  });

  test('stay at their thing where there is room', () => {
    const anchor = { step: 'chair', number: 1, x: 300, y: 200 } as const;
    expect(placeTags([anchor], [], frame)).toEqual([anchor]);
  });
});
