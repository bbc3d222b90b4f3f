import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addDays } from '@shared/calendar-day';
import { samplePlan, START, walkWeeks } from '../../../support/walking-plans';
import { findFaults } from '../../../support/page/find-faults';
import { openExercise } from './open-exercise';

const button = (name: string | RegExp) => page.getByRole('button', { name });

/** A day of the week on show, by the start of its name. */
const day = (name: string) =>
  page.getByRole('group', { name: /^Days of week/ }).getByRole('button', { name: new RegExp(`^${name}`) });

/** The whole line of large words, with the numbers in it. */
const load = (text: string) => page.getByRole('article').getByText(text);

describe('without a plan', () => {
  it('says what one trial found, and what that does not mean, beside its source', async () => {
    await openExercise();
    await expect.element(page.getByText('208 days')).toBeVisible();
    await expect.element(page.getByText('112 days')).toBeVisible();
    await expect.element(page.getByText(/^This is no promise\./)).toBeVisible();
    await expect.element(page.getByRole('link', { name: /^WalkBack/ }).first()).toBeVisible();
  });

  it('comes from there by keyboard alone through the questions to a plan', async () => {
    const opened = await openExercise();
    (button('Make a plan').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'A few questions' })).toHaveFocus();
    await expect.element(page.getByText(/^From 3 walks of 10 minutes in week 1/)).toBeVisible();
    await userEvent.keyboard('{Tab}{ArrowRight}{ArrowRight}{ArrowRight}');
    await userEvent.keyboard('{Tab}{ArrowLeft}');
    await expect
      .element(page.getByText(/^From 2 walks of 15 minutes in week 1 to 5 walks of 30 minutes in week 23/))
      .toBeVisible();
    await userEvent.keyboard('{Tab}{ArrowRight} ');
    await userEvent.keyboard('{Tab}{ArrowRight}');
    await expect.element(page.getByText(/in week 34, in/)).toBeVisible();
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Your walking plan' })).toHaveFocus();
    expect(opened.kept()).toMatchObject({
      before: { minutes: 15, days: 2 },
      weekdays: [1],
      pace: 'gentle',
      start: START,
    });
  });

  it('says what it starts from at least, and that few days are not enough for its walks', async () => {
    await openExercise();
    await button('Make a plan').click();
    const least = page.getByText(/^Plans start from 3 walks of 10 minutes a week or more\./);
    await expect.element(least).toBeVisible();
    const more = page.getByText(
      /A week has 3–5 walks; where your days are fewer, others are suggested too\./,
    );
    await button('Monday').click();
    await expect.element(more).toBeVisible();
    for (const name of ['Tuesday', 'Wednesday', 'Thursday', 'Friday']) await button(name).click();
    await expect.element(more).not.toBeInTheDocument();
    await userEvent.click(page.getByText('15', { exact: true }));
    await expect.element(least).not.toBeInTheDocument();
  });

  it('tells whoever walks as much already to keep it up', async () => {
    await openExercise();
    await userEvent.click(button('Make a plan'));
    await userEvent.click(page.getByText('30+ min'));
    await userEvent.click(page.getByText('5+'));
    await expect.element(page.getByText(/Keep it up\. A plan would only keep count\.$/)).toBeVisible();
    await userEvent.click(button('Keep count'));
    await expect.element(page.getByText(/^You are there\./)).toBeVisible();
  });

  it('goes back without a plan', async () => {
    const opened = await openExercise();
    await userEvent.click(button('Make a plan'));
    await userEvent.click(button('Cancel'));
    await expect.element(page.getByRole('heading', { name: 'A little more each week' })).toHaveFocus();
    expect(opened.kept()).toBeNull();
  });
});

describe('a plan', () => {
  /** Thursday of week 5. */
  const today = addDays(START, 31);
  const plan = walkWeeks(samplePlan(), 4);

  it('shows this week large, with its days', async () => {
    await openExercise({ plan, today });
    await expect.element(load('5 walks of 10 minutes')).toBeVisible();
    await expect.element(page.getByText('One more walk than before.')).toBeVisible();
    await expect.element(page.getByText('0 of 5 walks taken')).toBeVisible();
    await expect.element(day('Friday')).toBeDisabled();
  });

  it('marks the walk of today and of an earlier day, and takes a mark back', async () => {
    const opened = await openExercise({ plan, today });
    await userEvent.click(day('Thursday.*, today$'));
    await userEvent.click(day('Tuesday'));
    await expect.element(page.getByText('2 of 5 walks taken')).toBeVisible();
    await expect.element(day('Tuesday.*, walk taken$')).toHaveAttribute('aria-pressed', 'true');
    expect(opened.kept()?.walked.slice(-2)).toEqual([addDays(today, -2), today]);
    await userEvent.click(day('Tuesday'));
    await expect.element(page.getByText('1 of 5 walks taken')).toBeVisible();
  });

  it('shows another week by the arrows, whose walks can be marked too', async () => {
    const opened = await openExercise({ plan, today });
    const present = page.getByRole('option', { name: /^Week 5,.*this week, 0 taken so far$/ });
    await expect.element(present).toHaveAttribute('aria-selected', 'true');
    (present.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(load('4 walks of 10 minutes')).toBeVisible();
    await expect.element(page.getByText('4 of 4 walks taken')).toBeVisible();
    await userEvent.click(day('Tuesday.*, walk taken$'));
    expect(opened.kept()?.walked).toHaveLength(plan.walked.length - 1);
    await userEvent.click(button('Back to this week'));
    await expect.element(page.getByRole('heading', { name: /^Week 5 / })).toHaveFocus();
    await expect.element(page.getByText('0 of 5 walks taken')).toBeVisible();
  });

  it('is made easier, and planned again', async () => {
    await openExercise({ plan, today });
    const turns = page.getByRole('radiogroup', { name: 'How should this week be?' });
    await userEvent.click(turns.getByText('Easier'));
    await expect.element(load('4 walks of 10 minutes')).toBeVisible();
    await expect.element(page.getByText(/^Easier, as you asked/)).toBeVisible();
    await userEvent.click(turns.getByText('As planned'));
    await expect.element(load('5 walks of 10 minutes')).toBeVisible();
  });

  it('does not offer a harder week on top of a step up', async () => {
    await openExercise({ plan, today });
    await expect.element(page.getByRole('radio', { name: 'Harder' })).toBeDisabled();
    await expect.element(page.getByRole('radio', { name: 'Easier' })).toBeEnabled();
  });

  it('says from when the goal is reached', async () => {
    await openExercise({ plan, today });
    await expect
      .element(page.getByText(/^If you take the walks, 5 walks of 30 minutes come in week 25, from/))
      .toBeVisible();
  });

  it('waits while it is paused, and goes on', async () => {
    const opened = await openExercise({ plan, today });
    await userEvent.click(button('Pause the plan, for illness or a holiday'));
    await expect.element(page.getByText('The plan is on hold.').first()).toBeVisible();
    await expect.element(page.getByRole('radiogroup', { name: /this week/ })).not.toBeInTheDocument();
    await userEvent.click(button('Go on today'));
    await expect.element(page.getByRole('radiogroup', { name: /this week/ })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Your walking plan' })).toHaveFocus();
    expect(opened.kept()).toEqual(plan);
  });

  it('comes back whole after it was deleted', async () => {
    const opened = await openExercise({ plan, today });
    await userEvent.click(button('More for the plan'));
    await userEvent.click(page.getByRole('menuitem', { name: 'Delete the plan' }));
    await expect.element(button('Make a plan')).toBeVisible();
    await expect.element(button('Undo')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(load('5 walks of 10 minutes')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Moves' })).toHaveFocus();
    expect(opened.kept()).toEqual(plan);
  });

  it('is started over with the answers of before, and that is taken back', async () => {
    const opened = await openExercise({ plan: { ...plan, pace: 'gentle' }, today });
    await userEvent.click(button('More for the plan'));
    await userEvent.click(page.getByRole('menuitem', { name: 'Start over' }));
    await expect.element(page.getByRole('radio', { name: 'Gentle' })).toBeChecked();
    await userEvent.click(button('Make the plan'));
    await expect.element(page.getByRole('heading', { name: /^Week 1 / })).toBeVisible();
    expect(opened.kept()).toMatchObject({ start: today, walked: [] });
    await userEvent.click(button('Undo'));
    await expect.poll(() => opened.kept()?.walked).toEqual(plan.walked);
  });

  it('offers a walk that Sitwell saw, and counts it only when asked to', async () => {
    const walk = {
      kind: 'walking',
      from: Date.UTC(2026, 10, 23, 10),
      to: Date.UTC(2026, 10, 23, 10, 14),
    } as const;
    const opened = await openExercise({ plan, today, bouts: [walk] });
    await expect.element(page.getByText(/^You walked for 14 minutes/)).toBeVisible();
    expect(opened.kept()).toEqual(plan);
    await userEvent.click(button('Count it'));
    await expect.element(page.getByText('1 of 5 walks taken')).toBeVisible();
    await expect.element(page.getByText(/^You walked/)).not.toBeInTheDocument();
    await expect.element(page.getByText('The walk counts for your plan.')).toBeVisible();
    await expect.element(button('Undo')).toHaveFocus();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(opened.kept).toEqual(plan);
  });

  it('does not offer a walk that is too short', async () => {
    const walk = {
      kind: 'walking',
      from: Date.UTC(2026, 10, 23, 10),
      to: Date.UTC(2026, 10, 23, 10, 9),
    } as const;
    await openExercise({ plan, today, bouts: [walk] });
    await expect.element(page.getByText('0 of 5 walks taken')).toBeVisible();
    await expect.element(page.getByText(/^You walked/)).not.toBeInTheDocument();
  });

  it('shows the first week ahead of its first day', async () => {
    await openExercise({ plan: samplePlan({ start: addDays(START, 3) }), today: START });
    await expect.element(page.getByRole('heading', { name: /^Week 1 / })).toBeVisible();
    await expect.element(day('Thursday')).toBeDisabled();
    await expect.element(page.getByRole('radiogroup', { name: /this week/ })).not.toBeInTheDocument();
  });
});

describe('the kinds of exercise', () => {
  it('say how to start, how often and when to stop', async () => {
    await openExercise();
    for (const name of [
      'Walking',
      'Swimming',
      'Exercise in water',
      'Strength of back and belly',
      'Flexibility',
    ]) {
      const kind = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
      for (const advice of ['How to start', 'How often', 'When to stop']) {
        await expect.element(kind.getByText(advice)).toBeVisible();
      }
      await userEvent.click(kind.getByRole('button', { name: /^Sources?/ }));
      const sources = page.getByRole('dialog').getByRole('listitem');
      await expect.element(sources.first()).toBeVisible();
      await userEvent.keyboard('{Escape}');
    }
  });

  it('say who asks a clinician first, one press from the signs that need a doctor', async () => {
    const opened = await openExercise();
    await expect.element(page.getByRole('heading', { name: 'Ask a clinician first' })).toBeVisible();
    await userEvent.click(button('See a doctor?'));
    expect(opened.redFlags()).toBe(1);
  });
});

it('speaks German', async () => {
  await openExercise({ plan: walkWeeks(samplePlan(), 2), today: addDays(START, 16), language: 'de' });
  await expect.element(load('4 Spaziergänge zu je 10 Minuten')).toBeVisible();
  await expect.element(button(/^Mittwoch, 9\. Dezember.*heute$/)).toBeEnabled();
  await expect.element(page.getByRole('heading', { name: 'Frag vorher eine Fachperson' })).toBeVisible();
});

describe.each([
  ['light', 720],
  ['light', 1080],
  ['dark', 720],
  ['dark', 1080],
] as const)('in %s at %i', (theme, width) => {
  it('axe finds nothing: start, questions, plan, pause', async () => {
    const screen = await openExercise({ theme, width });
    expect(await findFaults()).toEqual([]);
    await userEvent.click(button('Make a plan'));
    expect(await findFaults()).toEqual([]);
    await userEvent.click(button('Make the plan'));
    await userEvent.click(day('Monday.*, today$'));
    await expect.poll(() => screen.kept()?.walked).toEqual([START]);
    await userEvent.click(page.getByText('How the plan grows'));
    expect(await findFaults()).toEqual([]);
    await userEvent.click(button('Pause the plan, for illness or a holiday'));
    expect(await findFaults()).toEqual([]);
  });

  it('nothing is wider than the window', async () => {
    await openExercise({ theme, width, plan: walkWeeks(samplePlan({ pace: 'gentle' }), 3), language: 'de' });
    await expect.element(page.getByRole('heading', { name: 'Dein Gehplan' })).toBeVisible();
    const main = document.querySelector('main');
    expect(main?.scrollWidth).toBe(main?.clientWidth);
  });
});
