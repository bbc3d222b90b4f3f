import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShareFigure } from '@shared/back-care/topic-figures';

/** Width of a dot and its gap, px. */
const STEP = 28;
const RADIUS = 9;

/** So many filled dots of a few. */
export function ShareDots({ figure }: { readonly figure: ShareFigure }): ReactNode {
  const { t } = useTranslation('back-care');
  const { id, count, of } = figure;
  const said = t(`figures.${id}.of`, { count, of });
  return (
    <figure className="topic-figure">
      <figcaption>
        <b>{t(`figures.${id}.title`)}</b>
      </figcaption>
      <div className="share">
        <svg
          className="share-dots"
          width={of * STEP}
          height={STEP}
          viewBox={`0 0 ${of * STEP} ${STEP}`}
          role="img"
          aria-label={said}
        >
          {Array.from({ length: of }, (_, index) => (
            <circle
              key={index}
              cx={index * STEP + STEP / 2}
              cy={STEP / 2}
              r={RADIUS}
              data-filled={index < count || undefined}
            />
          ))}
        </svg>
        <span aria-hidden="true">{said}</span>
      </div>
    </figure>
  );
}
