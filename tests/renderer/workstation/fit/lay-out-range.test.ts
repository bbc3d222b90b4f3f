import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SetupFigure } from '@shared/workstation/setup';
import type { AxisLabel } from '../../../../renderer/companion/chart/axis-label';
import { layOutRange } from '../../../../renderer/companion/workstation/fit/heights/lay-out-range';

/** Six px a letter: as wide as the widest digits. */
function measure(text: string): number {
  return text.length * 6;
}
const writer = {
  end: (mm: number) => String(Math.round(mm / 10)),
  found: (mm: number) => `now ${String(mm / 10)}`,
  measure,
};

function figureOf(mm: number, sd: number): SetupFigure {
  return {
    mm,
    range68Mm: [mm - sd, mm + sd],
    range95Mm: [mm - 2 * sd, mm + 2 * sd],
    source: 'S-ANSUR2',
  };
}

function spanOf({ text, x, anchor }: AxisLabel): readonly [number, number] {
  const width = measure(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left, left + width];
}

const settings = fc.record({
  figure: fc.record({ mm: fc.integer({ min: 300, max: 1_700 }), sd: fc.integer({ min: 2, max: 60 }) }),
  former: fc.option(fc.integer({ min: 2, max: 90 })),
  found: fc.option(fc.integer({ min: 200, max: 2_000 })),
  width: fc.integer({ min: 140, max: 500 }),
});

describe('layOutRange', () => {
  it('keeps every label on the bar and apart from the others, and the furniture’s always', () => {
    fc.assert(
      fc.property(settings, ({ figure, former, found, width }) => {
        const before = former === null ? null : figureOf(figure.mm, former);
        const bar = layOutRange({ figure: figureOf(figure.mm, figure.sd), before, found, width, writer });
        const labels = [...bar.ends, ...(bar.foundLabel === null ? [] : [bar.foundLabel])];
        const spans = labels.map(spanOf).sort(([a], [b]) => a - b);
        expect(bar.foundLabel === null).toBe(found === null);
        expect(labels.length).toBeGreaterThan(0);
        for (const [left, right] of spans) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(width);
        }
        for (const [index, [left]] of spans.entries())
          expect(left).toBeGreaterThanOrEqual((spans[index - 1]?.[1] ?? -8) + 8);
      }),
    );
  });

  it('keeps bands, tick and ring on the bar and in order', () => {
    fc.assert(
      fc.property(settings, ({ figure, former, found, width }) => {
        const before = former === null ? null : figureOf(figure.mm, former);
        const bar = layOutRange({ figure: figureOf(figure.mm, figure.sd), before, found, width, writer });
        const places = [bar.band95.from, bar.band68.from, bar.best, bar.band68.to, bar.band95.to];
        expect([...places].sort((a, b) => a - b)).toEqual(places);
        for (const place of [...places, bar.found?.x ?? 0, bar.before?.from ?? 0, bar.before?.to ?? 0]) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('keeps the bands readable when the furniture is far off, and points at it', () => {
    const far = { figure: figureOf(1_049, 16), before: null, width: 200, writer };
    const low = layOutRange({ ...far, found: 720 });
    expect(low.found?.beyond).toBe('left');
    expect(low.band95.to - low.band95.from).toBeGreaterThan(80);
    expect(layOutRange({ ...far, found: 1_400 }).found?.beyond).toBe('right');
    expect(layOutRange({ ...far, found: 1_100 }).found?.beyond).toBeNull();
  });

  it('drops the end that would run into the furniture’s label', () => {
    const bar = layOutRange({ figure: figureOf(656, 24), before: null, found: 705, width: 200, writer });
    expect(bar.foundLabel?.text).toBe('now 70.5');
    expect(bar.ends.map(({ text }) => text)).toEqual(['61']);
  });
});
