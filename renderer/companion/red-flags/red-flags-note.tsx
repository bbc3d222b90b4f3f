import type { ReactNode } from 'react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { SIGN_AREAS, type AreaId } from '@shared/discomfort/areas';
import { RedFlagItems } from './red-flag-items';
import { useRedFlags } from './red-flags-context';
import './red-flags-list.css';

interface RedFlagsNoteProps {
  readonly sore: readonly AreaId[];
}

/** The signs that do not wait, before any advice, wherever somebody says that something hurts; quieter than in the list. */
export function RedFlagsNote({ sore }: RedFlagsNoteProps): ReactNode {
  const { t } = useTranslation('red-flags');
  const { open } = useRedFlags();
  const title = useId();
  return (
    <section className="red-flags-note" aria-labelledby={title}>
      <div className="red-flag-level" data-urgency="emergency">
        <h2 className="t-h3" id={title}>
          {t('note.title')}
        </h2>
        {!sore.every((area) => SIGN_AREAS.includes(area)) && <p>{t('note.elsewhere')}</p>}
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
