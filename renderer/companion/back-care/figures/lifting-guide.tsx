import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LIFTING_STEPS } from '@shared/back-care/lifting';
import { LiftPicture } from '../../../figure/lifting/lift-picture';
import { Rich } from '../../rich';
import './lifting-guide.css';

/** How to lift, step by step, drawn. */
export function LiftingGuide(): ReactNode {
  const { t } = useTranslation('back-care');
  return (
    <section className="lifting" aria-labelledby="lifting-title">
      <h3 className="lifting-title" id="lifting-title">
        {t('lifting.title')}
      </h3>
      <ol className="lifting-steps">
        {LIFTING_STEPS.map((step) => (
          <li key={step}>
            <LiftPicture step={step} className="lifting-picture" />
            <p>
              <Rich text={t(`lifting.${step}`)} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
