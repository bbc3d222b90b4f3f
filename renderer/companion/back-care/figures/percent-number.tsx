import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PercentFigure } from '@shared/back-care/topic-figures';
import { useFigureNumbers } from './use-figure-numbers';

/** One percentage, large. */
export function PercentNumber({ figure }: { readonly figure: PercentFigure }): ReactNode {
  const { t } = useTranslation('back-care');
  const { percent } = useFigureNumbers();
  return (
    <figure className="topic-figure">
      <figcaption>
        <b>{t(`figures.${figure.id}.title`)}</b>
      </figcaption>
      <p className="percent-line">
        <span className="percent-number">{percent(figure.value)}</span> {t(`figures.${figure.id}.of`)}
      </p>
    </figure>
  );
}
