import type { Person } from '../body';
import type { Furniture } from '../furniture';
import type { Gear } from '../setup';
import type { Arrangement } from './arrangement';
import { startTask, type FitTask } from './fit-task';
import { judgeArrangement } from './judge-arrangement';
import { listShortfalls } from './list-shortfalls';
import { listSteps } from './list-steps';
import { CLAIMS, type FitPlan } from './plan';
import { solveSitting, solveStanding } from './solve';
import type { Step } from './step';

/**
 * The fewest changes that make a person's own furniture fit as well as it can, in the order of doing, in whole mm
 * (EVIDENCE A, B5). What is within its tolerance stays as it is; what is changed goes to the ideal. Never throws; of
 * impossible furniture (see `checkAnswers`) the plan is of no use.
 */
export function planFit(
  person: Person,
  gear: Gear,
  furniture: Furniture,
  position: FitPlan['position'],
): FitPlan {
  const task = startTask(person, gear, furniture, 'sitting');
  const sitting = solveSitting(task);
  if (position === 'sitting') return makePlan(task, sitting, listSteps(task, sitting));

  const standingTask: FitTask = {
    ...startTask(person, gear, furniture, 'standing'),
    sharedAboveDesk: sitting.screenTop === null ? null : sitting.screenTop - sitting.desk,
  };
  const standing = solveStanding(standingTask);
  if (standing === null) return makePlan(standingTask, standingTask.before, []);
  const steps = listSteps(standingTask, standing);
  return makePlan(standingTask, standing, [...steps, ...listPresets(standingTask, sitting, standing, steps)]);
}

function makePlan(task: FitTask, after: Arrangement, steps: readonly Step[]): FitPlan {
  const excess = judgeArrangement(task.setup, after);
  return {
    position: after.position,
    steps,
    before: task.before,
    after,
    claims: CLAIMS.filter((claim) => excess[claim] === 0),
    shortfalls: listShortfalls(task, after),
  };
}

/**
 * Both heights are worth storing when the desk reaches both. Nobody can tell whether they are stored already, so it is
 * asked for only while the desk has to be set anyway.
 */
function listPresets(
  { setup }: FitTask,
  sitting: Arrangement,
  standing: Arrangement,
  steps: readonly Step[],
): readonly Step[] {
  const setsDesk = steps.some(({ id }) => id === 'desk');
  const reaches = [sitting, standing].every(
    (arrangement) => judgeArrangement(setup, arrangement).elbows === 0,
  );
  return setsDesk && reaches ? [{ id: 'presets', sitting: sitting.desk, standing: standing.desk }] : [];
}
