import type { TFunction } from 'i18next';
import { findSpread } from '@shared/workstation/heights/list-heights';
import type { SetupFigure } from '@shared/workstation/setup';
import type { LengthFormats } from '@shared/workstation/format-length';

interface Told {
  readonly figure: SetupFigure;
  readonly before: SetupFigure | null;
  readonly isChoice: boolean;
  readonly start: readonly [number, number] | null;
}
interface Writing {
  /** Of the namespace `fit`. */
  readonly t: TFunction<'fit'>;
  readonly lengths: LengthFormats;
}

/** The number of a height without its unit: one figure, or the two to start between. */
export function writeFigure({ figure, start }: Told, { number }: LengthFormats): string {
  return start === null ? number(figure.mm) : `${number(start[0])}–${number(start[1])}`;
}

/** What the bands of a height say, as sentences. */
export function describeRange(told: Told, { t, lengths }: Writing): string {
  const { figure, before, isChoice } = told;
  const { range68Mm, range95Mm } = figure;
  const values = {
    least68: lengths.number(range68Mm[0]),
    most68: lengths.write(range68Mm[1]),
    least95: lengths.number(range95Mm[0]),
    most95: lengths.write(range95Mm[1]),
  };
  if (isChoice) return t('ranges.choice', values);
  const words = t(figure.source === 'measured' ? 'ranges.byTape' : 'ranges.likely', values);
  if (before === null) return words;
  const spreads = { now: lengths.write(findSpread(figure)), was: lengths.write(findSpread(before)) };
  return `${words} ${t('ranges.narrowed', spreads)}`;
}

/** How wide a range is and was, either way of its middle, in short; null where no tape made it narrower. */
export function writeSpreads({ figure, before }: Told, { t, lengths }: Writing): string | null {
  if (before === null) return null;
  const spread = (each: SetupFigure): string => lengths.number(findSpread(each));
  return t('ranges.spread', { now: spread(figure), was: spread(before) });
}
