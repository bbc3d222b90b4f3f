import { Check, Footprints } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ToggleButton } from 'react-aria-components';
import { readPlan } from '@shared/exercise/walking-plan/read-plan';
import type { WalkingPlan } from '@shared/exercise/walking-plan/walking-plan';
import { usePlanChanges } from '../../moves/exercise/walking-plan/use-plan-changes';
import './walking-plan-line.css';

interface WalkingPlanLineProps {
  readonly plan: WalkingPlan;
  /** The calendar day of the session. */
  readonly today: string;
  /** Opens the plan. */
  readonly onOpen: () => void;
}

/** This week's walks of the walking plan, with today's to mark; nothing ahead of the plan and on days off. */
export function WalkingPlanLine({ plan, today, onOpen }: WalkingPlanLineProps): ReactNode {
  const { t } = useTranslation('exercise');
  const { change } = usePlanChanges();
  const { now } = useMemo(() => readPlan(plan, today), [plan, today]);
  if (now === null) return null;
  const { load, walked } = now;
  const isWalked = walked.includes(today);
  return (
    <div className="walking-plan-line">
      <Footprints className="icon" aria-hidden="true" />
      <span role="status">
        {t('today.line', { taken: walked.length, walks: load.days, minutes: load.minutes })}
      </span>
      <ToggleButton
        className="btn btn-2"
        isSelected={isWalked}
        onChange={(isSelected) => void change({ type: 'mark', day: today, walked: isSelected })}
      >
        {isWalked && <Check className="icon" aria-hidden="true" />}
        {t(isWalked ? 'today.marked' : 'today.mark')}
      </ToggleButton>
      <Button className="btn btn-3" onPress={onOpen}>
        {t('today.open')}
      </Button>
    </div>
  );
}
