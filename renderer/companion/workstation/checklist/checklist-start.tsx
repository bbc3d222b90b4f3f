import { ListChecks } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface ChecklistStartProps {
  /** How many questions there are. */
  readonly count: number;
  readonly onStart: () => void;
}

/** What the checklist is, before the first answer. */
export function ChecklistStart({ count, onStart }: ChecklistStartProps): ReactNode {
  const { t } = useTranslation('checklist');
  return (
    <section className="checklist-start" aria-labelledby="checklist-start">
      <ListChecks size={28} strokeWidth={1.5} aria-hidden="true" />
      <h2 className="t-h1" id="checklist-start">
        {t('start.lead')}
      </h2>
      <p className="t-lead">{t('start.about', { count })}</p>
      <p className="t-lead">{t('start.gives')}</p>
      <button type="button" className="btn btn-1" onClick={onStart}>
        {t('start.button')}
      </button>
    </section>
  );
}
