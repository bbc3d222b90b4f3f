import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Answers } from '@shared/workstation/questions';
import { findFaults } from '../../support/page/find-faults';
import { openLowBack } from './open-low-back';

/** 170 cm at a fixed desk of 72 cm: the chair goes up, and the floor with it. */
const HIGH_DESK: Answers = {
  ...{ stature: 1_700, shoe: 25, keyboard: 20 },
  ...{ seatLowest: 400, seatHighest: 520, desk: 'fixed', deskNow: 720, deskUnderside: 700 },
};

function says() {
  return page.getByRole('status');
}

describe('the place of a support', () => {
  it('is the same for every stature', async () => {
    await openLowBack({ answers: { stature: 1_500 } });
    await expect.element(page.getByText('19–20').last()).toBeVisible();
    await expect.element(page.getByText(/Anything from 15 to 25 cm can be right/)).toBeVisible();
    await expect.element(page.getByText(/Your height does not come into it/)).toBeVisible();
  });

  it('is told in inches to who wants inches', async () => {
    await openLowBack({ unit: 'in' });
    await expect.element(page.getByText('in above the squashed seat')).toBeVisible();
    await expect.element(page.getByText(/Anything from 6 to 9\s¾ in/)).toBeVisible();
  });
});

describe('the how-to', () => {
  it('shows three steps for each kind of support', async () => {
    await openLowBack();
    for (const [tab, words] of [
      ['Towel', 'Fold a hand towel once, lengthwise.'],
      ['Pillow', /A thick one pushes you off/],
      ['Adjustable backrest', /until its peak meets the hollow/],
      ['In the car', /never while driving/],
      ['On the sofa', /Sofas are deep/],
    ] as const) {
      await userEvent.click(page.getByRole('tab', { name: tab }));
      const panel = page.getByRole('tabpanel', { name: tab });
      await expect.element(panel).toHaveTextContent(words);
      expect(panel.getByRole('listitem').elements()).toHaveLength(3);
    }
  });

  it('starts with the backrest where it can be set', async () => {
    await openLowBack({ answers: { lowBack: 'adjustable' } });
    await expect
      .element(page.getByRole('tab', { name: 'Adjustable backrest' }))
      .toHaveAttribute('aria-selected', 'true');
  });

  it('says of car and sofa that no source measures them', async () => {
    await openLowBack();
    await userEvent.click(page.getByRole('tab', { name: 'In the car' }));
    await expect.element(page.getByText(/none of our sources measures it/)).toBeVisible();
  });
});

describe('the fit test', () => {
  it('ends in one adjustment, by keys alone', async () => {
    await openLowBack();
    page.getByRole('button', { name: 'Start the test' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(says()).toHaveTextContent(/Question 1.*Does it touch the hollow/);
    await userEvent.keyboard('y');
    await expect.element(says()).toHaveTextContent(/Question 2.*Does it push you forward/);
    await userEvent.keyboard('n');
    await userEvent.keyboard('y');
    await expect.element(says()).toHaveTextContent('Move it 2 cm down');
    await userEvent.keyboard('y');
    await expect.element(says()).toHaveTextContent('Move it 2 cm down');
  });

  it('goes back to what was asked, and starts again', async () => {
    await openLowBack();
    await userEvent.click(page.getByRole('button', { name: 'Start the test' }));
    await userEvent.click(page.getByRole('button', { name: 'No' }));
    await userEvent.click(page.getByRole('button', { name: 'Yes' }));
    await expect.element(says()).toHaveTextContent('Move it 2 cm down');
    await userEvent.click(page.getByRole('button', { name: 'Back' }));
    await expect.element(says()).toHaveTextContent(/Question 2.*Does its peak sit too high/);
    await userEvent.click(page.getByRole('button', { name: 'Yes' }));
    await userEvent.click(page.getByRole('button', { name: 'Test again' }));
    await expect.element(says()).toHaveTextContent('Question 1');
    await userEvent.click(page.getByRole('button', { name: 'Back' }));
    await expect.element(page.getByRole('button', { name: 'Start the test' })).toBeVisible();
  });

  it('lets time pass before it keeps a support', async () => {
    await openLowBack();
    await userEvent.click(page.getByRole('button', { name: 'Start the test' }));
    await userEvent.keyboard('ynnn');
    await expect.element(says()).toHaveTextContent('Work with it for about 20 min');
    await userEvent.click(page.getByRole('button', { name: '20 min have passed' }));
    await userEvent.keyboard('y');
    await expect.element(says()).toHaveTextContent('Keep it as it is');
  });

  it('can be entered after some time with a support, and takes one away that annoys', async () => {
    await openLowBack();
    await userEvent.click(page.getByRole('button', { name: 'I have worked with it for 20 min' }));
    await userEvent.keyboard('ny');
    await expect
      .element(says())
      .toHaveTextContent(/Take it away.*Nothing is better than a support that annoys/);
  });

  it('speaks of the support that was chosen', async () => {
    await openLowBack();
    await userEvent.click(page.getByRole('tab', { name: 'Pillow' }));
    await userEvent.click(page.getByRole('button', { name: 'Start the test' }));
    await userEvent.keyboard('yyn');
    await expect.element(says()).toHaveTextContent('Take a flatter pillow');
    await userEvent.click(page.getByRole('tab', { name: 'Towel' }));
    await expect.element(says()).toHaveTextContent('Take a thinner towel');
  });

  it('is answered with J and N in German', async () => {
    await openLowBack({ language: 'de' });
    await userEvent.click(page.getByRole('button', { name: 'Test beginnen' }));
    await userEvent.keyboard('y');
    await expect.element(says()).toHaveTextContent('Frage 1');
    await userEvent.keyboard('jnnj');
    await expect.element(says()).toHaveTextContent('2 cm höher');
  });
});

describe('the footrest', () => {
  function part() {
    return page.getByRole('region', { name: 'Something under the feet' });
  }

  it('has the height that the fit plan gives it, and a stack of books for it', async () => {
    await openLowBack({ answers: HIGH_DESK });
    await expect.element(part()).toHaveTextContent('6.4 cm under the soles');
    await expect.element(part()).toHaveTextContent('About 3 paperbacks, or a low stool');
    await expect.element(part().getByRole('img')).toHaveAccessibleName(/feet on a stack of books/);
  });

  it('stays as it is when it is right', async () => {
    await openLowBack({ answers: { ...HIGH_DESK, seatNow: 500, footrest: 64 } });
    await expect.element(part()).toHaveTextContent('what your feet stand on now has the right height');
  });

  it('is not needed where the feet reach the floor', async () => {
    const low: Answers = { ...HIGH_DESK, desk: 'adjustable', deskLowest: 600, deskHighest: 1_200 };
    await openLowBack({ answers: low });
    await expect.element(part()).toHaveTextContent('The floor will do');
    await expect.element(part().getByRole('img')).toHaveAccessibleName(/feet flat on the floor/);
  });

  it('is taken away where the feet reach the floor without it', async () => {
    const low: Answers = { ...HIGH_DESK, desk: 'adjustable', deskLowest: 600, deskHighest: 1_200 };
    await openLowBack({ answers: { ...low, seatHighest: 440, footrest: 60 } });
    await expect.element(part()).toHaveTextContent('Take the footrest of 6 cm away');
  });

  it('says what it does not know', async () => {
    await openLowBack();
    await expect.element(part()).toHaveTextContent('As soon as your height is told');
  });

  it('names what was taken for granted', async () => {
    await openLowBack({ answers: { stature: 1_700 } });
    await expect.element(part()).toHaveTextContent('The heights of chair and desk were not given');
  });

  it('names its sources, and links to those that can be opened', async () => {
    await openLowBack();
    const link = page.getByRole('link', { name: /Footstool during standing work/ });
    await expect.element(link).toHaveAttribute('href', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6517990');
    await expect.element(link).toHaveAttribute('target', '_blank');
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it('axe finds nothing, before the test, in it and at its end', async () => {
    await openLowBack({ theme, answers: HIGH_DESK });
    expect(await findFaults()).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Start the test' }));
    expect(await findFaults()).toEqual([]);
    await userEvent.keyboard('yy');
    await userEvent.keyboard('n');
    expect(await findFaults()).toEqual([]);
  });
});

describe.each([720, 1080, 1440])('%i px wide', (width) => {
  it('fits without scrolling sideways', async () => {
    await openLowBack({ width, language: 'de', answers: HIGH_DESK });
    // What the rail takes of the window.
    const main = page.getByRole('main').element() as HTMLElement;
    main.style.width = `${width - 96}px`;
    expect(main.scrollWidth).toBe(main.clientWidth);
  });
});
