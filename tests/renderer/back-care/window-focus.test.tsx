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
  await expect.element(page.getByRole('heading', { name: 'Signs to get help now' })).toHaveFocus();
});
