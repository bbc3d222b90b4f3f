import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { nameDay, numberDay } from '@shared/calendar-day';
import { NOTE_LENGTH } from '@shared/discomfort/check-in';
import { findFaults } from '../../../support/page/find-faults';
import { openLog } from './open-log';

function area(name: string) {
  return page.getByRole('option', { name: new RegExp(`^${name}:`) });
}

/** Presses keys one by one, and says how many there were. */
async function pressAll(...keys: readonly string[]): Promise<number> {
  for (const key of keys) await userEvent.keyboard(key);
  return keys.length;
}

describe('a check-in by keyboard', () => {
  it('takes three presses from the way into the view: Tab, a number, Enter', async () => {
    const { kept } = await openLog();
    await expect.element(area('Low back')).toBeInTheDocument();
    const presses = await pressAll('{Tab}', '4', '{Enter}');
    await expect.element(page.getByRole('heading', { name: /^Saved/ })).toHaveFocus();
    expect(presses).toBe(3);
    expect(kept().checkIns).toMatchObject([{ areas: { 'low-back': 4 }, note: '' }]);
  });

  it('is not called saved where it did not reach the disk', async () => {
    await openLog({ startsOnMap: true, disk: 'kept', language: 'de' });
    await pressAll('7', '{Enter}');
    const head = page.getByRole('heading', { name: /^Nicht auf dem Datenträger gespeichert.*7/ });
    await expect.element(head).toHaveFocus();
    await expect.element(page.getByRole('alert')).toHaveTextContent(/gilt nur, bis du Sitwell beendest/);
  });

  it('goes from area to area with arrows, each read out with what it has', async () => {
    const { kept } = await openLog();
    await expect.element(area('Low back')).toHaveAccessibleName('Low back: not sore');
    await pressAll('{Tab}', '1', '0', '{ArrowUp}', '{ArrowLeft}', '3');
    await expect.element(area('Left shoulder')).toHaveFocus();
    await expect.element(area('Left shoulder')).toHaveAccessibleName('Left shoulder: 3 of 10');
    await expect.element(area('Left shoulder')).toHaveAttribute('aria-selected', 'true');
    await expect.element(area('Low back')).toHaveAccessibleName('Low back: 10 of 10');
    await userEvent.keyboard('{Delete}{Enter}');
    await expect.element(page.getByRole('heading', { name: /^Saved\s*Low back 10/ })).toBeVisible();
    expect(kept().checkIns[0]?.areas).toEqual({ 'low-back': 10 });
  });

  it('draws the spine through no area that is marked', async () => {
    await openLog({ startsOnMap: true });
    await expect.element(area('Low back')).toHaveFocus();
    const spine = () => document.querySelectorAll('.body-spine').length;
    expect(spine()).toBe(2);
    await pressAll('6');
    expect(spine()).toBe(1);
    await pressAll('{ArrowUp}', '2');
    expect(spine()).toBe(0);
  });

  it('has the map under the keys at once where somebody came for it', async () => {
    await openLog({ startsOnMap: true });
    await expect.element(area('Low back')).toHaveFocus();
  });

  it('shows no number as chosen before one was, and then a 0 too', async () => {
    await openLog({ startsOnMap: true });
    await expect.element(area('Low back')).toHaveFocus();
    expect(page.getByRole('radio', { checked: true }).elements()).toEqual([]);
    await userEvent.keyboard('0');
    await expect.element(page.getByRole('radio', { name: '0', exact: true })).toBeChecked();
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(page.getByRole('radio', { name: '0', exact: true })).not.toBeChecked();
  });

  it('is not saved by a stray Enter where nothing was marked, and says so at the map, with the note too', async () => {
    const { kept } = await openLog();
    await expect.element(area('Low back')).toBeInTheDocument();
    await pressAll('{Tab}', '{Enter}');
    const map = page.getByRole('listbox', { name: 'Where is it sore?' });
    await expect.element(map).toHaveAccessibleDescription(/^Nothing is marked yet/);
    expect(page.getByRole('alert').elements()).toEqual([]);
    await expect.element(area('Low back')).toHaveFocus();
    expect(kept().checkIns).toEqual([]);
    await userEvent.fill(page.getByRole('textbox', { name: /Note/ }), 'x'.repeat(NOTE_LENGTH + 2));
    await userEvent.click(page.getByRole('button', { name: /^Save/ }));
    await expect.element(area('Low back')).toHaveFocus();
    await expect.element(page.getByRole('textbox', { name: /Note/ })).toHaveAttribute('aria-invalid', 'true');
    expect(await findFaults()).toEqual([]);
    await userEvent.keyboard('4');
    await expect.element(map).not.toHaveAttribute('aria-invalid', 'true');
    await expect.element(page.getByText(/^Nothing is marked yet/)).not.toBeInTheDocument();
  });

  it('starts at what hurt most last time', async () => {
    const areas = { neck: 2, 'hand-right': 6 };
    const log = { checkIns: [{ id: 'a', at: 0, day: '2026-11-20', areas, note: '' }], told: [] };
    await openLog({ log });
    await expect.element(area('Right forearm or hand')).toHaveAttribute('tabindex', '0');
  });
});

describe('a check-in by pointer', () => {
  it('is an area, a number and Save', async () => {
    const { kept } = await openLog();
    await userEvent.click(area('Left upper arm'));
    await userEvent.click(page.getByText('7', { exact: true }));
    await userEvent.click(page.getByRole('button', { name: /^Save/ }));
    await expect.element(page.getByRole('heading', { name: /^Saved/ })).toBeVisible();
    expect(kept().checkIns[0]?.areas).toEqual({ 'arm-left': 7 });
  });

  it('can be made on the front, where the left is on the right', async () => {
    const { kept } = await openLog();
    await expect.element(page.getByText('Front')).toBeVisible();
    const knees = [...document.querySelectorAll<SVGElement>('[aria-hidden] [data-area^="knee"]')];
    const [right, left] = knees.sort((a, b) => a.getBoundingClientRect().x - b.getBoundingClientRect().x);
    expect(right?.dataset['area']).toBe('knee-right');
    if (left === undefined) throw new Error('no knee');
    await userEvent.click(left);
    await userEvent.click(page.getByText('2', { exact: true }));
    await userEvent.click(page.getByRole('button', { name: /^Save/ }));
    await expect.element(page.getByRole('heading', { name: /^Saved/ })).toBeVisible();
    expect(kept().checkIns[0]?.areas).toEqual({ 'knee-left': 2 });
  });

  it('takes an area out again', async () => {
    await openLog();
    await userEvent.click(area('Neck'));
    await userEvent.click(page.getByText('5', { exact: true }));
    await userEvent.click(page.getByRole('button', { name: 'Take out: Neck' }));
    await expect.element(area('Neck')).toHaveAccessibleName('Neck: not sore');
  });
});

describe('what was saved', () => {
  it('shows the signs that need a doctor before any advice', async () => {
    await openLog();
    await expect.element(area('Low back')).toBeInTheDocument();
    await pressAll('{Tab}', '4', '{Enter}');
    const signs = page.getByRole('heading', { name: 'First, check these signs' });
    const advice = page.getByRole('heading', { name: 'What to do now' });
    await expect.element(advice).toBeVisible();
    const isBefore = signs.element().compareDocumentPosition(advice.element());
    expect(isBefore & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(document.body.textContent.indexOf('Stay gently active')).toBeGreaterThan(
      document.body.textContent.indexOf('First, check these signs'),
    );
  });

  it('shows for an upper back what should be seen the same day, and none of the advice for low backs', async () => {
    await openLog();
    await userEvent.click(area('Upper back'));
    await pressAll('4', '{Enter}');
    await expect.element(page.getByText(/^Pain between the shoulder blades/)).toBeVisible();
    expect(page.getByText(/Stay gently active/).elements()).toEqual([]);
  });

  it.each([
    ['Neck', true],
    ['Right forearm or hand', true],
    ['Low back', false],
    ['Left knee', false],
  ])('says before the signs whether they are about what hurts: %s', async (sore, isElsewhere) => {
    await openLog();
    await userEvent.click(area(sore));
    await pressAll('4', '{Enter}');
    const signs = page.getByRole('region', { name: 'First, check these signs' });
    await expect.element(signs).toBeVisible();
    const [, first] = signs.element().textContent.split('First, check these signs');
    expect(first?.startsWith('These signs are about the back and the legs.')).toBe(isElsewhere);
  });

  it('advises what belongs to the parts that hurt', async () => {
    const { places } = await openLog();
    await userEvent.click(area('Left knee'));
    await pressAll('3', '{Enter}');
    await expect.element(page.getByText(/Small, gentle moves/)).toBeVisible();
    expect(page.getByText(/Stay gently active/).elements()).toEqual([]);
    expect(page.getByRole('button', { name: 'Check the workstation' }).elements()).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Gentle moves at the desk' }));
    expect(places).toEqual([{ section: 'moves', shows: 'gentle-moves' }]);
  });

  it('is nothing at all with one press, and then nobody is warned or advised', async () => {
    const { kept } = await openLog();
    await userEvent.click(page.getByRole('button', { name: 'Nothing today' }));
    await expect.element(page.getByRole('heading', { name: /^Saved\s*Nothing sore/ })).toBeVisible();
    expect(kept().checkIns).toMatchObject([{ areas: {} }]);
    expect(page.getByRole('heading', { name: 'First, check these signs' }).elements()).toEqual([]);
  });

  it('is taken back by Undo into the form, from where it can be started afresh', async () => {
    const { kept } = await openLog();
    await expect.element(area('Low back')).toBeInTheDocument();
    await pressAll('{Tab}', '4', '{Enter}');
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.element(area('Low back')).toHaveAccessibleName('Low back: 4 of 10');
    expect(kept().checkIns).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Start afresh' }));
    await expect.element(area('Low back')).toHaveAccessibleName('Low back: not sore');
  });

  it('is not in the form again when it could not be taken back', async () => {
    const { kept } = await openLog();
    await expect.element(area('Low back')).toBeInTheDocument();
    await pressAll('{Tab}', '4', '{Enter}');
    await userEvent.click(page.getByRole('button', { name: /^Delete the check-in of/ }));
    await expect.poll(() => kept().checkIns).toEqual([]);
    const saved = page.getByRole('heading', { name: /^Saved/ });
    await userEvent.click(page.getByRole('button', { name: 'Undo' }).first());
    await expect.element(page.getByText('This check-in is not there any more.')).toBeVisible();
    await expect.element(saved).toBeVisible();
  });
});

describe('six weeks of low-back discomfort', () => {
  const first = numberDay('2026-10-01');
  const checkIns = Array.from({ length: 15 }, (_, place) => {
    const day = nameDay(first + place * 3);
    return { id: day, at: Date.parse(day), day, areas: { 'low-back': 4 }, note: '' };
  });

  it('are said with the check-in that reaches them, after the signs that need a doctor', async () => {
    await openLog({ log: { checkIns: checkIns.slice(0, 14), told: [] } });
    await expect.element(area('Low back')).toBeInTheDocument();
    expect(page.getByRole('button', { name: 'When to see a doctor' }).elements()).toEqual([]);
    await pressAll('{Tab}', '4', '{Enter}');
    await expect.element(page.getByRole('heading', { name: /^Saved/ })).toHaveFocus();
    const signs = page.getByRole('heading', { name: 'First, check these signs' });
    const reached = page.getByRole('heading', { name: /^Low back: 6|^Low back: 7/ });
    await expect.element(reached).toBeVisible();
    const order = signs.element().compareDocumentPosition(reached.element());
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('are put away, and the focus goes on to the check-in', async () => {
    const { kept } = await openLog({ log: { checkIns, told: [] } });
    await userEvent.click(page.getByRole('button', { name: 'Put away' }));
    await expect.element(page.getByRole('heading', { name: 'How is it right now?' })).toHaveFocus();
    expect(kept().told).toEqual([{ from: '2026-10-01', weeks: 6 }]);
  });
});

describe('a note', () => {
  it('is saved with Enter', async () => {
    const { kept } = await openLog();
    await expect.element(area('Low back')).toBeInTheDocument();
    await pressAll('{Tab}', '4');
    await userEvent.fill(page.getByRole('textbox', { name: /Note/ }), 'After the drive');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: /^Saved/ })).toBeVisible();
    expect(kept().checkIns[0]?.note).toBe('After the drive');
  });

  it('that is too long says by how much, and waits', async () => {
    const { kept } = await openLog();
    await expect.element(area('Low back')).toBeInTheDocument();
    await pressAll('{Tab}', '4');
    await userEvent.fill(page.getByRole('textbox', { name: /Note/ }), 'x'.repeat(NOTE_LENGTH + 2));
    await expect.element(page.getByText('2 characters too many')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: /^Save/ }));
    await expect.element(page.getByRole('textbox', { name: /Note/ })).toHaveFocus();
    expect(kept().checkIns).toEqual([]);
  });
});
