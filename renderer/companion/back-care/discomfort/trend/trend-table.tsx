import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Trend, TrendRange } from '@shared/discomfort/trend';
import type { LogFormats } from '../log-formats';
import { useAreaWords } from '../use-area-words';
import { useBinWords } from './use-bin-words';
import './trend-table.css';

interface TrendTableProps {
  readonly trend: Trend;
  readonly range: TrendRange;
  readonly formats: LogFormats;
}

/** The same as the chart in numbers, the latest first; days and weeks of which nothing is known are left out. */
export function TrendTable({ trend, range, formats }: TrendTableProps): ReactNode {
  const { t } = useTranslation('discomfort');
  const words = useAreaWords();
  const { parts } = useBinWords(range, formats);
  const known = trend.bins
    .filter(({ checkIns, sitting, moves }) => checkIns > 0 || sitting !== null || moves !== null)
    .reverse();
  return (
    // A wide table scrolls by itself, by keyboard too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="trend-table" role="region" aria-label={t('trend.table')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t(range === 'year' ? 'trend.column.week' : 'trend.column.day')}</th>
            {trend.areas.map((area) => (
              <th key={area} scope="col">
                {words.name(area)}
              </th>
            ))}
            <th scope="col">{t('trend.column.sitting')}</th>
            <th scope="col">{t('trend.column.moves')}</th>
          </tr>
        </thead>
        <tbody>
          {known.map((bin) => {
            const { when, areas, sitting, moves } = parts(bin);
            return (
              <tr key={bin.from}>
                <th scope="row">{when}</th>
                {trend.areas.map((area) => (
                  <td key={area}>{areas[area] ?? '–'}</td>
                ))}
                <td>{sitting ?? '–'}</td>
                <td>{moves ?? '–'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
