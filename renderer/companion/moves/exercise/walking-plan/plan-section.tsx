import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { WalkingPlan } from '@shared/exercise/walking-plan/walking-plan';
import type { SessionSnapshot } from '@shared/session/snapshot';
import { useDrafts } from '../../../drafts/draft-store';
import { useReopening } from '../../../drafts/use-reopening';
import { nameForm } from '../../../drafts/written-form';
import { PlanForm } from './start/plan-form';
import { PlanStart } from './start/plan-start';
import { PlanView } from './plan-view';
import { usePlanChanges } from './use-plan-changes';

interface PlanSectionProps {
  readonly plan: WalkingPlan | null;
  readonly snapshot: SessionSnapshot;
}

/** The walking plan: what it is, the questions that make one, or the plan as it stands. */
export function PlanSection({ plan, snapshot }: PlanSectionProps): ReactNode {
  const drafts = useDrafts();
  // Whoever left the questions half answered comes back to them.
  const [isAsking, setIsAsking] = useState(() => drafts.read(nameForm({ view: 'walking-plan' })) !== null);
  useReopening(['walking-plan'], () => setIsAsking(true));
  const changes = usePlanChanges();
  const section = useRef<HTMLElement>(null);
  const wasAsking = useRef(isAsking);
  // The button that had the focus went with what it stood in.
  useEffect(() => {
    if (wasAsking.current !== isAsking) section.current?.querySelector<HTMLElement>('h2')?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  return (
    <section ref={section} className="walking-plan">
      {isAsking ? (
        <PlanForm
          plan={plan}
          today={snapshot.today.day}
          changes={changes}
          onClose={() => setIsAsking(false)}
        />
      ) : plan === null ? (
        <PlanStart onMake={() => setIsAsking(true)} />
      ) : (
        <PlanView plan={plan} snapshot={snapshot} changes={changes} onStartOver={() => setIsAsking(true)} />
      )}
    </section>
  );
}
