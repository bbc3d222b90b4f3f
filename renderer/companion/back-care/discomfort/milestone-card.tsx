import { CalendarClock, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MILESTONE_SOURCES, type Milestone } from '@shared/discomfort/find-milestone';
import { lengthOf } from '@shared/discomfort/find-spell';
import { SourceLinks } from '../../source-links';
import type { BackCarePlace } from '../back-care-place';
import type { LogFormats } from './log-formats';
import './milestone-card.css';

interface MilestoneCardProps {
  readonly milestone: Milestone;
  /** Today, `2026-03-02`. */
  readonly today: string;
  readonly formats: LogFormats;
  readonly onOpen: (place: BackCarePlace) => void;
  readonly onDismiss: () => void;
}

/** What 6 or 12 weeks of low-back discomfort mean, and that somebody should have a look at it. Told once. */
export function MilestoneCard({
  milestone,
  today,
  formats,
  onOpen,
  onDismiss,
}: MilestoneCardProps): ReactNode {
  const { t } = useTranslation('discomfort');
  const { weeks, spell } = milestone;
  return (
    <section className="milestone" aria-labelledby="milestone-title">
      <CalendarClock className="icon milestone-icon" aria-hidden="true" />
      <div className="milestone-words">
        <h2 className="t-h3" id="milestone-title">
          {t(`milestone.title`, {
            count: Math.floor(lengthOf(spell) / 7),
            from: formats.day(spell.from, today),
          })}
        </h2>
        <p>{t(`milestone.${weeks}.meaning`)}</p>
        <p>{t(`milestone.${weeks}.care`)}</p>
        <div className="milestone-actions">
          <button type="button" className="btn btn-2" onClick={() => onOpen({ part: 'doctor' })}>
            {t('milestone.signs')}
          </button>
          <button
            type="button"
            className="btn btn-3"
            onClick={() => onOpen({ part: 'learn', topic: 'acute-and-chronic' })}
          >
            {t('milestone.topic')}
          </button>
        </div>
        <SourceLinks ids={MILESTONE_SOURCES[weeks]} />
      </div>
      <button type="button" className="dismiss" aria-label={t('milestone.dismiss')} onClick={onDismiss}>
        <X size={16} aria-hidden="true" />
      </button>
    </section>
  );
}
