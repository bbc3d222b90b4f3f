import { Footprints } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { findSeenWalk } from '@shared/exercise/walking-plan/find-seen-walk';
import type { PlanWeek } from '@shared/exercise/walking-plan/read-plan';
import type { SessionSnapshot } from '@shared/session/snapshot';
import { useFormats } from '../../../formats';
import type { PlanChanges } from './use-plan-changes';

interface SeenWalkLineProps {
  readonly week: PlanWeek;
  readonly snapshot: SessionSnapshot;
  readonly changes: PlanChanges;
}

/** Offers a walk of today that Sitwell saw at work; it counts only when the person says so. */
export function SeenWalkLine({ week, snapshot, changes }: SeenWalkLineProps): ReactNode {
  const { t } = useTranslation('exercise');
  const formats = useFormats(snapshot.timeZone);
  const { day, bouts } = snapshot.today;
  const seen = findSeenWalk(bouts, week.load.minutes);
  if (week.when !== 'now' || week.walked.includes(day) || seen === null) return null;
  return (
    <div className="plan-line plan-line-seen">
      <Footprints className="icon" aria-hidden="true" />
      <span>{t('plan.seen.text', { minutes: seen.minutes, time: formats.time(seen.from) })}</span>
      <Button
        className="btn btn-2"
        onPress={() => void changes.change({ type: 'mark', day, walked: true }, t('plan.done.counted'))}
      >
        {t('plan.seen.count')}
      </Button>
    </div>
  );
}
