import { TrendingDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IMPROVEMENT_SOURCES, type Improvement } from '@shared/discomfort/find-improvement';
import { SourceLinks } from '../../source-links';
import type { LogFormats } from './log-formats';
import './improvement-line.css';

interface ImprovementLineProps {
  readonly improvement: Improvement;
  readonly formats: LogFormats;
}

/** That the low back has become clearly better within its present spell. */
export function ImprovementLine({
  improvement: { from, to, days },
  formats,
}: ImprovementLineProps): ReactNode {
  const { t } = useTranslation('discomfort');
  return (
    <div className="improvement">
      <TrendingDown className="icon" aria-hidden="true" />
      <div className="improvement-words">
        <p>
          {t('improvement.told', {
            from: formats.number(from),
            to: formats.number(to),
            weeks: Math.round(days / 7),
          })}{' '}
          <span className="muted">{t('improvement.rule')}</span>
        </p>
        <SourceLinks ids={IMPROVEMENT_SOURCES} />
      </div>
    </div>
  );
}
