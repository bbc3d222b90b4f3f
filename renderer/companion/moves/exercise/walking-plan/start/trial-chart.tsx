import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './trial-chart.css';

/** Median days to the next spell of low back pain, with the walking plan and without it (`L-WALKBACK`). */
const DAYS = { with: 208, without: 112 } as const;

/** What the WalkBack trial found, as two bars. */
export function TrialChart(): ReactNode {
  const { t } = useTranslation('exercise');
  return (
    <figure className="trial-chart">
      <dl>
        {(['with', 'without'] as const).map((group) => (
          <div key={group} className="trial-row">
            <dt>{t(`plan.start.${group}`)}</dt>
            <dd>
              <i
                className={`trial-bar trial-bar-${group}`}
                style={{ width: `${(DAYS[group] / DAYS.with) * 100}%` }}
              />
              <span className="trial-days">{t('plan.start.days', { days: DAYS[group] })}</span>
            </dd>
          </div>
        ))}
      </dl>
      <figcaption className="t-cap">{t('plan.start.figures')}</figcaption>
    </figure>
  );
}
