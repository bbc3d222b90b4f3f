import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Answers } from '@shared/workstation/questions';
import { sampleProfile } from '../../../support/workstation-samples';
import { findFaults } from '../../../support/page/find-faults';
import { openWorkstation, type Opened } from './open-workstation';

function heading(name: string) {
  return page.getByRole('heading', { name, level: 2 });
}

function answersOf(opened: Opened): Answers {
  return opened.kept().profiles[0]?.answers ?? {};
}

/** In the middle of the first questions. */
async function openAt(
  answers: Answers,
  options: Parameters<typeof openWorkstation>[0] = {},
): Promise<Opened> {
  const profile = sampleProfile({ answers, setupDone: false });
  return openWorkstation({ workstation: { profiles: [profile], current: profile.id }, ...options });
}

async function expectStep(text: string): Promise<void> {
  await expect.element(page.getByText(text, { exact: true })).toBeVisible();
}

describe('the first set-up', () => {
  it('goes from nothing to the plan by keyboard alone, in twelve answers', async () => {
    const opened = await openWorkstation();
    await userEvent.keyboard('{Tab}{Enter}');
    await expectStep('1 of 10');
    await userEvent.keyboard('170{Enter}');
    await expectStep('2 of 10');
    await userEvent.keyboard('1{Enter}');
    await expectStep('3 of 10');
    await userEvent.keyboard('68,5{Enter}');
    await expectStep('4 of 10');
    await userEvent.keyboard('40 cm{Enter}');
    await expectStep('5 of 10');
    await userEvent.keyboard('520mm{Enter}');
    await expectStep('6 of 10');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expectStep('7 of 10');
    await userEvent.keyboard('2');
    await expectStep('7 of 12');
    await userEvent.keyboard('{Enter}');
    await expectStep('8 of 12');
    await userEvent.keyboard('72{Enter}');
    await expectStep('9 of 12');
    await userEvent.keyboard('65{Enter}');
    await expectStep('10 of 12');
    await userEvent.keyboard('125{Enter}');
    await expectStep('11 of 12');
    await userEvent.keyboard(' {Enter}');
    await expectStep('12 of 12');
    await userEvent.keyboard('40{Enter}');
    await expectStep('Done');
    expect(opened.kept().profiles).toMatchObject([{ name: 'Office', setupDone: true }]);
    expect(answersOf(opened)).toEqual({
      stature: 1_700,
      sex: 'female',
      elbowSeated: 685,
      seatLowest: 400,
      seatHighest: 520,
      lowBack: 'towel',
      desk: 'adjustable',
      deskNow: 720,
      deskLowest: 650,
      deskHighest: 1_250,
      screenKind: 'monitor',
      screenTop: 400,
    });
  });

  it('shows what it understood, and takes a stature in feet from someone who uses centimetres', async () => {
    const opened = await openAt({});
    await userEvent.keyboard('5 ft 7');
    await expectStep('Read as 170.2 cm');
    await userEvent.keyboard('{Enter}');
    await expectStep('2 of 10');
    expect(answersOf(opened)).toEqual({ stature: 1_701.8 });
  });

  it('tells the limits in inches to someone who uses inches', async () => {
    const opened = await openAt({}, { unit: 'in' });
    await userEvent.keyboard('20 in{Enter}');
    await expect
      .element(page.getByRole('textbox'))
      .toHaveAccessibleDescription(/20 in is too small: it must be between 4′ 3\s¼″ and 7′ 2\s½″\./);
    expect(answersOf(opened)).toEqual({});
  });

  it('says what it cannot read, and keeps it in the field', async () => {
    const opened = await openAt({});
    const field = page.getByRole('textbox', { name: 'How tall are you?' });
    await userEvent.fill(field, 'data:image/png;base64,iVBORw0KGgo');
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveValue('data:image/png;base64,iVBORw0KGgo');
    await expect
      .element(field)
      .toHaveAccessibleDescription(/cannot be read as a length. Type it like 170 cm/);
    expect(answersOf(opened)).toEqual({});
  });

  it('goes nowhere without an answer, and past all but the stature by skipping', async () => {
    const opened = await openAt({});
    await expect.element(page.getByRole('button', { name: 'Skip' })).not.toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    await expect
      .element(page.getByRole('textbox'))
      .toHaveAccessibleDescription(/without it no height can be worked out/);
    await userEvent.keyboard('170{Enter}');
    await expectStep('2 of 10');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('radiogroup')).toHaveAccessibleDescription(/Choose one, or skip/);
    for (let step = 3; step <= 10; step += 1) {
      await userEvent.click(page.getByRole('button', { name: 'Skip' }));
      await expectStep(`${step} of 10`);
    }
    await userEvent.click(page.getByRole('button', { name: 'Skip' }));
    await expectStep('Done');
    expect(answersOf(opened)).toEqual({ stature: 1_700 });
    expect(opened.kept().profiles[0]?.setupDone).toBe(true);
  });

  it('asks what was meant by a number that cannot be, instead of taking it in another unit', async () => {
    const opened = await openAt({ stature: 1_700, sex: 'male' });
    const field = page.getByRole('textbox');
    await userEvent.keyboard('26{Enter}');
    await expect.element(field).toHaveAccessibleDescription(/26 cm cannot be right here.*If it is 26 in,/);
    expect(answersOf(opened)).not.toHaveProperty('elbowSeated');
    await userEvent.keyboard(' in{Enter}');
    await expectStep('4 of 10');
    expect(answersOf(opened).elbowSeated).toBe(660.4);
  });

  it('holds an answer that contradicts another one, once', async () => {
    const opened = await openAt({ stature: 1_700, sex: 'male', elbowSeated: 680, seatLowest: 600 });
    await userEvent.keyboard('40{Enter}');
    await expect
      .element(page.getByRole('textbox'))
      .toHaveAccessibleDescription(/The highest seat \(40 cm\) is below the lowest \(60 cm\).*once more/);
    await expectStep('5 of 10');
    expect(answersOf(opened).seatHighest).toBe(400);
    await userEvent.keyboard('{Enter}');
    await expectStep('6 of 10');
  });

  it('shows beside an empty field its unit, and what the stature lets expect', async () => {
    await openAt({ stature: 1_700, sex: 'male' });
    await expectStep('cm');
    await expect.element(page.getByText(/By your height, about 65\scm\./)).toBeVisible();
    await userEvent.keyboard('27 in');
    await expect.element(page.getByText('cm', { exact: true })).not.toBeInTheDocument();
    await expectStep('Read as 68.6 cm');
  });

  it('keeps what it cannot read when one goes back and comes again', async () => {
    await openAt({ stature: 1_700, sex: 'male' });
    await userEvent.keyboard('knee');
    await userEvent.click(page.getByRole('button', { name: 'Back' }));
    await userEvent.click(page.getByRole('button', { name: 'Next' }));
    await expect.element(page.getByRole('textbox')).toHaveValue('knee');
  });

  it('has its buttons in view in the smallest window', async () => {
    await openAt({ stature: 1_700, sex: 'male' }, { language: 'de', width: 624, height: 560 });
    await expect.element(page.getByRole('button', { name: 'Weiter' })).toBeInViewport({ ratio: 1 });
    await expect.element(page.getByRole('textbox')).toBeInViewport({ ratio: 1 });
  });

  it('starts each question at its top', async () => {
    await openAt({ stature: 1_700, sex: 'male' }, { width: 624, height: 360 });
    const main = document.querySelector('main');
    await expect.element(page.getByRole('textbox')).toHaveFocus();
    await userEvent.keyboard('68');
    main?.scrollTo(0, 100);
    expect(main?.scrollTop).toBe(100);
    await userEvent.keyboard('{Enter}');
    await expectStep('4 of 10');
    await expect.element(page.getByRole('textbox')).toHaveFocus();
    expect(main?.scrollTop).toBe(0);
  });

  it('asks someone else at a desk that is known only for their body', async () => {
    const desk = {
      seatLowest: 400,
      seatHighest: 520,
      lowBack: 'curve',
      desk: 'fixed',
      deskNow: 720,
    } as const;
    await openAt({ ...desk, screenKind: 'monitor', screenTop: 400 });
    await expectStep('1 of 3');
    await userEvent.keyboard('180{Enter}');
    await expectStep('2 of 3');
    await userEvent.keyboard('2{Enter}');
    await expectStep('3 of 3');
    await userEvent.keyboard('72{Enter}');
    await expectStep('Done');
  });

  it('takes an answer back when its question is skipped after all', async () => {
    const opened = await openAt({ stature: 1_700, elbowSeated: 680 });
    await expectStep('4 of 10');
    await userEvent.click(page.getByRole('button', { name: 'Back' }));
    await expect.element(page.getByRole('textbox')).toHaveValue('68 cm');
    await userEvent.click(page.getByRole('button', { name: 'Skip' }));
    await expectStep('4 of 10');
    expect(answersOf(opened)).toEqual({ stature: 1_700 });
  });

  it('goes on where it was left', async () => {
    await openAt({ stature: 1_700, desk: 'adjustable', deskNow: 720 });
    await expect.element(heading('How low does your desk go?')).toBeVisible();
    await expect.element(page.getByRole('textbox')).toHaveFocus();
  });

  it('starts with the furniture where the body was taken over', async () => {
    await openAt({ stature: 1_700, sex: 'male', elbowSeated: 680 });
    await expect.element(heading('How low does your chair go?')).toBeVisible();
  });

  it('keeps what was typed when the field is left by pointer', async () => {
    const opened = await openAt({ stature: 1_700, sex: 'male' });
    await userEvent.keyboard('68');
    await userEvent.click(page.getByRole('button', { name: 'Back' }));
    await expect.element(page.getByRole('radio', { name: 'Male', exact: true })).toBeChecked();
    expect(answersOf(opened).elbowSeated).toBe(680);
  });

  it('shows the plan early to someone who has no time', async () => {
    const opened = await openAt({ stature: 1_700 });
    await userEvent.click(page.getByRole('button', { name: 'Show the plan now' }));
    await expectStep('Done');
    expect(opened.kept().profiles[0]?.setupDone).toBe(true);
  });

  it('leaves an untouched length as it is, to the millimetre', async () => {
    const opened = await openAt({ stature: 1_700, sex: 'male' }, { unit: 'in' });
    await userEvent.click(page.getByRole('button', { name: 'Back' }));
    await userEvent.click(page.getByRole('button', { name: 'Back' }));
    await expect.element(page.getByRole('textbox')).toHaveValue('5′ 7″');
    await userEvent.keyboard('{Enter}');
    await expectStep('2 of 10');
    expect(answersOf(opened).stature).toBe(1_700);
  });

  it.each([
    ['light', { stature: 1_700 }],
    ['dark', { stature: 1_700 }],
    ['light', {}],
    ['dark', {}],
    ['light', { stature: 1_700, lowBack: 'towel' }],
  ] as const)('has nothing for axe to find, %s at %j', async (theme, answers) => {
    await openAt(answers, { theme });
    await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
    expect(await findFaults()).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'has nothing for axe to find on its first screen, %s',
    async (theme) => {
      await openWorkstation({ theme, language: 'de' });
      await expect
        .element(page.getByRole('heading', { level: 1 }))
        .toHaveTextContent('Der Tisch soll zu dir passen.');
      expect(await findFaults()).toEqual([]);
    },
  );
});
