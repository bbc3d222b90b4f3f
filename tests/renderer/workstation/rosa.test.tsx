import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { RosaAnswers } from '@shared/workstation/rosa/rosa-answers';
import { RosaView } from '../../../renderer/companion/workstation/rosa/rosa-view';
import { findFaults } from '../../support/page/find-faults';
import { openPart, type Opened } from './open-checks';

type Options = Parameters<typeof openPart>[1];

const COMPLETE = {
  postures: {
    seatHeight: { option: 'level', additions: [] },
    seatDepth: { option: 'gap', additions: [] },
    armrests: { option: 'level', additions: [] },
    backSupport: { option: 'supported', additions: [] },
    monitor: { option: 'level', additions: [] },
    telephone: { option: 'none', additions: [] },
    mouse: { option: 'in-line', additions: [] },
    keyboard: { option: 'straight', additions: [] },
  },
  durations: { chair: 'long', monitor: 'long', mouse: 'long', keyboard: 'long' },
} as const satisfies RosaAnswers;

const open = (options?: Options): Promise<Opened> => openPart(() => <RosaView />, options);
const score = () => page.getByRole('region', { name: 'Score', exact: true });
const area = (name: string) => page.getByRole('radiogroup', { name, exact: true });
const extras = (name: string) => page.getByRole('group', { name: new RegExp(`And also.*${name}`) });

describe('answering', () => {
  it('keeps each answer at once, and asks for more only where there is something', async () => {
    const { kept } = await open();
    await expect.element(score()).toHaveTextContent('No score yet');
    await expect.element(score()).toHaveTextContent('0 of 13 answered');
    await expect.element(extras('Mouse')).not.toBeInTheDocument();
    await userEvent.click(area('Mouse').getByText('Reaching for it'));
    await userEvent.click(extras('Mouse').getByText('Held with a pinch grip'));
    await userEvent.click(area('How long do you use the mouse?').getByText(/^Over 1 h/));
    expect(kept().rosa).toEqual({
      postures: { mouse: { option: 'reach', additions: ['pinch'] } },
      durations: { mouse: 'long' },
    });
    await expect.element(score()).toHaveTextContent('2 of 13 answered');
  });

  it('asks nothing more of a telephone that is not there', async () => {
    await open();
    await userEvent.click(area('Telephone').getByText('No telephone at this desk'));
    await expect.element(extras('Telephone')).not.toBeInTheDocument();
    await expect.element(area('How long do you telephone?')).not.toBeInTheDocument();
    await expect.element(score()).toHaveTextContent('1 of 12 answered');
  });

  it('keeps what comes on top when another way is chosen', async () => {
    const { kept } = await open({
      profile: { rosa: { postures: { keyboard: { option: 'straight', additions: ['too-high'] } } } },
    });
    await userEvent.click(area('Keyboard').getByText(/Wrists bent/));
    expect(kept().rosa.postures?.keyboard).toEqual({ option: 'bent', additions: ['too-high'] });
  });

  it('keeps every answer given before the first one came back', async () => {
    const { kept, holdViews } = await open({ profile: { rosa: COMPLETE } });
    holdViews();
    await userEvent.click(extras('Mouse').getByText('Held with a pinch grip'));
    await userEvent.click(extras('Mouse').getByText('A palm rest in front of it'));
    await userEvent.click(area('Mouse').getByText('Reaching for it'));
    expect(kept().rosa.postures?.mouse).toEqual({ option: 'reach', additions: ['pinch', 'palm-rest'] });
  });

  it('leaves the options where they are when there is more to ask', async () => {
    await open({ width: 1440 });
    const box = () => area('Mouse').element().getBoundingClientRect();
    const { width, height } = box();
    expect(width).toBeGreaterThan(400);
    await userEvent.click(area('Mouse').getByText('Reaching for it'));
    await expect.element(extras('Mouse')).toBeVisible();
    expect([box().width, box().height]).toEqual([width, height]);
  });

  it('writes the points of a time with signs, and none as none', async () => {
    await open({ profile: { rosa: COMPLETE } });
    const times = area('How long do you type?').getByRole('radio');
    const shown = times.elements().map((time) => time.closest('label')?.textContent.slice(-2));
    expect(shown).toEqual(['−1', 'y0', '+1']);
  });

  it('works by keys alone', async () => {
    const { kept } = await open();
    await userEvent.keyboard('{Tab} {ArrowDown}{Tab} ');
    expect(kept().rosa.postures?.seatHeight).toEqual({ option: 'too-low', additions: ['no-leg-room'] });
  });
});

describe('the score', () => {
  it('follows each answer', async () => {
    await open({ profile: { rosa: COMPLETE } });
    await expect.element(score()).toHaveTextContent('3 of 10');
    await expect.element(score()).toHaveTextContent(/Below 5/);
    for (const extra of ['Too far away', 'Glare or reflections', 'Papers without a holder'])
      await userEvent.click(extras('Screen').getByText(extra));
    // No telephone (0) and a screen of 5, the longest use included: 4 in the table.
    await expect.element(score()).toHaveTextContent('4 of 10');
    await userEvent.click(area('Screen').getByText(/^Too high/));
    await expect.element(score()).toHaveTextContent('6 of 10');
    await expect.element(score()).toHaveTextContent(/At 5 or above/);
  });

  it('says what it is', async () => {
    await open();
    await expect.element(page.getByText(/made for trained observers/)).toBeVisible();
    await expect.element(page.getByText(/Sonne, Villalta and Andrews/).first()).toBeVisible();
    await expect.element(page.getByText(/r = 0.384/)).toBeVisible();
  });

  it('can be started over, and that taken back', async () => {
    const { kept } = await open({ profile: { rosa: COMPLETE } });
    await userEvent.click(page.getByRole('button', { name: 'Start over' }));
    await expect.element(score()).toHaveTextContent('No score yet');
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.element(score()).toHaveTextContent('3 of 10');
    expect(kept().rosa).toEqual(COMPLETE);
  });

  it('takes nothing back once something is answered anew', async () => {
    const { kept } = await open({ profile: { rosa: COMPLETE } });
    const undo = page.getByRole('button', { name: 'Undo' });
    await userEvent.click(page.getByRole('button', { name: 'Start over' }));
    await expect.element(undo).toBeVisible();
    await userEvent.click(area('Mouse').getByText('Reaching for it'));
    await expect.element(undo).not.toBeInTheDocument();
    expect(kept().rosa.postures).toEqual({ mouse: { option: 'reach', additions: [] } });
  });
});

it.each(['light', 'dark'] as const)('has no accessibility faults in %s', async (theme) => {
  await open({ theme, profile: { rosa: COMPLETE } });
  expect(await findFaults()).toEqual([]);
});

it.each([720, 1080, 1440])('fits a window %i wide', async (width) => {
  await open({ width, language: 'de', profile: { rosa: COMPLETE } });
  const main = page.getByRole('main').element();
  expect(main.scrollWidth).toBe(main.clientWidth);
});
