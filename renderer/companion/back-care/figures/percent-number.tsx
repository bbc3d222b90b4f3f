import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PercentFigure } from '@shared/back-care/topic-figures';
import { useFigureNumbers } from './use-figure-numbers';

/** One percentage, large. */
export function PercentNumber({ figure }: { readonly figure: PercentFigure }): ReactNode {
  const { t } = useTranslation('back-care');
  const { percent } = useFigureNumbers();
  const value = percent(figure.value);
  return (
    <figure className="topic-figure">
      <figcaption>
        <b>{t(`figures.${figure.id}.title`)}</b>
      </figcaption>
      <p className="percent-number" aria-hidden="true">
        {value}
      </p>
      <p className="muted">{t(`figures.${figure.id}.of`, { value })}</p>
    </figure>
  );
}
