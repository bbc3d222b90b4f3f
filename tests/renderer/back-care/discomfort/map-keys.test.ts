import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AREA_IDS } from '@shared/discomfort/areas';
import { AREA_SHAPES } from '../../../../renderer/companion/back-care/discomfort/body-map/body-shape';
import { NEIGHBOURS } from '../../../../renderer/companion/back-care/discomfort/body-map/neighbours';
import { pressKey } from '../../../../renderer/companion/back-care/discomfort/body-map/use-map-keys';
import { startDraft, type Draft } from '../../../../renderer/companion/back-care/discomfort/check-in/draft';

function press(keys: readonly string[], from: Draft = startDraft({}, 'low-back')): Draft {
  return keys.reduce((draft, key) => pressKey(draft, key) ?? draft, from);
}

it('shows every area from behind, and each once', () => {
  expect(AREA_SHAPES.back.map(({ area }) => area).sort()).toEqual([...AREA_IDS].sort());
  expect(new Set(AREA_SHAPES.front.map(({ area }) => area)).size).toBe(AREA_SHAPES.front.length);
});

it('leads by arrows from every area to every other', () => {
  for (const from of AREA_IDS) {
    const reached = new Set([from]);
    for (const area of reached) for (const next of Object.values(NEIGHBOURS[area])) reached.add(next);
    expect([...reached].sort(), from).toEqual([...AREA_IDS].sort());
  }
});

it('leads to where the drawing has the area: up is up, left is left', () => {
  const middles = new Map(AREA_SHAPES.back.map(({ area, middle }) => [area, middle]));
  for (const [from, neighbours] of Object.entries(NEIGHBOURS))
    for (const [direction, to] of Object.entries(neighbours)) {
      const [x, y] = middles.get(from as (typeof AREA_IDS)[number]) ?? [NaN, NaN];
      const [toX, toY] = middles.get(to) ?? [NaN, NaN];
      const way = { up: y - toY, down: toY - y, left: x - toX, right: toX - x }[direction];
      expect(way, `${direction} from ${from} to ${to}`).toBeGreaterThan(0);
    }
});

it('takes 10 as a 1 and a 0, and a 0 alone as nothing', () => {
  expect(press(['1']).areas).toEqual({ 'low-back': 1 });
  expect(press(['1', '0']).areas).toEqual({ 'low-back': 10 });
  expect(press(['4', '0']).areas).toEqual({});
  expect(press(['1', 'ArrowUp', '0']).areas).toEqual({ 'low-back': 1 });
  expect(press(['1', '0', '0']).areas).toEqual({});
});

it('keeps to the scale, whatever is pressed', () => {
  const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', '+', '-', ' ', 'Delete', 'x'];
  const anyKey = fc.constantFrom(...keys, ...Array.from({ length: 10 }, (_none, digit) => String(digit)));
  fc.assert(
    fc.property(fc.array(anyKey, { maxLength: 40 }), (pressed) => {
      const draft = press(pressed);
      expect(AREA_IDS).toContain(draft.active);
      for (const value of Object.values(draft.areas)) {
        expect(Number.isInteger(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(1);
        expect(value).toBeLessThanOrEqual(10);
      }
    }),
  );
});
