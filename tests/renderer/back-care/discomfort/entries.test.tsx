import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DiscomfortLog } from '@shared/discomfort/check-in';
import { makeDiscomfortYear } from '../../../support/discomfort-year';
import { openLog } from './open-log';

const AT = Date.UTC(2026, 10, 20, 9, 12);
const LOG: DiscomfortLog = {
  checkIns: [
    { id: 'a', at: AT, day: '2026-11-20', areas: { neck: 2, 'low-back': 4 }, note: 'After the drive' },
    { id: 'b', at: AT + 86_400_000, day: '2026-11-21', areas: {}, note: '' },
  ],
  told: [],
};

async function chooseInMenu(item: RegExp): Promise<void> {
  await userEvent.click(page.getByRole('button', { name: 'Export or delete' }));
  await userEvent.click(page.getByRole('menuitem', { name: item }));
}

describe('an entry', () => {
  it('says when, what and how much', async () => {
    await openLog({ log: LOG });
    const entry = page.getByRole('listitem').filter({ hasText: 'After the drive' });
    await expect.element(entry).toHaveTextContent(/Nov 20.*Neck2.*Low back4/);
    await expect.element(page.getByText('Nothing sore')).toBeVisible();
  });

  it('is changed in the form, and that can be undone', async () => {
    const { kept } = await openLog({ log: LOG });
    await userEvent.click(page.getByRole('button', { name: /Change the check-in of .*Nov 20/ }));
    await expect.element(page.getByRole('heading', { name: /Change the check-in of/ })).toBeVisible();
    await userEvent.click(page.getByRole('option', { name: /^Low back: 4 of 10/ }));
    await userEvent.keyboard('7{Enter}');
    await expect.element(page.getByText('Check-in changed.')).toBeVisible();
    expect(kept().checkIns[0]?.areas).toEqual({ neck: 2, 'low-back': 7 });
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.element(page.getByText('Check-in changed.')).not.toBeInTheDocument();
    expect(kept()).toEqual(LOG);
  });

  it('that is left half changed keeps that, and the new check-in is none of it', async () => {
    const { kept } = await openLog({ log: LOG });
    const change = page.getByRole('button', { name: /Change the check-in of .*Nov 20/ });
    const note = page.getByRole('textbox', { name: /Note/ });
    await userEvent.click(change);
    await note.fill('After the long drive');
    await userEvent.click(page.getByRole('button', { name: 'Cancel' }));
    await expect.element(note).toHaveValue('');
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.element(note).toHaveValue('After the long drive');
    await expect.element(page.getByText('Kept as you left it.')).toBeVisible();
    expect(kept()).toEqual(LOG);
  });

  it('is deleted, and comes back', async () => {
    const { kept } = await openLog({ log: LOG });
    await userEvent.click(page.getByRole('button', { name: /Delete the check-in of .*Nov 20/ }));
    await expect.element(page.getByText(/Check-in of .*Nov 20.* deleted/)).toBeVisible();
    expect(kept().checkIns.map(({ id }) => id)).toEqual(['b']);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.element(page.getByText('After the drive')).toBeVisible();
    expect(kept()).toEqual(LOG);
    await expect.element(page.getByRole('heading', { name: /^November 2026/ })).toHaveFocus();
  });

  it('is deleted after another one, and the way back has the focus each time', async () => {
    const { kept } = await openLog({ log: LOG });
    await userEvent.click(page.getByRole('button', { name: /Delete the check-in of .*Nov 20/ }));
    await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await userEvent.click(page.getByRole('button', { name: /Delete the check-in of .*Nov 21/ }));
    await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => kept().checkIns.map(({ id }) => id)).toEqual(['b']);
    await expect.element(page.getByText(/Check-in of .*Nov 20.* deleted/)).toBeVisible();
    await expect.element(page.getByRole('status').last()).toHaveTextContent(/^Undone\. Check-in of .*Nov 20/);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.poll(() => kept()).toEqual(LOG);
  });

  it('comes back by Ctrl+Z, but not while somebody types or something lies over the line', async () => {
    const { kept } = await openLog({ log: LOG });
    await userEvent.click(page.getByRole('button', { name: /Delete the check-in of .*Nov 20/ }));
    const undo = page.getByRole('button', { name: 'Undo' });
    await expect.element(undo).toHaveAttribute('aria-keyshortcuts', 'Control+Z');
    // Another check-in in between takes nothing away.
    await userEvent.click(page.getByRole('button', { name: 'Nothing today' }));
    await expect.element(page.getByRole('heading', { name: /^Saved/ })).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'New check-in' }));
    await userEvent.click(page.getByRole('textbox', { name: /Note/ }));
    await userEvent.keyboard('{Control>}z{/Control}');
    await userEvent.click(page.getByRole('button', { name: 'Export or delete' }));
    await expect.element(page.getByRole('menu')).toBeVisible();
    await userEvent.keyboard('{Control>}z{/Control}{Escape}');
    await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
    expect(kept().checkIns).toHaveLength(2);
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await expect.element(undo).toBeVisible();
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="dialog" class="kept" style="display: none"></div>',
    );
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => kept().checkIns).toMatchObject([...LOG.checkIns, { areas: {} }]);
    await expect.element(page.getByText('Undone.')).toBeInTheDocument();
    document.querySelector('.kept')?.remove();
  });

  it('is deleted, and what loses the focus after that for another reason does not lead to its way back', async () => {
    await openLog({ log: LOG });
    await userEvent.click(page.getByRole('button', { name: /Delete the check-in of .*Nov 20/ }));
    await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
    const elsewhere = page.getByRole('button', { name: /Delete the check-in of .*Nov 21/ });
    elsewhere.element().focus();
    elsewhere.element().remove();
    await expect.element(page.getByRole('heading', { name: /^November 2026/ })).toHaveFocus();
  });

  it('is deleted, and the focus has a place when the line about that is closed', async () => {
    await openLog({ log: LOG });
    await userEvent.click(page.getByRole('button', { name: /Delete the check-in of .*Nov 20/ }));
    await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(page.getByRole('heading', { name: /^November 2026/ })).toHaveFocus();
  });

  it('of an older month comes when it is asked for', async () => {
    await openLog(makeDiscomfortYear('2026-11-23'));
    await expect.element(page.getByRole('region', { name: 'November 2026' })).toBeInTheDocument();
    expect(page.getByRole('region', { name: 'September 2026' }).elements()).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Show older months' }));
    await expect.element(page.getByRole('region', { name: 'September 2026' })).toBeInTheDocument();
  });

  it('has the focus when there are no older ones to ask for', async () => {
    const checkIns = ['2026-08-03', '2026-09-03', '2026-10-03', '2026-11-03'].map((day) => ({
      ...{ id: day, at: Date.parse(day), day, areas: { neck: 2 }, note: '' },
    }));
    await openLog({ log: { checkIns, told: [] } });
    await userEvent.click(page.getByRole('button', { name: 'Show older months' }));
    await expect.element(page.getByRole('heading', { name: /^September 2026/ })).toHaveFocus();
  });
});

describe('the log as a whole', () => {
  it('is deleted with a way back', async () => {
    const { kept } = await openLog({ log: LOG });
    await chooseInMenu(/Delete the whole log/);
    await expect.element(page.getByText('The whole log is deleted.')).toBeVisible();
    await expect.element(page.getByText(/Nothing logged yet/)).toBeVisible();
    expect(kept().checkIns).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.element(page.getByText('After the drive')).toBeVisible();
    expect(kept()).toEqual(LOG);
  });

  it('says where it was saved, or why it could not be', async () => {
    const { answer } = await openLog({ log: LOG });
    answer('discomfort:export', { kind: 'saved', path: '/home/ada/log.csv' });
    await chooseInMenu(/Save as CSV/);
    await expect.element(page.getByText('Saved as /home/ada/log.csv')).toBeVisible();
    answer('discomfort:export', { kind: 'failed', reason: 'ENOSPC', path: '/media/stick/log.json' });
    await chooseInMenu(/Save as JSON/);
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('The disk is full. Nothing was saved to /media/stick/log.json.');
  });

  it('says what a file that was read back held, or what was wrong with it', async () => {
    const { answer } = await openLog({ log: LOG });
    answer('discomfort:import', { kind: 'added', added: 3, known: 1, disk: 'written' });
    await chooseInMenu(/Read back/);
    await expect.element(page.getByText('3 check-ins added, 1 was there already.')).toBeVisible();
    answer('discomfort:import', { kind: 'refused', problem: { kind: 'wrong-check-in', number: 7 } });
    await chooseInMenu(/Read back/);
    await expect.element(page.getByRole('alert')).toHaveTextContent(/Check-in number 7 of this file/);
  });

  it('offers to delete the copies that were put aside, where there are any', async () => {
    await openLog({ log: LOG, copies: 2 });
    await chooseInMenu(/Delete 2 copies/);
    await expect.element(page.getByText('The copies are deleted.')).toBeVisible();
  });

  it('has nothing to take out or to delete while it is empty', async () => {
    await openLog();
    await userEvent.click(page.getByRole('button', { name: 'Export or delete' }));
    await expect
      .element(page.getByRole('menuitem', { name: /Save as CSV/ }))
      .toHaveAttribute('aria-disabled', 'true');
    await expect
      .element(page.getByRole('menuitem', { name: /Read back/ }))
      .not.toHaveAttribute('aria-disabled');
    expect(page.getByRole('menuitem', { name: /copies|copy/ }).elements()).toEqual([]);
  });
});
