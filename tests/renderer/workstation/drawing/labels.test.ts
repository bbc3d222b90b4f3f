import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Arrangement } from '@shared/workstation/fit-plan/arrangement';
import { USUAL_GEAR } from '@shared/workstation/setup';
import { LABEL_HEIGHT, measureHeights } from '../../../../renderer/companion/workstation/drawing/dimensions';
import { layOutLabels } from '../../../../renderer/companion/workstation/drawing/lay-out-labels';
import { anchorTags, placeTags } from '../../../../renderer/companion/workstation/drawing/place-tags';
import { layOutScene } from '../../../../renderer/companion/workstation/drawing/scene';
import { listTaken } from '../../../../renderer/companion/workstation/drawing/scene-lines';
import { FLOOR, frameScenes, PICTURE } from '../../../../renderer/companion/workstation/drawing/view-frame';
import { STEP_IDS, type Step } from '@shared/workstation/fit-plan/step';
import { centimetres } from './open-drawing';
import {
  anyArrangement,
  anyFurniture,
  anyPerson,
  arrangeAtDesk,
  arrangeToFit,
  furnish,
  PEOPLE,
} from './samples';

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
        const frame = frameScenes([scene]);
        const heights = measureHeights(scene, frame, centimetres);
        for (const side of ['left', 'right'] as const) {
          const middles = heights
            .flatMap((each) => (each.side === side ? [each.labelAt] : []))
            .sort((a, b) => a - b);
          middles.slice(1).forEach((middle, index) => {
            expect(middle - (middles[index] ?? 0)).toBeGreaterThanOrEqual(LABEL_HEIGHT - 1e-6);
          });
        }
        expect(frame.y(scene.extent.top)).toBeGreaterThanOrEqual(frame.top);
        expect(frame.top).toBeGreaterThanOrEqual(0);
        expect(frame.x(scene.extent.right)).toBeLessThanOrEqual(PICTURE.width);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the frame', () => {
  const person = PEOPLE['170'];
  const draw = (arrangement: Arrangement) =>
    layOutScene({ person, gear: USUAL_GEAR, arrangement, furniture: furnish({ deskNow: 720 }) });
  const fit = arrangeToFit(person, 'sitting');
  const scenes = [draw(fit), draw({ ...fit, desk: 600, backCushion: 100, screenTop: 1_500 })];

  test('is one for scenes that are shown in turn', () => {
    const [one, other] = [frameScenes(scenes), frameScenes([...scenes].reverse())];
    expect({ ...one, x: one.x(1), y: one.y(1) }).toEqual({ ...other, x: other.x(1), y: other.y(1) });
    for (const { extent } of scenes) {
      expect(one.x(extent.left)).toBeGreaterThanOrEqual(0);
      expect(one.x(extent.right)).toBeLessThanOrEqual(PICTURE.width);
      expect(one.y(extent.top)).toBeGreaterThanOrEqual(one.top);
    }
  });

  test('leaves little above anyone who sits', () => {
    for (const each of Object.values(PEOPLE)) {
      const seated = arrangeToFit(each, 'sitting');
      const scene = layOutScene({
        person: each,
        gear: USUAL_GEAR,
        arrangement: seated,
        furniture: furnish({ desk: 'adjustable' }),
      });
      const frame = frameScenes([scene]);
      const head = frame.y(scene.figure.joints.spine[5][1] + 100 * scene.figure.body.factor);
      expect(FLOOR - head).toBeGreaterThan(0.8 * (FLOOR - frame.top));
    }
  });
});

describe('the numbers of steps', () => {
  const frame = { left: 100, right: 470, top: 0, bottom: FLOOR };
  const place = fc.record({ x: fc.integer({ min: 120, max: 450 }), y: fc.integer({ min: 20, max: 420 }) });

  test('step aside for each other and for labels', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 5 }), (places) => {
        const anchors = places.map(({ x, y }, index) => ({
          id: STEP_IDS[index] ?? 'chair',
          mark: index + 1,
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
    const anchor = { id: 'chair', mark: 1, x: 300, y: 200 } as const;
    expect(placeTags([anchor], [], frame)).toEqual([{ ...anchor, leadsTo: null }]);
  });

  test('lead back to their thing when there is room only far away', () => {
    const anchor = { id: 'chair', mark: 1, x: 300, y: 200 } as const;
    const [tag] = placeTags([anchor], [{ left: 190, right: 400, top: 90, bottom: 310 }], frame);
    expect(tag?.leadsTo).toEqual([300, 200]);
    expect(Math.hypot((tag?.x ?? 0) - 300, (tag?.y ?? 0) - 200)).toBeGreaterThan(100);
  });

  const arrangement = arrangeAtDesk(PEOPLE['150 f'], 720, {
    backCushion: 80,
    seatDepth: 420,
    deskBlocks: 60,
  });
  const scene = layOutScene({
    person: PEOPLE['150 f'],
    gear: USUAL_GEAR,
    arrangement,
    furniture: furnish({ deskNow: 660 }),
  });
  const view = frameScenes([scene]);
  const tagOf = (step: Step) => anchorTags([{ step, mark: 1 }], scene, view)[0];

  test('are at the cushion behind the back, or at the front of a seat that slides', () => {
    const chair = scene.chair;
    const depth = { id: 'seat-depth', to: 420, by: -80 } as const;
    const cushion = tagOf({ ...depth, means: 'cushion' });
    expect(cushion?.x).toBeGreaterThan(view.x(chair?.back ?? 0));
    expect(cushion?.x).toBeLessThan(view.x((chair?.back ?? 0) + 80));
    expect(tagOf({ ...depth, means: 'slide' })?.x).toBeGreaterThan(view.x((chair?.front ?? 0) - 60));
  });

  test('do not hide the height of the footrest, nor lie on what another step puts there', () => {
    const anchors = [...Array(30).keys()].map((index) => ({
      id: 'footrest' as const,
      mark: 1,
      x: 110 + index * 12,
      y: FLOOR - 14,
    }));
    const [footrest, blocks] = [scene.footrest, scene.desk.feet.map((foot) => view.x(foot))];
    for (const anchor of anchors) {
      const [tag] = placeTags([anchor], listTaken(scene, view), { ...frame, top: view.top });
      const at = tag ?? anchor;
      const isLow = at.y + 9 > view.y(60);
      const isOnFootrest =
        at.y + 9 > view.y(footrest?.height ?? 0) &&
        at.x + 9 > view.x(footrest?.left ?? 0) &&
        at.x - 9 < view.x(footrest?.right ?? 0) + 40;
      expect(isOnFootrest).toBe(false);
      for (const x of blocks) expect(isLow && Math.abs(at.x - x) < 9).toBe(false);
    }
  });
});
