import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { planFit } from '@shared/workstation/fit-plan/plan-fit';
import type { FitPlan } from '@shared/workstation/fit-plan/plan';
import { readFurniture, readGear, readPerson } from '@shared/workstation/furniture';
import type { Answers } from '@shared/workstation/questions';
import { PlanList } from '../../../../renderer/companion/workstation/fit/plan/plan-list';
import { SAMPLE_ANSWERS } from '../../../support/workstation-samples';
import { openFit } from './open-fit';

function planOf(answers: Answers, position: FitPlan['position'] = 'sitting'): FitPlan {
  const person = readPerson(answers);
  if (person === null) throw new Error('no stature');
  return planFit(person, readGear(answers), readFurniture(answers), position);
}

async function openPlan(
  plan: FitPlan,
  { answers = SAMPLE_ANSWERS, onOpenDetails = () => undefined, onOpenChecklist = () => undefined } = {},
): ReturnType<typeof openFit> {
  return openFit(
    () => (
      <PlanList
        plan={plan}
        furniture={readFurniture(answers)}
        isUnusual={false}
        sharedScreen={null}
        onOpenDetails={onOpenDetails}
        onOpenChecklist={onOpenChecklist}
      />
    ),
    { answers },
  );
}

const plan = planOf(SAMPLE_ANSWERS);

describe('the plan', () => {
  it('ticks a step off and takes the tick away, by keyboard', async () => {
    const changes = await openPlan(plan);
    const step = page.getByRole('button', {
      name: /Raise the chair 6 cm ?To 50 cm, so elbows meet the keys\.$/,
    });
    await expect.element(step).toHaveAttribute('aria-pressed', 'false');
    await expect.element(step).toHaveAccessibleName(/^Step 1 of 4: Raise/);
    await expect.element(page.getByText('4 steps')).toBeVisible();
    (step.element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    await expect.element(step).toHaveAttribute('aria-pressed', 'true');
    await expect.element(step).toHaveAccessibleName(/^Step 1 of 4: Raise/);
    await expect.element(page.getByText('1 of 4 done')).toBeVisible();
    await userEvent.keyboard(' ');
    await expect.element(page.getByText('4 steps')).toBeVisible();
    expect(changes).toEqual([
      { type: 'step', id: 'home', position: 'sitting', step: 'chair', done: true },
      { type: 'step', id: 'home', position: 'sitting', step: 'chair', done: false },
    ]);
  });

  it('says what would do without the books, once they make the desk fit', async () => {
    await openPlan(plan);
    expect(plan.claims).toContain('elbows');
    await expect
      .element(page.getByRole('region', { name: 'What would replace the makeshifts' }))
      .toHaveTextContent('The steps bridge it for now.A desk that goes down to 66 cm would fit.');
    await expect.element(page.getByText('Still wrong after the steps')).not.toBeInTheDocument();
  });

  it('says what is still wrong after the steps, and what would fit', async () => {
    await openPlan({ ...plan, claims: plan.claims.filter((claim) => claim !== 'elbows') });
    await expect
      .element(page.getByRole('region', { name: 'Still wrong after the steps' }))
      .toHaveTextContent(
        'By itself, your desk is 6 cm too high for you. A desk that goes down to 66 cm would fit.',
      );
  });

  it('says when all is done, and leads on to the checklist', async () => {
    const onOpenChecklist = vi.fn();
    await openPlan(plan, { onOpenChecklist });
    const next = page.getByRole('button', { name: /^Check the rest: \d+ questions$/ });
    await expect.element(next).not.toBeInTheDocument();
    for (const { id } of plan.steps) {
      const [step] = page.getByRole('button', { pressed: false }).elements();
      if (step === undefined) throw new Error(`no row for ${id}`);
      await userEvent.click(step);
    }
    await expect.element(page.getByText('All done')).toBeVisible();
    await userEvent.click(next);
    expect(onOpenChecklist).toHaveBeenCalledOnce();
  });

  it('says that everything fits when there is nothing to do', async () => {
    await openPlan({ ...plan, steps: [], shortfalls: [] });
    await expect.element(page.getByText('Everything fits')).toBeVisible();
    await expect.element(page.getByText(/steps/)).not.toBeInTheDocument();
  });

  it('does not say that everything fits when something cannot be fixed', async () => {
    await openPlan({ ...plan, steps: [] });
    await expect.element(page.getByText(/A desk that goes down to/)).toBeVisible();
    await expect.element(page.getByText('Everything fits')).not.toBeInTheDocument();
  });

  it('says what was taken for granted, and opens Details', async () => {
    const onOpenDetails = vi.fn();
    const answers = { stature: 1_700 };
    await openPlan(planOf(answers), { answers, onOpenDetails });
    await expect
      .element(
        page.getByText(
          'Not given, so taken as usual: chair 40–52 cm; desk 74 cm; desk top 2.5 cm thick; nothing behind the low back.',
        ),
      )
      .toBeVisible();
    await expect.element(page.getByText(/The screen’s height was not given/)).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Open Details' }));
    expect(onOpenDetails).toHaveBeenCalledOnce();
  });

  it('reminds people who stand to sit down again', async () => {
    await openPlan(planOf(SAMPLE_ANSWERS, 'standing'));
    await expect.element(page.getByText('Sit down again within 40 minutes.')).toBeVisible();
  });
});
