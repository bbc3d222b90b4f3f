import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DESK_AREAS, type AreaId } from '@shared/discomfort/areas';
import { DISCOMFORT_CLAIMS } from '@shared/evidence/claims/discomfort';
import { listSources } from '@shared/evidence/claims/claim';
import { useGo } from '../../../destination-context';
import { SourceLinks } from '../../../source-links';
import type { BackCarePlace } from '../../back-care-place';
import './next-steps.css';

/** Where the evidence speaks of staying active (L-NG59, L-NHSLB2). */
const BACK: AreaId = 'low-back';

interface NextStepsProps {
  readonly sore: readonly AreaId[];
  readonly onOpen: (place: BackCarePlace) => void;
}

/** What may do good now, for the parts that hurt: a few plain words and where to go on. No diagnosis, no promise. */
export function NextSteps({ sore, onOpen }: NextStepsProps): ReactNode {
  const { t } = useTranslation('discomfort');
  const go = useGo();
  const isBack = sore.includes(BACK);
  const isDesk = sore.some((area) => DESK_AREAS.includes(area));
  const steps = [
    ...(isBack ? (['active'] as const) : []),
    ...(isDesk ? (['change'] as const) : []),
    'gentle' as const,
  ];
  const links = [
    {
      key: 'gentle' as const,
      open: () => go({ section: 'moves', shows: 'gentle-moves' }),
    },
    ...(isBack
      ? [{ key: 'recovery' as const, open: () => onOpen({ part: 'learn', topic: 'recovery' }) }]
      : []),
    ...(isDesk ? [{ key: 'workstation' as const, open: () => go({ section: 'workstation' }) }] : []),
  ];
  return (
    <section className="next-steps" aria-labelledby="next-steps-title">
      <h3 className="t-h3" id="next-steps-title">
        {t('next.title')}
      </h3>
      <ul className="next-steps-words">
        {steps.map((step) => (
          <li key={step}>{t(`next.${step}`)}</li>
        ))}
      </ul>
      <div className="next-steps-links">
        {links.map(({ key, open }) => (
          <button key={key} type="button" className="next-steps-link" onClick={open}>
            {t(`next.link.${key}`)}
            <ChevronRight className="icon" aria-hidden="true" />
          </button>
        ))}
      </div>
      <SourceLinks ids={listSources(DISCOMFORT_CLAIMS, ...steps.map((step) => `next.${step}`))} />
    </section>
  );
}
