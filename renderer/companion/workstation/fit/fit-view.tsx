import { useMemo, type ReactNode } from 'react';
import type { Person } from '@shared/workstation/body';
import { checkAnswers } from '@shared/workstation/check-answers';
import { findSharedScreen, isDeskForStanding } from '@shared/workstation/fit-plan/compare-plans';
import type { FitPlan } from '@shared/workstation/fit-plan/plan';
import { planFit } from '@shared/workstation/fit-plan/plan-fit';
import { readFurniture, readGear, readPerson } from '@shared/workstation/furniture';
import { pickRanges } from '@shared/workstation/heights/pick-ranges';
import type { Profile } from '@shared/workstation/profile';
import { computeSetup } from '@shared/workstation/setup';
import type { StepTag } from '../drawing/place-tags';
import { WorkstationDrawing } from '../drawing/workstation-drawing';
import { useWorkstation } from '../workstation-context';
import { DeskForStanding } from './desk-for-standing';
import type { FitChoice } from './fit-switches';
import { NoPlan } from './plan/no-plan';
import { PlanList } from './plan/plan-list';
import { RangeRow } from './heights/range-row';
import { useObstacle } from './use-obstacle';
import './fit-view.css';

interface FitViewProps {
  readonly choice: FitChoice;
  readonly onChoose: (choice: FitChoice) => void;
  readonly onOpenDetails: () => void;
  readonly onOpenChecklist: () => void;
}

/** The person at their own furniture, drawn to scale, and the plan that makes it fit. */
export function FitView(props: FitViewProps): ReactNode {
  const { profile } = useWorkstation();
  const person = useMemo(() => readPerson(profile.answers), [profile.answers]);
  const obstacle = useObstacle();
  if (person === null || obstacle !== null)
    return <NoPlan obstacle={obstacle ?? 'stature'} onOpenDetails={props.onOpenDetails} />;
  return <Fit {...props} person={person} />;
}

/** What stands beside the steps, for the drawing. */
function markSteps({ steps, position }: FitPlan, { doneSteps }: Profile): readonly StepTag[] {
  return steps.map((step, index) => ({
    step,
    mark: doneSteps[position].includes(step.id) ? 'done' : index + 1,
  }));
}

interface FitProps extends FitViewProps {
  readonly person: Person;
}

function Fit({ person, choice, onChoose, onOpenDetails, onOpenChecklist }: FitProps): ReactNode {
  const { profile, lengths } = useWorkstation();
  const { position, moment } = choice;
  const { answers } = profile;
  const gear = useMemo(() => readGear(answers), [answers]);
  const furniture = useMemo(() => readFurniture(answers), [answers]);
  const plans = useMemo(
    () => ({
      sitting: planFit(person, gear, furniture, 'sitting'),
      standing: planFit(person, gear, furniture, 'standing'),
    }),
    [person, gear, furniture],
  );
  const ranges = useMemo(
    () => pickRanges(person, gear, furniture, position),
    [person, gear, furniture, position],
  );
  const plan = plans[position];
  const best = useMemo(() => computeSetup(person, gear).screenTopStanding.mm, [person, gear]);
  return (
    <div className="fit">
      <div className="fit-columns">
        <WorkstationDrawing
          className="fit-drawing"
          person={person}
          gear={gear}
          arrangement={plan[moment]}
          inTurnWith={plan[moment === 'after' ? 'before' : 'after']}
          moment={moment}
          furniture={furniture}
          lengths={lengths}
          tags={moment === 'after' ? markSteps(plan, profile) : []}
        />
        <div className="fit-plan">
          {position === 'sitting' && isDeskForStanding(furniture, plans.sitting, plans.standing) && (
            <DeskForStanding onShow={() => onChoose({ ...choice, position: 'standing' })} />
          )}
          <PlanList
            plan={plan}
            furniture={furniture}
            // What would block the plan is none of it here.
            isUnusual={checkAnswers(answers).length > 0}
            sharedScreen={
              position === 'standing' ? findSharedScreen(plans.sitting, plans.standing, best) : null
            }
            onOpenDetails={onOpenDetails}
            onOpenChecklist={onOpenChecklist}
          />
        </div>
      </div>
      <RangeRow ranges={ranges} position={position} stature={person.stature} />
    </div>
  );
}
