import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ReportAnswer } from '@shared/ipc';
import { findFaults } from '../../support/page/find-faults';
import { wear } from '../../support/page/open-page';
import { openReportMenu } from './open-report-menu';

function press(name: string): Promise<void> {
  return userEvent.click(page.getByRole('button', { name, exact: true }));
}

async function choose(item: string): Promise<void> {
  await press('Report');
  await userEvent.click(page.getByRole('menuitem', { name: item, exact: true }));
}

describe('the report’s menu', () => {
  it('asks for the profile in use, in the form that was chosen', async () => {
    const { asked } = await openReportMenu({ kind: 'cancelled' });
    for (const [item, as] of [
      ['Save as PDF', 'pdf'],
      ['Print', 'print'],
      ['Save as a web page (HTML)', 'html'],
      ['Save as data (JSON)', 'json'],
    ] as const) {
      await choose(item);
      expect(asked.at(-1)).toEqual({ profile: 'home', as });
    }
  });

  it('works by keyboard', async () => {
    const { asked } = await openReportMenu({ kind: 'cancelled' });
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(page.getByRole('menu')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(() => asked).toEqual([{ profile: 'home', as: 'print' }]);
    await expect.element(page.getByRole('button', { name: 'Report' })).toHaveFocus();
  });

  it('names the place it was saved to, until that is closed', async () => {
    await openReportMenu({ kind: 'saved', path: '/home/ada/Desk.pdf' });
    await choose('Save as PDF');
    await expect.element(page.getByRole('status')).toHaveTextContent('Saved as /home/ada/Desk.pdf');
    await press('Close this message');
    await expect.element(page.getByRole('status')).toHaveTextContent('');
  });

  it('says what became of it although another section is open by then', async () => {
    let finish: (answer: ReportAnswer) => void = () => undefined;
    const { leave } = await openReportMenu(new Promise<ReportAnswer>((resolve) => (finish = resolve)));
    await choose('Save as PDF');
    await leave();
    await expect.element(page.getByRole('heading', { name: 'Today' })).toBeVisible();
    finish({ kind: 'failed', reason: 'ENOSPC', path: '/home/ada/Desk.pdf' });
    await expect.element(page.getByRole('alert')).toHaveTextContent('The disk is full');
  });

  it('says nothing when it was called off', async () => {
    const { asked } = await openReportMenu({ kind: 'cancelled' });
    await choose('Save as PDF');
    await expect.poll(() => asked.length).toBe(1);
    await expect.element(page.getByRole('status')).toHaveTextContent('');
  });

  const path = '/media/stick/Desk.pdf';
  it.each<[Extract<ReportAnswer, { kind: 'failed' }>, string]>([
    [{ kind: 'failed', reason: 'ENOSPC', path }, `The disk is full, so ${path} was not written.`],
    [{ kind: 'failed', reason: 'EROFS', path }, 'this folder may not be changed'],
    [{ kind: 'failed', reason: 'ENOENT', path }, 'its folder is no longer there'],
    [{ kind: 'failed', reason: 'EBUSY', path }, `${path} is open in another program.`],
    [{ kind: 'failed', reason: 'EIO', path }, `${path} could not be written. Try another folder.`],
    [{ kind: 'failed', reason: 'not-drawn', path }, 'The report could not be drawn.'],
    [{ kind: 'failed', reason: 'busy', path: null }, 'is already being made'],
    [{ kind: 'failed', reason: 'No printers', path: null }, 'The report could not be made.'],
  ])('says what failed and what to do: %o', async (answer, sentence) => {
    await openReportMenu(answer);
    await choose('Save as PDF');
    await expect.element(page.getByRole('alert')).toHaveTextContent(sentence);
  });

  it('says so when main does not answer', async () => {
    await openReportMenu(new Error('gone'));
    await choose('Save as PDF');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Sitwell could not be reached');
  });

  it('tells after a second that it is at work, and takes no second order meanwhile', async () => {
    let finish: (answer: ReportAnswer) => void = () => undefined;
    const { asked } = await openReportMenu(new Promise<ReportAnswer>((resolve) => (finish = resolve)));
    await choose('Save as PDF');
    await expect.element(page.getByRole('status')).toHaveTextContent('The report is being made.');
    await press('Report');
    await userEvent.keyboard('{Enter}{ArrowDown}{Enter}');
    await userEvent.click(page.getByRole('menuitem', { name: 'Print', exact: true }), { force: true });
    await userEvent.keyboard('{Escape}');
    finish({ kind: 'printed' });
    await expect.element(page.getByRole('status')).toHaveTextContent('Handed to the printer.');
    expect(asked).toHaveLength(1);
  });

  it('speaks German', async () => {
    await openReportMenu({ kind: 'failed', reason: 'ENOSPC', path }, 'de');
    await press('Bericht');
    await userEvent.click(page.getByRole('menuitem', { name: 'Als PDF speichern' }));
    await expect.element(page.getByRole('alert')).toHaveTextContent('Der Datenträger ist voll');
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`passes axe in ${theme}`, async () => {
      wear(theme);
      await openReportMenu({ kind: 'failed', reason: 'ENOSPC', path });
      await choose('Save as PDF');
      await expect.element(page.getByRole('alert')).toHaveTextContent('disk');
      expect(await findFaults()).toEqual([]);
      await press('Report');
      await expect.element(page.getByRole('menu')).toBeVisible();
      expect(await findFaults()).toEqual([]);
    });
  }
});
