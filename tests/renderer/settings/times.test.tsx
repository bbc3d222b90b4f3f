import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { clock, span } from './living-settings';
import { field, open, retype } from './open-settings';

const MORNING = { days: [1], from: '09:00', to: '12:00' };
const AFTERNOON = { days: [2], from: '13:00', to: '17:00' };

function removeButton(from: string, to: string) {
  return page.getByRole('button', { name: `Remove ${span(from, to)}` });
}

describe('times', () => {
  it('adds a quiet time, takes it past midnight, and removes it with a way back', async () => {
    const asked = await open();
    await userEvent.click(page.getByRole('button', { name: 'Add a quiet time' }));
    await retype(`From, ${span('12:00', '13:00')}`, '10 pm');
    await retype(`To, ${span('22:00', '13:00')}`, '7');
    await expect.element(page.getByText('until the next day')).toBeVisible();
    expect(asked.changes[asked.changes.length - 1]).toEqual({
      quietTimes: [{ days: [1, 2, 3, 4, 5], from: '22:00', to: '07:00' }],
    });
    await userEvent.click(removeButton('22:00', '07:00'));
    await expect.element(field(`From, ${span('22:00', '07:00')}`)).not.toBeInTheDocument();
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.element(field(`From, ${span('22:00', '07:00')}`)).toBeInTheDocument();
  });

  it('goes on in the line that was added', async () => {
    await open({ stored: { workingHours: [MORNING] } });
    await userEvent.click(page.getByRole('button', { name: 'Add working hours' }));
    await expect.element(field(`From, ${span('18:30', '20:00')}`)).toHaveFocus();
  });

  it('refuses a span without length and a span without days', async () => {
    const asked = await open({ stored: { workingHours: [{ days: [1], from: '09:00', to: '17:00' }] } });
    await retype(`To, ${span('09:00', '17:00')}`, '9:00');
    await expect.element(page.getByText(/starts and ends at the same time/)).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Monday' }));
    await expect.element(page.getByText(/Choose at least one day/)).toBeVisible();
    expect(asked.changes).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Friday' }));
    expect(asked.changes).toEqual([{ workingHours: [{ days: [5], from: '09:00', to: '17:00' }] }]);
  });

  it.each([720, 1080])('says below the whole line what is wrong in it, at %i wide', async (width) => {
    await open({ stored: { quietTimes: [{ days: [1], from: '22:00', to: '07:00' }] } });
    await page.viewport(width, 900);
    const from = field(`From, ${span('22:00', '07:00')}`);
    const to = field(`To, ${span('22:00', '07:00')}`);
    const place = to.element().getBoundingClientRect().left;
    await retype(`From, ${span('22:00', '07:00')}`, 'abc');
    await expect.element(from).toHaveAccessibleDescription(/Type a time of day/);
    expect(to.element().getBoundingClientRect().left).toBe(place);
    const problem = page
      .getByText(/Type a time of day/)
      .element()
      .getBoundingClientRect();
    expect(problem.top).toBeGreaterThanOrEqual(to.element().getBoundingClientRect().bottom);
    expect(problem.height).toBeLessThan(24);
    await expect.element(page.getByText('until the next day')).not.toBeVisible();
    await userEvent.click(from);
    await userEvent.keyboard('{Escape}');
    await expect.element(from).toHaveValue(clock('22:00'));
    await expect.element(page.getByText('until the next day')).toBeVisible();
  });

  it('leaves what is typed in a line when the one before it goes', async () => {
    await open({ stored: { quietTimes: [MORNING, AFTERNOON] } });
    await retype(`From, ${span('09:00', '12:00')}`, 'early');
    await retype(`From, ${span('13:00', '17:00')}`, 'later');
    await userEvent.click(removeButton('09:00', '12:00'));
    await expect.element(removeButton('09:00', '12:00')).not.toBeInTheDocument();
    await expect.element(field(`From, ${span('13:00', '17:00')}`)).toHaveValue('later');
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.element(field(`From, ${span('09:00', '12:00')}`)).toHaveValue(clock('09:00'));
    await expect.element(field(`From, ${span('13:00', '17:00')}`)).toHaveValue('later');
  });

  it('keeps the clock and the week of the person’s locale', async () => {
    await open({ stored: { quietTimes: [MORNING] } });
    await expect.element(field(`From, ${span('09:00', '12:00')}`)).toHaveValue(clock('09:00'));
    await expect.element(field('A day starts at')).toHaveValue(clock('04:00'));
    const days = page.getByRole('toolbar', { name: /^Days, / }).getByRole('button');
    const first = navigator.language === 'en-US' ? 'Sunday' : 'Monday';
    expect(days.elements()[0]?.getAttribute('aria-label')).toBe(first);
  });
});
