import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface RangeLegendProps {
  /** Whether a range on the page was wider before a tape. */
  readonly withBefore: boolean;
  readonly withFound: boolean;
}

/** What the bands, the tick and the ring mean. */
export function RangeLegend({ withBefore, withFound }: RangeLegendProps): ReactNode {
  const { t } = useTranslation('fit');
  return (
    <div className="range-legend" aria-hidden="true">
      <span>
        <svg width="2" height="14">
          <path className="best" d="M1 0v14" />
        </svg>
        {t('legend.best')}
      </span>
      {(['68', '95'] as const).map((share) => (
        <span key={share}>
          <svg width="20" height="8">
            <rect className={`band-${share}`} width="20" height="8" rx="4" />
          </svg>
          {t(`legend.${share}`)}
        </span>
      ))}
      {withBefore && (
        <span>
          <svg width="20" height="8">
            <rect className="band-before" x=".5" y=".5" width="19" height="7" rx="3.5" />
          </svg>
          {t('legend.before')}
        </span>
      )}
      {withFound && (
        <span>
          <svg width="12" height="12">
            <circle className="found" cx="6" cy="6" r="5" />
          </svg>
          {t('legend.found')}
        </span>
      )}
    </div>
  );
}
