import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { findFirstLoad, TARGET } from '@shared/exercise/walking-plan/ladder';
import type { Load } from '@shared/exercise/walking-plan/walking-plan';

interface WeekdaysNoteProps {
  readonly id: string;
  readonly className: string;
  /** What is walked before the plan. */
  readonly before: Load;
  /** 1 Monday to 7 Sunday. */
  readonly weekdays: readonly number[];
}

/** What the days that suit are for, and that there are more where they are too few for the walks of some week. */
export function WeekdaysNote({ id, className, before, weekdays }: WeekdaysNoteProps): ReactNode {
  const { t } = useTranslation('exercise');
  const first = findFirstLoad(before).days;
  const walks = first === TARGET.days ? String(first) : `${first}–${TARGET.days}`;
  const areFew = weekdays.length > 0 && weekdays.length < TARGET.days;
  return (
    <p className={className} id={id}>
      {t('plan.form.weekdaysAbout')}
      {areFew && ` ${t('plan.form.weekdaysFewer', { walks })}`}
    </p>
  );
}
