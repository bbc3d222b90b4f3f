import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosaScore } from '@shared/workstation/rosa/score-rosa';
import { Section } from './section';

const PARTS = ['chair', 'monitorAndPhone', 'mouseAndKeyboard'] as const;
const WARNINGS = ['observer', 'validity', 'level', 'source'] as const;

/** The self-check's score, with what it may and may not be taken for. */
export function RosaSection({ rosa }: { readonly rosa: RosaScore | null }): ReactNode {
  const { t } = useTranslation(['report', 'rosa']);
  if (rosa === null) return null;
  return (
    <Section title={t('rosa:title')} isWhole>
      <dl className="report-pairs">
        <div className="report-pair">
          <dt>{t('rosa:score.title')}</dt>
          <dd>
            <b>{t('page.rosa.final', { score: rosa.final ?? 0 })}</b>
          </dd>
        </div>
        {PARTS.map((part) => (
          <div key={part} className="report-pair">
            <dt>{t(`rosa:score.${part}`)}</dt>
            <dd>{rosa[part]}</dd>
          </div>
        ))}
      </dl>
      <p className="report-about">{WARNINGS.map((warning) => t(`rosa:warning.${warning}`)).join(' ')}</p>
    </Section>
  );
}
