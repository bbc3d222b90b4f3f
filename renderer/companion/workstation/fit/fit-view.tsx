import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '@shared/workstation/body';
import { checkAnswers } from '@shared/workstation/check-answers';
import { planFit } from '@shared/workstation/fit-plan/plan-fit';
import type { Step, StepId } from '@shared/workstation/fit-plan/step';
import { readFurniture, readGear, readPerson } from '@shared/workstation/furniture';
import { pickRanges } from '@shared/workstation/heights/pick-ranges';
import { WorkstationDrawing } from '../drawing/workstation-drawing';
import { useWorkstation } from '../workstation-context';
import type { FitChoice } from './fit-switches';
import { PlanList } from './plan-list';
import { RangeRow } from './range-row';
import './fit-view.css';

interface FitViewProps {
  readonly choice: FitChoice;
  readonly onOpenDetails: () => void;
}

/** The person at their own furniture, drawn to scale, and the plan that makes it fit. */
export function FitView({ choice, onOpenDetails }: FitViewProps): ReactNode {
  const { profile } = useWorkstation();
  const person = useMemo(() => readPerson(profile.answers), [profile.answers]);
  const problems = useMemo(() => checkAnswers(profile.answers).map(({ kind }) => kind), [profile.answers]);
  if (person === null) return <NoPlan reason="stature" onOpenDetails={onOpenDetails} />;
  // An unusual body is not an impossible one: its plan is shown, with a word about the tape.
  if (problems.some((kind) => kind !== 'unlike-stature'))
    return <NoPlan reason="contradiction" onOpenDetails={onOpenDetails} />;
  return (
    <Fit person={person} isUnusual={problems.length > 0} choice={choice} onOpenDetails={onOpenDetails} />
  );
}

interface NoPlanProps extends Pick<FitViewProps, 'onOpenDetails'> {
  readonly reason: 'stature' | 'contradiction';
}

/** Why there is no plan, and the way to one. */
function NoPlan({ reason, onOpenDetails }: NoPlanProps): ReactNode {
  const { t } = useTranslation('fit');
  return (
    <section className="fit-blocked">
      <h2 className="t-h3">{t(`blocked.${reason}`)}</h2>
      <p className="muted">{t(`blocked.${reason}About`)}</p>
      <button type="button" className="btn btn-1" onClick={onOpenDetails}>
        {t('blocked.open')}
      </button>
    </section>
  );
}

/** The numbers beside the steps, for the drawing. */
function numberSteps(steps: readonly Step[]): Readonly<Partial<Record<StepId, number>>> {
  return Object.fromEntries(steps.map(({ id }, index) => [id, index + 1]));
}

interface FitProps extends FitViewProps {
  readonly person: Person;
  readonly isUnusual: boolean;
}

function Fit({ person, isUnusual, choice, onOpenDetails }: FitProps): ReactNode {
  const { profile, lengths } = useWorkstation();
  const { position, moment } = choice;
  const { answers } = profile;
  const gear = useMemo(() => readGear(answers), [answers]);
  const furniture = useMemo(() => readFurniture(answers), [answers]);
  const plan = useMemo(() => planFit(person, gear, furniture, position), [person, gear, furniture, position]);
  const ranges = useMemo(
    () => pickRanges(person, gear, furniture, position),
    [person, gear, furniture, position],
  );
  const tags = useMemo(() => numberSteps(plan.steps), [plan]);
  return (
    <div className="fit">
      <div className="fit-columns">
        <WorkstationDrawing
          className="fit-drawing"
          person={person}
          gear={gear}
          arrangement={plan[moment]}
          furniture={furniture}
          lengths={lengths}
          tags={moment === 'after' ? tags : {}}
        />
        <PlanList plan={plan} furniture={furniture} isUnusual={isUnusual} onOpenDetails={onOpenDetails} />
      </div>
      <RangeRow ranges={ranges} position={position} stature={person.stature} />
    </div>
  );
}
