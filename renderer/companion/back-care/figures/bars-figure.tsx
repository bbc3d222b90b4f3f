import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BarFigure } from '@shared/back-care/topic-figures';
import { useFigureNumbers } from './use-figure-numbers';
import './bars-figure.css';

/** Bars to compare, each with its number; a list for those who do not see them. */
export function BarsFigure({ figure }: { readonly figure: BarFigure }): ReactNode {
  const { t } = useTranslation('back-care');
  const { bar: write } = useFigureNumbers();
  const { id, bars, full, unit } = figure;
  return (
    <figure className="topic-figure">
      <figcaption>
        <b>{t(`figures.${id}.title`)}</b>
      </figcaption>
      <ul className="bars">
        {bars.map(({ id: bar, value }) => {
          const most = typeof value === 'number' ? value : value[1];
          return (
            <li key={bar} style={{ '--part': most / full } as CSSProperties}>
              <span className="bar-name">{t(`figures.${id}.${bar}`)}</span>
              <span className="bar-track" aria-hidden="true">
                <i />
              </span>
              <span className="bar-value">{write(value, unit)}</span>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
