import type { SetupFigure } from '@shared/workstation/setup';
import { boxOf, collide, placeWithin, type AxisLabel } from '../../../chart/axis-label';

/** A stretch of the bar, px. */
interface Band {
  readonly from: number;
  readonly to: number;
}

/** The bar in px from its left. */
export interface RangeLayout {
  readonly band95: Band;
  readonly band68: Band;
  /** The former 95 % range; null without one. */
  readonly before: Band | null;
  readonly best: number;
  /** Where the furniture is; null where nobody said. `beyond` is further than the bar goes. */
  readonly found: { readonly x: number; readonly beyond: 'left' | 'right' | null } | null;
  /** The ends of the 95 % range as far as there is room, and the furniture's, which comes first. */
  readonly ends: readonly AxisLabel[];
  readonly foundLabel: AxisLabel | null;
}

/** Writes labels and tells how wide (px) they are. */
export interface RangeWriter {
  readonly end: (mm: number) => string;
  readonly found: (mm: number) => string;
  readonly measure: (text: string, font: 'hour' | 'now') => number;
}

/** The ring's half, and some air beyond it, px. */
const EDGE = 8;
/** So many widths of the range are shown beside it at most, or its bands would shrink to dots. */
const MOST_BESIDE = 1;

/**
 * Lays a range over a bar of `width` px so that the former range and the furniture are on it too; furniture that is far
 * off is at the edge. No labels collide.
 */
export function layOutRange(options: {
  readonly figure: SetupFigure;
  readonly before: SetupFigure | null;
  readonly found: number | null;
  readonly width: number;
  readonly writer: RangeWriter;
}): RangeLayout {
  const { figure, before, found, width, writer } = options;
  const [least, most] = figure.range95Mm;
  const former = before?.range95Mm ?? figure.range95Mm;
  const low = Math.min(least, former[0]);
  const high = Math.max(most, former[1]);
  const beside = MOST_BESIDE * (high - low);
  const from = Math.max(low - beside, Math.min(low, found ?? low));
  const to = Math.min(high + beside, Math.max(high, found ?? high));
  const span = Math.max(1, to - from);
  const place = (mm: number): number => EDGE + ((mm - from) / span) * (width - 2 * EDGE);
  const band = ([first, last]: readonly [number, number]): Band => ({ from: place(first), to: place(last) });

  function label(mm: number, text: string, font: 'hour' | 'now') {
    const textWidth = writer.measure(text, font);
    const placed = placeWithin(text, place(mm), textWidth, width);
    return { label: placed, box: boxOf(placed, textWidth) };
  }

  const foundAt = found === null ? null : Math.min(to, Math.max(from, found));
  const foundLabel = found === null || foundAt === null ? null : label(foundAt, writer.found(found), 'now');
  const kept = foundLabel === null ? [] : [foundLabel];
  for (const mm of [least, most]) {
    const end = label(mm, writer.end(mm), 'hour');
    if (!kept.some(({ box }) => collide(box, end.box))) kept.push(end);
  }
  return {
    band95: band(figure.range95Mm),
    band68: band(figure.range68Mm),
    before: before && band(before.range95Mm),
    best: place(figure.mm),
    found:
      found === null || foundAt === null
        ? null
        : { x: place(foundAt), beyond: found < from ? 'left' : found > to ? 'right' : null },
    ends: kept.filter((each) => each !== foundLabel).map((each) => each.label),
    foundLabel: foundLabel?.label ?? null,
  };
}
