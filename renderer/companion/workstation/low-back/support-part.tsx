import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LUMBAR_STUDY } from '@shared/workstation/low-back/lumbar-study';
import { LUMBAR } from '@shared/workstation/setup';
import { SourceLinks } from '../../source-links';
import { useWorkstation } from '../workstation-context';
import { FitTest } from './fit-test';
import { HowTo } from './how-to';
import type { Support } from './how-to-steps';
import { SupportPicture } from './support-picture';

/** Where a support goes, how it is made, and whether it fits. */
export function SupportPart(): ReactNode {
  const { t } = useTranslation('low-back');
  const { lengths, profile } = useWorkstation();
  const [support, setSupport] = useState<Support>(
    profile.answers.lowBack === 'adjustable' ? 'backrest' : 'towel',
  );
  const [from, to] = LUMBAR.range68Mm;
  const [least, most] = LUMBAR.range95Mm;
  return (
    <section className="lb-part" aria-labelledby="lb-support">
      <div className="lb-lead">
        <SupportPicture />
        <div className="lb-words">
          <h2 className="t-h2" id="lb-support">
            {t('support.title')}
          </h2>
          <p className="t-lead">{t('support.lead')}</p>
          <p className="lb-figure">
            <span className="lb-number">{`${lengths.number(from)}–${lengths.number(to)}`}</span>{' '}
            <span>{t('support.unit', { unit: lengths.unit })}</span>
          </p>
          <p>{t('support.start', { least: lengths.number(least), most: lengths.write(most) })}</p>
          <p className="muted">{t('support.squashed')}</p>
          <p className="muted">
            {t('support.notScaled', {
              people: LUMBAR_STUDY.people,
              mean: lengths.write(LUMBAR_STUDY.mean),
            })}
          </p>
        </div>
      </div>
      <HowTo support={support} onChange={setSupport} />
      <FitTest support={support} />
      <div className="lb-foot">
        <p className="muted">{t('support.promise')}</p>
        <SourceLinks ids={['S-COLEMAN', 'S-CSA', 'S-OSHA-EVAL', 'L-STEFFENS', 'B-WAO21', 'L-SLATER']} />
      </div>
    </section>
  );
}
