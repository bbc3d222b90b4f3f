import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DoubtfulVerdict, TopicId } from '@shared/back-care/topic';
import './often-said.css';

interface OftenSaidProps {
  readonly id: TopicId;
  readonly verdict: DoubtfulVerdict;
}

/** What is often said about a topic, and how far it is so. */
export function OftenSaid({ id, verdict }: OftenSaidProps): ReactNode {
  const { t } = useTranslation('back-care');
  return (
    <div className="often-said" data-verdict={verdict}>
      <p className="often-said-label">{t('reader.often')}</p>
      <blockquote>{t(`topics.${id}.belief`)}</blockquote>
      <p>
        <b>{t(`reader.verdict.${verdict}`)}.</b> {t(`topics.${id}.correction`)}
      </p>
    </div>
  );
}
