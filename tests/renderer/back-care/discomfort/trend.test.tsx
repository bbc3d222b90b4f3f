import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CheckIn } from '@shared/discomfort/check-in';
import { nameDay, numberDay } from '@shared/calendar-day';
import type { HistoryDay } from '@shared/history/fold-days';
import { makeDiscomfortYear } from '../../../support/discomfort-year';
import { sampleSnapshot } from '../../../support/snapshots';
import { openLog } from './open-log';

/** Monday. */
const TODAY = '2026-11-23';
const HOUR = 3_600_000;

function checkInAgo(days: number, value: number): CheckIn {
  const number = numberDay(TODAY) - days;
  return {
    id: `ago-${days}`,
    at: number * 24 * HOUR + 9 * HOUR,
    day: nameDay(number),
    areas: value === 0 ? {} : { 'low-back': value },
    note: '',
  };
}

function dayAgo(days: number, hours: number): HistoryDay {
  return {
    day: nameDay(numberDay(TODAY) - days),
    ...{ sitting: hours * HOUR, standing: 0, walking: 0, away: 0 },
    ...{ prompts: 0, taken: 0, moves: 2, walks: 0 },
  };
}

/** The last days, oldest first, each with what `value` says of it. */
function lastDays(count: number, value: (days: number) => number) {
  return {
    log: {
      checkIns: Array.from({ length: count }, (_none, index) => {
        const days = count - 1 - index;
        return checkInAgo(days, value(days));
      }),
      told: [],
    },
    days: Array.from({ length: count }, (_none, days) => dayAgo(days, 3 + value(days) / 2)),
  };
}

const chart = () => page.getByRole('slider', { name: 'Discomfort, sitting and moves over time' });

describe('the trend', () => {
  it('reads one bin after another by arrow keys, the latest at first', async () => {
    await openLog(lastDays(30, (days) => days % 7));
    await expect
      .element(chart())
      .toHaveAttribute('aria-valuetext', expect.stringMatching(/Nov 23.*Low back 0, sitting 3 h, moves 2/));
    (chart().element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await expect
      .element(chart())
      .toHaveAttribute('aria-valuetext', expect.stringMatching(/Nov 21.*Low back 2, sitting 4 h, moves 2/));
    await userEvent.keyboard('{Home}');
    await expect.element(chart()).toHaveAttribute('aria-valuetext', expect.stringMatching(/no check-in/));
  });

  it('says of a day off that there was no sitting, and not a minute of it', async () => {
    const { log, days } = lastDays(30, (day) => day % 7);
    const [today, ...others] = days;
    await openLog({ log, days: today === undefined ? [] : [{ ...today, sitting: 0 }, ...others] });
    await expect.element(chart()).toHaveAttribute('aria-valuetext', expect.stringMatching(/sitting 0 min/));
  });

  it('looks back four weeks, twelve, or a year by the week', async () => {
    await openLog(makeDiscomfortYear(TODAY));
    for (const [range, last] of [
      ['4 weeks', '27'],
      ['12 weeks', '83'],
      ['Year', '51'],
    ] as const) {
      await userEvent.click(page.getByRole('button', { name: range, exact: true }));
      await expect.element(chart()).toHaveAttribute('aria-valuemax', last);
    }
    await expect
      .element(chart())
      .toHaveAttribute('aria-valuetext', expect.stringMatching(/sitting .* a day, moves .* a day/));
  });

  it('is a table for whoever wants one, the latest first', async () => {
    await openLog(lastDays(10, (days) => days));
    await userEvent.click(page.getByRole('button', { name: 'Show as table' }));
    const rows = page.getByRole('table').getByRole('row');
    await expect.element(rows.nth(1)).toHaveTextContent(/Nov 23.*0.*3 h.*2/);
    await expect.element(rows.nth(3)).toHaveTextContent(/Nov 21.*2.*4 h.*2/);
    expect(rows.elements()).toHaveLength(11);
  });

  it('shows another area when that is chosen', async () => {
    await openLog(makeDiscomfortYear(TODAY));
    await userEvent.click(page.getByRole('button', { name: 'Year', exact: true }));
    await userEvent.click(page.getByRole('button', { name: 'Neck', exact: true }));
    await expect.element(chart()).toHaveAttribute('aria-valuetext', expect.stringMatching(/Neck/));
    await expect.element(page.getByText(/^Neck, 0 to 10. Thin lines: Low back/)).toBeInTheDocument();
  });

  it('shows a single check-in as a dot, which no line would show', async () => {
    await openLog({ log: { checkIns: [checkInAgo(3, 5)], told: [] } });
    await expect.element(chart()).toBeVisible();
    const dot = document.querySelector<SVGPathElement>('.trend-lone:not([data-ghost])');
    expect(dot?.getAttribute('d')).toMatch(/^M[\d.]+,[\d.]+Z$/);
    const { strokeLinecap, strokeWidth } = getComputedStyle(dot ?? document.body);
    expect([strokeLinecap, strokeWidth]).toEqual(['round', '6px']);
  });

  it('teaches while there is nothing to show', async () => {
    await openLog();
    await expect.element(page.getByText(/After a few check-ins, this shows how it goes/)).toBeVisible();
    expect(chart().elements()).toEqual([]);
  });
});

describe('what went together', () => {
  it('is said with the number of days, and that it shows no cause', async () => {
    await openLog(lastDays(40, (days) => days % 7));
    await expect
      .element(page.getByText(/Low back and sitting went together clearly in your log/))
      .toHaveTextContent('(1.00 on a scale from −1 to 1, 40 days)');
    await expect
      .element(page.getByText(/Low back and moves: one of the two was the same on all 40 days/))
      .toBeVisible();
    await expect.element(page.getByText(/This does not show cause/)).toBeVisible();
  });

  it('is not said of too few days', async () => {
    await openLog(lastDays(12, (days) => days % 7));
    await expect.element(page.getByText(/12 days have both so far, 8 more are needed/)).toBeVisible();
    expect(page.getByText(/went together clearly in your log/).elements()).toEqual([]);
  });
});

describe('the history', () => {
  const { log, days } = lastDays(30, (each) => each % 7);
  const latest = (words: RegExp) =>
    expect.element(chart()).toHaveAttribute('aria-valuetext', expect.stringMatching(words));

  it('is waited for without a word on what went together', async () => {
    let answer: (known: readonly HistoryDay[]) => void = () => undefined;
    await openLog({ log, days: () => new Promise((resolve) => (answer = resolve)) });
    await expect.element(page.getByText('Reading your sitting time and moves…')).toBeVisible();
    expect(page.getByText(/day has both/).elements()).toEqual([]);
    answer(days);
    await expect.element(page.getByText(/went together clearly in your log/)).toBeVisible();
    expect(page.getByText(/Reading your/).elements()).toEqual([]);
  });

  it('that cannot be read is told, with a way to try again, and the check-ins stay', async () => {
    let isThere = false;
    await openLog({ log, days: () => (isThere ? Promise.resolve(days) : Promise.reject(new Error('EIO'))) });
    await expect.element(page.getByRole('alert')).toHaveTextContent(/could not be read/);
    await latest(/Nov 23.*Low back 0$/);
    isThere = true;
    await userEvent.click(page.getByRole('button', { name: 'Try again' }));
    await expect.element(page.getByRole('heading', { name: 'How it went' })).toHaveFocus();
    await latest(/Low back 0, sitting 3 h/);
    expect(page.getByRole('alert').elements()).toEqual([]);
  });

  it('is read anew with a check-in, as far as it may have changed', async () => {
    let hours = 3;
    const asked: string[] = [];
    const days = ({ from, to }: { readonly from: string; readonly to: string }) => {
      asked.push(`${from} ${to}`);
      const known = [dayAgo(4, hours), dayAgo(3, hours), dayAgo(0, hours)];
      return Promise.resolve(known.filter(({ day }) => day >= from));
    };
    await openLog({ log, days });
    await latest(/sitting 3 h/);
    hours = 5;
    await userEvent.click(page.getByRole('button', { name: 'Nothing today' }));
    await latest(/sitting 5 h/);
    expect(asked).toEqual([`2025-11-25 ${TODAY}`, `2026-11-20 ${TODAY}`]);
    chart().element().focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    await latest(/Nov 20.*sitting 5 h/);
    await userEvent.keyboard('{ArrowLeft}');
    await latest(/Nov 19.*sitting 3 h/);
  });

  it('is read whole again when days begin at another time', async () => {
    let hours = 3;
    const { change } = await openLog({ log, days: () => Promise.resolve([dayAgo(4, hours), dayAgo(0, 3)]) });
    await latest(/sitting 3 h/);
    hours = 5;
    await change({}, '06:00');
    chart().element().focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    await latest(/Nov 19.*sitting 5 h/);
  });

  it.each([
    ['a bout ends', { bouts: [...sampleSnapshot().today.bouts, ...sampleSnapshot().today.bouts] }],
    ['moves are done', { moves: { count: 9 } }],
  ])('is read anew when %s', async (_, part) => {
    let hours = 3;
    const { change } = await openLog({ log, days: () => Promise.resolve([dayAgo(0, hours)]) });
    await latest(/sitting 3 h/);
    hours = 5;
    await change(part);
    await latest(/sitting 5 h/);
  });
});

describe('six and twelve weeks', () => {
  it('are told with what they mean, and put away for good', async () => {
    const { kept, places } = await openLog(lastDays(50, () => 4));
    const card = page.getByRole('region', { name: /Low back: 7 weeks in your log/ });
    await expect.element(card).toHaveTextContent(/a good reason to see a doctor/);
    await userEvent.click(card.getByRole('button', { name: 'When to see a doctor' }));
    expect(places).toEqual([{ part: 'doctor' }]);
    await userEvent.click(card.getByRole('button', { name: 'Put away' }));
    await expect.element(card).not.toBeInTheDocument();
    expect(kept().told).toEqual([{ from: kept().checkIns[0]?.day, weeks: 6 }]);
  });

  it('are not told of a spell that is over', async () => {
    await openLog({ log: { checkIns: lastDays(90, (days) => (days > 20 ? 4 : 0)).log.checkIns, told: [] } });
    await expect.element(page.getByRole('heading', { name: 'How it went' })).toBeVisible();
    expect(page.getByRole('region', { name: /weeks in your log/ }).elements()).toEqual([]);
  });
});

it('a change for the better is told with its rule', async () => {
  await openLog(lastDays(30, (days) => (days > 10 ? 7 : 3)));
  await expect.element(page.getByText(/Low back: from 7 to 3 in 4 weeks/)).toBeVisible();
});
