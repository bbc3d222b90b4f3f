import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FIRST_FIT_CHOICE, FitSwitches } from '../../../../renderer/companion/workstation/fit/fit-switches';
import { FitView } from '../../../../renderer/companion/workstation/fit/fit-view';
import { SAMPLE_ANSWERS } from '../../../support/workstation-samples';
import { findFaults } from '../../../support/page/find-faults';
import { openFit } from './open-fit';

/** The view with its switches, which stand in the bar of the parts. */
function Fit({ onOpenDetails }: { readonly onOpenDetails: () => void }) {
  const [choice, setChoice] = useState(FIRST_FIT_CHOICE);
  return (
    <>
      <FitSwitches choice={choice} onChange={setChoice} />
      <FitView
        choice={choice}
        onChoose={setChoice}
        onOpenDetails={onOpenDetails}
        onOpenChecklist={() => undefined}
      />
    </>
  );
}

const draw = () => <Fit onOpenDetails={() => undefined} />;

function picture() {
  return page.getByRole('img');
}

describe('the fit view', () => {
  it('shows the furniture before and after the plan', async () => {
    await openFit(draw);
    await expect.element(picture()).toHaveAccessibleDescription(/Seat at 50 cm/);
    await userEvent.click(page.getByText('Before', { exact: true }));
    await expect.element(picture()).toHaveAccessibleDescription(/Seat at 44 cm/);
  });

  it('changes to standing by the arrow keys: drawing, plan and ranges', async () => {
    await openFit(draw, {
      answers: { ...SAMPLE_ANSWERS, desk: 'adjustable', deskLowest: 620, deskHighest: 1_270 },
    });
    const sitting = page.getByRole('radio', { name: 'Sitting' });
    await expect.element(sitting).toBeChecked();
    (sitting.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(page.getByRole('radio', { name: 'Standing' })).toBeChecked();
    await expect.element(page.getByRole('button', { name: /Raise the desk 33 cm/ })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Elbow, standing' })).toBeVisible();
    await expect.element(picture()).toHaveAccessibleDescription(/Desk at 104.9 cm/);
  });

  it('tells each range as text, with the furniture as it was found', async () => {
    await openFit(draw);
    const desk = page.getByRole('listitem').filter({ hasText: 'Desk top, sitting' });
    await expect
      .element(desk)
      .toHaveTextContent(
        'For two of three people of your height 63.2 to 67.9 cm, for nineteen of twenty 60.9 to 70.3 cm. Yours is at 72 cm.',
      );
    await expect
      .element(page.getByRole('listitem').filter({ hasText: 'Low-back support' }))
      .toHaveTextContent('19–20 cm above seat');
  });

  it('says of furniture whose step is done that it was there', async () => {
    await openFit(draw, { doneSteps: { sitting: ['chair'], standing: [] } });
    await expect
      .element(page.getByRole('listitem').filter({ hasText: 'Seat, feet on the floor' }))
      .toHaveTextContent('Yours was at 44 cm.');
  });

  it('shows that a tape made a range narrower', async () => {
    await openFit(draw, { answers: { ...SAMPLE_ANSWERS, elbowSeated: 640 } });
    const desk = page.getByRole('listitem').filter({ hasText: 'Desk top, sitting' });
    await expect.element(desk).toHaveTextContent(/64.5 cm\s*±1, was ±4.7/);
    await expect.element(desk).toHaveTextContent('The tape made the range narrower');
    await expect.element(page.getByText('before the tape')).toBeVisible();
  });

  it('has no plan for furniture that cannot be, and opens Details', async () => {
    const onOpenDetails = vi.fn();
    await openFit(() => <Fit onOpenDetails={onOpenDetails} />, {
      answers: { ...SAMPLE_ANSWERS, seatLowest: 520, seatHighest: 400 },
    });
    await expect.element(page.getByText('Some answers can’t both be true')).toBeVisible();
    await expect.element(page.getByRole('listitem').first()).toHaveTextContent(/40 cm.*52 cm/);
    await expect.element(picture()).not.toBeInTheDocument();
    await userEvent.click(page.getByRole('button', { name: 'Open Details' }));
    expect(onOpenDetails).toHaveBeenCalledOnce();
  });

  it('says of a high desk that it is for standing, and shows that plan', async () => {
    await openFit(draw, { answers: { ...SAMPLE_ANSWERS, deskNow: 1_040 } });
    await expect.element(page.getByRole('heading', { name: 'This desk is for standing' })).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Show the plan for standing' }));
    await expect.element(page.getByRole('radio', { name: 'Standing' })).toBeChecked();
    await expect.element(page.getByText('This desk is for standing')).not.toBeInTheDocument();
  });

  it('says why the screen is not at its best height while standing', async () => {
    await openFit(draw, {
      answers: { ...SAMPLE_ANSWERS, desk: 'adjustable', deskLowest: 620, deskHighest: 1_270 },
    });
    const why = page.getByRole('region', { name: 'One screen height for both positions' });
    await expect.element(why).not.toBeInTheDocument();
    await userEvent.click(page.getByText('Standing', { exact: true }));
    await expect.element(why).toHaveTextContent(/Standing, its top is then at 158 cm/);
  });

  it('has a plan for an unusual body, with a word about the tape', async () => {
    await openFit(draw, { answers: { ...SAMPLE_ANSWERS, popliteal: 520 } });
    await expect.element(picture()).toBeVisible();
    await expect.element(page.getByText(/unusual for your height/)).toBeVisible();
  });

  it('asks for the stature, without which there is nothing to show', async () => {
    await openFit(draw, { answers: {} });
    await expect.element(page.getByText('Your height is missing')).toBeVisible();
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(['Sitting', 'Standing'])('axe finds nothing: %s', async (position) => {
    await openFit(draw, {
      theme,
      doneSteps: { sitting: ['chair'], standing: ['desk'] },
      answers: { ...SAMPLE_ANSWERS, eyeSeated: 1_200 },
    });
    await userEvent.click(page.getByText(position, { exact: true }));
    expect(await findFaults()).toEqual([]);
  });
});

describe.each([720, 1080, 1440])('%i px wide', (width) => {
  it.each(['cm', 'in'] as const)('nothing runs over the edge, in German and %s', async (unit) => {
    await openFit(draw, { width, unit, language: 'de', answers: { ...SAMPLE_ANSWERS, elbowSeated: 640 } });
    await expect.element(picture()).toBeVisible();
    const main = page.getByRole('main').element();
    expect(main.scrollWidth).toBe(main.clientWidth);
    for (const value of document.querySelectorAll('.range-value'))
      expect(value.scrollWidth).toBeLessThanOrEqual(value.clientWidth);
  });
});
