import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { SourceLinks } from '../../../../source-links';
import { PlanScene } from './plan-scene';
import { TrialChart } from './trial-chart';
import './plan-start.css';

/** Before there is a plan: what one is, what a trial found, and what that does not mean. */
export function PlanStart({ onMake }: { readonly onMake: () => void }): ReactNode {
  const { t } = useTranslation('exercise');
  return (
    <div className="plan-start">
      <div className="plan-start-words">
        <h2 className="t-h1" tabIndex={-1}>
          {t('plan.start.title')}
        </h2>
        <p className="t-lead">{t('plan.start.lead')}</p>
        <Button className="btn btn-1 plan-start-make" onPress={onMake}>
          {t('plan.start.make')}
        </Button>
      </div>
      <PlanScene />
      <section className="plan-start-trial" aria-labelledby="plan-trial">
        <div className="plan-start-found">
          <h3 className="t-strong" id="plan-trial">
            {t('plan.start.trialTitle')}
          </h3>
          <p>{t('plan.start.trial')}</p>
        </div>
        <TrialChart />
        <div className="plan-start-limits">
          <p>{t('plan.start.limits')}</p>
          <SourceLinks ids={['L-WALKBACK']} />
        </div>
      </section>
    </div>
  );
}
