import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AreaId } from '@shared/discomfort/areas';
import type { TrendBin, TrendRange } from '@shared/discomfort/trend';
import { useDurationFormat } from '../../../format-duration';
import type { LogFormats } from '../log-formats';
import { useAreaWords } from '../use-area-words';

const MINUTE = 60_000;

/** A bin's parts in words; null where nothing is known. */
export interface BinWords {
  readonly when: string;
  readonly areas: Readonly<Partial<Record<AreaId, string>>>;
  readonly sitting: string | null;
  readonly moves: string | null;
}

/** Whole minutes, in ms; a little time is one of them, and none is none. */
function roundToMinutes(time: number): number {
  return time === 0 ? 0 : Math.max(MINUTE, Math.round(time / MINUTE) * MINUTE);
}

/** Says what is known of a day, or of a week. */
export function useBinWords(
  range: TrendRange,
  formats: LogFormats,
): { readonly parts: (bin: TrendBin) => BinWords; readonly read: (bin: TrendBin, area: AreaId) => string } {
  const { t } = useTranslation('discomfort');
  const words = useAreaWords();
  const writeDuration = useDurationFormat();
  return useMemo(() => {
    const isWeek = range === 'year';
    const parts = (bin: TrendBin): BinWords => ({
      when: isWeek ? formats.span(bin.from, bin.to) : formats.shortDay(bin.from),
      areas: Object.fromEntries(
        Object.entries(bin.areas).map(([area, value]) => [area, formats.number(value)]),
      ),
      sitting: bin.sitting === null ? null : writeDuration(roundToMinutes(bin.sitting)),
      moves: bin.moves === null ? null : formats.number(bin.moves),
    });
    const read = (bin: TrendBin, area: AreaId): string => {
      const { when, areas, sitting, moves } = parts(bin);
      const value = bin.checkIns === 0 ? t('trend.noCheckIn') : (areas[area] ?? formats.number(0));
      const said = [
        t('trend.read.area', { area: words.name(area), value }),
        ...(sitting === null
          ? []
          : [t('trend.read.sitting', { time: sitting, per: isWeek ? 'week' : 'day' })]),
        ...(moves === null ? [] : [t('trend.read.moves', { count: moves, per: isWeek ? 'week' : 'day' })]),
      ];
      return `${when}: ${said.join(', ')}`;
    };
    return { parts, read };
  }, [t, words, writeDuration, range, formats]);
}
