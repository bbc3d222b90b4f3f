import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { nameDay, numberDay } from '@shared/calendar-day';
import { openBackCare } from './open-back-care';

/** Six weeks of low-back discomfort up to the day of the window. */
const CHECK_INS = Array.from({ length: 16 }, (_, place) => {
  const day = nameDay(numberDay('2026-10-05') + place * 3);
  return { id: day, at: Date.parse(day), day, areas: { 'low-back': 4 }, note: '' };
});

it('leads from the milestone to the signs that need a doctor, with the focus on them', async () => {
  const { api } = await openBackCare();
  api.answer('discomfort:view', { log: { checkIns: CHECK_INS, told: [] }, copies: 0 });
  await userEvent.click(page.getByRole('tab', { name: 'Log' }));
  await userEvent.click(page.getByRole('button', { name: 'When to see a doctor' }));
  await expect.element(page.getByRole('heading', { name: 'Warning signs: get help now' })).toHaveFocus();
});

it('keeps the way back to a deleted log while somebody is in another part and another section', async () => {
  const { api } = await openBackCare();
  const log = { checkIns: CHECK_INS, told: [] };
  const restore = { type: 'restore', ...log } as const;
  api.answer('discomfort:view', { log, copies: 0 });
  await userEvent.click(page.getByRole('tab', { name: 'Log' }));
  await userEvent.click(page.getByRole('button', { name: 'Export or delete' }));
  api.answer('discomfort:change', { ok: true, undo: restore, disk: 'written' });
  await userEvent.click(page.getByRole('menuitem', { name: /Delete the whole log/ }));
  await expect.element(page.getByText('The whole log is deleted.')).toBeVisible();
  await userEvent.click(page.getByRole('tab', { name: 'Learn' }));
  await expect.element(page.getByRole('searchbox')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Today', exact: true }));
  await expect.element(page.getByRole('main')).toHaveAttribute('data-section', 'today');
  const silent = { ...api, request: () => Promise.reject(new Error('gone')) };
  Object.defineProperty(window, 'sitwell', { value: silent, configurable: true });
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await expect.element(page.getByRole('alert')).toHaveTextContent(/^Not undone\./);
  Object.defineProperty(window, 'sitwell', { value: api, configurable: true });
  await userEvent.click(page.getByRole('button', { name: 'Close this message' }));
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await expect.element(page.getByText('The whole log is deleted.')).not.toBeInTheDocument();
  expect(api.requests.at(-1)).toEqual({ channel: 'discomfort:change', payload: restore });
});

it('lets go of what can’t be taken back when another part is opened, but not of what went wrong', async () => {
  const { api } = await openBackCare();
  api.answer('discomfort:view', { log: { checkIns: CHECK_INS, told: [] }, copies: 0 });
  await userEvent.click(page.getByRole('tab', { name: 'Log' }));
  await userEvent.click(page.getByRole('button', { name: 'Export or delete' }));
  api.answer('discomfort:export', { kind: 'saved', path: '/home/ada/log.csv' });
  await userEvent.click(page.getByRole('menuitem', { name: /Save as CSV/ }));
  await expect.element(page.getByText('Saved as /home/ada/log.csv')).toBeVisible();
  await userEvent.click(page.getByRole('tab', { name: 'Learn' }));
  await expect.element(page.getByText('Saved as /home/ada/log.csv')).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('tab', { name: 'Log' }));
  await userEvent.click(page.getByRole('button', { name: 'Export or delete' }));
  api.answer('discomfort:export', { kind: 'failed', reason: 'ENOSPC', path: '/home/ada/log.csv' });
  await userEvent.click(page.getByRole('menuitem', { name: /Save as CSV/ }));
  await expect.element(page.getByRole('alert')).toHaveTextContent(/^The disk is full/);
  await userEvent.keyboard('{Control>}1{/Control}');
  await expect.element(page.getByRole('main')).toHaveAttribute('data-section', 'today');
  await expect.element(page.getByRole('alert')).toHaveTextContent(/^The disk is full/);
});
