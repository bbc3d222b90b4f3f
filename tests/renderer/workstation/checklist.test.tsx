import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CheckAnswer, Profile } from '@shared/workstation/profile';
import { CHECKLIST_ITEMS } from '@shared/workstation/checklist/items';
import { listItems } from '@shared/workstation/checklist/list-items';
import { ChecklistView } from '../../../renderer/companion/workstation/checklist/checklist-view';
import { SAMPLE_NOW } from '../../support/snapshots';
import { SAMPLE_ANSWERS } from '../../support/workstation-samples';
import { findFaults } from '../../support/page/find-faults';
import { openPart, type Opened } from './open-checks';

type Options = Parameters<typeof openPart>[1];

const open = (options?: Options): Promise<Opened> => openPart(() => <ChecklistView />, options);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const question = (text: RegExp) => page.getByRole('heading', { name: text });
const ITEMS = listItems(SAMPLE_ANSWERS);

/** Everything answered with yes, with some answers of its own. */
function tell(own: Readonly<Record<string, CheckAnswer>>): Partial<Profile> {
  const yes = Object.fromEntries(CHECKLIST_ITEMS.map(({ id }) => [id, 'yes' as const]));
  return { checks: { ...yes, ...own }, checkedAt: 1 };
}

describe('going through it', () => {
  it('starts with what it is, and keeps each answer at once', async () => {
    const { kept } = await open();
    await expect.element(page.getByText(/33 short questions/)).toBeVisible();
    await userEvent.click(button('Start'));
    await expect.element(question(/plant both feet/)).toHaveFocus();
    await expect.element(page.getByText('1 of 33')).toBeVisible();
    await expect.element(page.getByText(/^For you: a seat at about 43.6 cm/)).toBeVisible();
    await userEvent.click(button('Yes'));
    await expect.element(question(/hips level/)).toHaveFocus();
    await userEvent.click(button('No'));
    expect(kept().checks).toEqual({ CH1: 'yes', CH2: 'no' });
  });

  it('goes by letters and arrows, and shows what was said before', async () => {
    const { kept } = await open();
    await userEvent.click(button('Start'));
    await userEvent.keyboard('yn{ArrowRight}');
    await expect.element(question(/hollow of your low back/)).toBeVisible();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await expect.element(question(/hips level/)).toBeVisible();
    await expect.element(button('No')).toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard('Y');
    expect(kept().checks).toEqual({ CH1: 'yes', CH2: 'yes' });
  });

  it('has the letters of the language', async () => {
    const { kept } = await open({ language: 'de' });
    await userEvent.click(button('Anfangen'));
    await userEvent.keyboard('jyn');
    expect(kept().checks).toEqual({ CH1: 'yes', CH2: 'no' });
  });

  it('leaves letters with other keys, and arrows elsewhere, alone', async () => {
    const { kept } = await open({ profile: { checks: { CH1: 'yes' } } });
    await userEvent.keyboard('{Control>}y{/Control}');
    const tab = document.createElement('button');
    tab.role = 'tab';
    document.body.append(tab);
    tab.focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(question(/hips level/)).toBeVisible();
    await userEvent.keyboard('n');
    await expect.element(question(/two or three fingers/)).toBeVisible();
    tab.remove();
    expect(kept().checks).toEqual({ CH1: 'yes', CH2: 'no' });
  });

  it('goes on where it was left', async () => {
    const { comeBack } = await open();
    await userEvent.click(button('Start'));
    await userEvent.keyboard('yyn');
    await comeBack();
    await expect.element(question(/hollow of your low back/)).toBeVisible();
    await expect.element(page.getByText('4 of 33')).toBeVisible();
  });

  it('is gone through after the last question, and then shows the result', async () => {
    const { kept } = await open();
    await userEvent.click(button('Start'));
    expect(kept().checkedAt).toBeNull();
    for (const { id } of ITEMS) await userEvent.keyboard(id === 'DK1' ? 'n' : 'y');
    await expect.element(page.getByRole('heading', { name: 'Your result' })).toHaveFocus();
    expect(kept().checkedAt).toBe(SAMPLE_NOW);
    // 54 weigh what applies here; the desk weighs 3.
    await expect.element(page.getByText('94 of 100')).toBeVisible();
    await expect.element(page.getByText(/Your yeses weigh 51 of the 54/)).toBeVisible();
  });

  it('is not gone through when every question was skipped', async () => {
    const { kept, comeBack } = await open();
    await userEvent.click(button('Start'));
    await userEvent.keyboard('{ArrowRight}'.repeat(ITEMS.length));
    await expect.element(page.getByRole('heading', { name: 'Your result' })).toBeVisible();
    expect(kept().checkedAt).toBeNull();
    await comeBack();
    await expect.element(button('Start')).toBeVisible();
  });

  it('counts what was skipped as not met, and asks for it again', async () => {
    await open({ profile: { checks: { CH1: 'yes', CH3: 'yes' }, checkedAt: 1 } });
    await expect.element(page.getByText(/31 questions are not answered yet/)).toBeVisible();
    await userEvent.click(button('Answer the rest'));
    await expect.element(question(/hips level/)).toBeVisible();
  });

  it('can be gone through again with its answers kept', async () => {
    const { kept } = await open({ profile: tell({}) });
    await userEvent.click(button('Go through it again'));
    await expect.element(button('Yes')).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(button('Next'));
    await expect.element(question(/hips level/)).toBeVisible();
    expect(Object.keys(kept().checks)).toHaveLength(39);
  });

  it('writes lengths in the unit of the person', async () => {
    await open({ unit: 'in', profile: { checks: { CH1: 'yes', CH2: 'yes' } } });
    await expect.element(page.getByText(/A gap of 2–\u2060?3 in\./)).toBeVisible();
  });
});

describe('the result', () => {
  it('lists what to change by weight, and keeps what became of it', async () => {
    const { kept } = await open({ profile: tell({ CH3: 'no', CH8: 'no', DK1: 'no' }) });
    const list = page.getByRole('region', { name: 'What to change' });
    const titles = () => list.getByRole('heading', { level: 3 }).elements();
    expect(titles().map(({ textContent }) => textContent)).toEqual([
      'Keyboard at elbow heightFix first',
      'Depth of the seat',
      'A steady chair',
    ]);
    await expect.element(page.getByText('3 open of 3')).toBeVisible();
    const desk = page.getByRole('group', { name: /Keyboard at elbow height/ });
    await userEvent.click(desk.getByRole('button', { name: 'Asked the employer' }));
    expect(kept().todos).toEqual({ DK1: 'asked' });
    await userEvent.click(desk.getByRole('button', { name: 'Done' }));
    await expect.element(desk.getByRole('button', { name: 'Done' })).toHaveAttribute('aria-pressed', 'true');
    await expect.element(page.getByText('2 open of 3')).toBeVisible();
    expect(kept().todos).toEqual({ DK1: 'done' });
    await userEvent.click(desk.getByRole('button', { name: 'Done' }));
    expect(kept().todos).toEqual({});
    await expect.element(page.getByRole('button', { name: 'Answer yes' })).not.toBeInTheDocument();
    await userEvent.click(desk.getByRole('button', { name: 'Done' }));
    await userEvent.click(page.getByRole('button', { name: 'Answer yes' }));
    expect(kept().checks.DK1).toBe('yes');
    expect(kept().todos).toEqual({});
    await expect.element(desk).not.toBeInTheDocument();
    expect(document.activeElement).toBe(page.getByRole('heading', { name: 'What to change' }).element());
  });

  it('lets any answer be changed in place', async () => {
    const { kept } = await open({ profile: tell({ CH3: 'no' }) });
    const row = page.getByRole('radiogroup', { name: /two or three fingers/ });
    await expect.element(row.getByRole('radio', { name: 'No' })).toBeChecked();
    await userEvent.click(row.getByText('Yes'));
    expect(kept().checks['CH3']).toBe('yes');
    await expect.element(page.getByText('100 of 100')).toBeVisible();
    await expect.element(page.getByText('Nothing. Every answer so far is a yes.')).toBeVisible();
  });

  it('starts over, and takes that back with every answer and to-do', async () => {
    const before = { ...tell({ DK1: 'no' }), todos: { DK1: 'asked' } } as const;
    const { kept } = await open({ profile: before });
    await userEvent.click(button('Start over'));
    expect(kept()).toMatchObject({ checks: {}, todos: {}, checkedAt: null });
    await expect.element(button('Start')).toBeVisible();
    await userEvent.click(button('Undo'));
    expect(kept()).toMatchObject(before);
    await expect.element(page.getByRole('heading', { name: 'Your result' })).toBeVisible();
    await expect.element(button('Undo')).not.toBeInTheDocument();
  });
});

it('goes on where it was left after starting over', async () => {
  const { comeBack } = await open({ profile: tell({}) });
  await userEvent.click(button('Start over'));
  await userEvent.click(button('Start'));
  await userEvent.keyboard('yy');
  await comeBack();
  await expect.element(question(/two or three fingers/)).toBeVisible();
});

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  it.each<[string, Partial<Profile>]>([
    ['the start', {}],
    ['a question', { checks: { CH1: 'yes', CH2: 'no' } }],
    ['the result', { ...tell({ CH3: 'no', DK1: 'no' }), todos: { DK1: 'done' } }],
  ])('%s has no accessibility faults', async (_, profile) => {
    await open({ theme, profile });
    expect(await findFaults()).toEqual([]);
  });
});

it.each([720, 1080, 1440])('fits a window %i wide', async (width) => {
  await open({ width, language: 'de', profile: tell({ CH3: 'no', DK1: 'no' }) });
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
});
