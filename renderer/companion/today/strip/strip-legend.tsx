import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FILLS, Mark, type MarkKind } from './strip-marks';

const KINDS = ['sitting', 'standing', 'walking'] as const;
const MARKS: readonly MarkKind[] = ['taken', 'snoozed', 'skipped', 'missed', 'next'];

/** What the strip's patterns and marks mean. */
export function StripLegend(): ReactNode {
  const { t } = useTranslation('companion');
  return (
    <div className="legend" aria-hidden="true">
      {KINDS.map((kind) => (
        <span key={kind}>
          <svg width="20" height="10">
            <rect width="20" height="10" rx="3" fill={FILLS[kind]} />
          </svg>
          {t(`kinds.${kind}`)}
        </span>
      ))}
      {MARKS.map((kind) => (
        <span key={kind}>
          <svg width="10" height="10" viewBox="-5 6.3 10 10">
            <Mark kind={kind} />
          </svg>
          {t(`marks.${kind}`)}
        </span>
      ))}
    </div>
  );
}
