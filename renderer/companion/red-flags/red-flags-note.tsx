import type { ReactNode } from 'react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { RedFlagItems } from './red-flag-items';
import { useRedFlags } from './red-flags-context';
import './red-flags-list.css';

/** The signs that do not wait, before any advice, wherever somebody says that something hurts; quieter than in the list. */
export function RedFlagsNote(): ReactNode {
  const { t } = useTranslation('red-flags');
  const { open } = useRedFlags();
  const title = useId();
  return (
    <section className="red-flags-note" aria-labelledby={title}>
      <div className="red-flag-level" data-urgency="emergency">
        <h2 className="t-h3" id={title}>
          {t('note.title')}
        </h2>
        <RedFlagItems urgency="emergency" />
      </div>
      <div className="red-flag-level" data-urgency="same-day">
        <h3 className="t-h3">{t('same-day.title')}</h3>
        <RedFlagItems urgency="same-day" />
      </div>
      <Button className="btn btn-2" onPress={open}>
        {t('note.all')}
      </Button>
    </section>
  );
}
