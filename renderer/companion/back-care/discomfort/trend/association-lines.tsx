import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AreaId } from '@shared/discomfort/areas';
import type { Association } from '@shared/discomfort/find-association';
import { Rich } from '../../../rich';
import type { LogFormats } from '../log-formats';
import { useAreaWords } from '../use-area-words';

interface AssociationLinesProps {
  readonly area: AreaId;
  readonly associations: Readonly<Record<'sitting' | 'moves', Association>>;
  readonly formats: LogFormats;
}

/** Whether discomfort went together with sitting and with moves in this log, and that this tells of no cause. */
export function AssociationLines({ area, associations, formats }: AssociationLinesProps): ReactNode {
  const { t } = useTranslation('discomfort');
  const words = useAreaWords();
  const { sitting, moves } = associations;
  if (sitting.kind === 'too-few')
    return (
      <p className="muted">{t('association.too-few', { days: sitting.days, missing: sitting.missing })}</p>
    );
  const say = (what: 'sitting' | 'moves', association: Association): string =>
    t(`association.${association.kind}`, {
      what,
      area: words.name(area),
      days: association.days,
      grade: 'grade' in association ? association.grade : '',
      rho: 'rho' in association ? formats.fine(association.rho) : '',
    });
  return (
    <div className="associations">
      <p>
        <Rich text={say('sitting', sitting)} />
      </p>
      <p>
        <Rich text={say('moves', moves)} />
      </p>
      <p className="muted">{t('association.noCause')}</p>
    </div>
  );
}
