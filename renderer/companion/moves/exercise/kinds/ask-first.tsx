import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ASK_FIRST, GENERAL_SOURCES } from '@shared/exercise/kinds';
import { RedFlagsButton } from '../../../red-flags/red-flags-button';
import { SourceLinks } from '../../../source-links';
import './ask-first.css';

/** What holds for every kind: when to stop, when to ask for advice, and who asks before starting. */
export function AskFirst(): ReactNode {
  const { t } = useTranslation('exercise');
  return (
    <section className="ask-first">
      <div className="ask-first-part">
        <h2 className="t-strong">{t('care.stopTitle')}</h2>
        <p>{t('care.stop')}</p>
        <p>{t('care.better')}</p>
      </div>
      <div className="ask-first-part">
        <h2 className="t-strong">{t('care.askTitle')}</h2>
        <ul>
          {ASK_FIRST.map((each) => (
            <li key={each}>{t(`care.ask.${each}`)}</li>
          ))}
        </ul>
        <RedFlagsButton />
      </div>
      <SourceLinks ids={GENERAL_SOURCES} />
    </section>
  );
}
