import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeDiscomfortYear } from '../../../support/discomfort-year';
import { findFaults } from '../../../support/page/find-faults';
import { openLog } from './open-log';

const YEAR = makeDiscomfortYear('2026-11-23');
/** Enough for every part of the view; axe looks at each row. */
const LATEST = 24;
/** What the rail takes of the window, px. */
const RAIL = 96;

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each([720, 1080])('axe finds nothing, %i px wide', async (width) => {
    const log = { ...YEAR.log, checkIns: YEAR.log.checkIns.slice(-LATEST) };
    await openLog({ ...YEAR, log, theme, width: width - RAIL, copies: 1 });
    await expect.element(page.getByRole('slider')).toBeInTheDocument();
    (page.getByRole('option', { name: /^Low back/ }).element() as SVGElement).focus();
    await userEvent.keyboard('3{ArrowUp}7{ArrowLeft}{+}{ArrowDown}9');
    expect(await findFaults()).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Show as table' }));
    expect(await findFaults()).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Export or delete' }));
    await expect.element(page.getByRole('menu')).toBeVisible();
    expect(await findFaults()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await userEvent.click(page.getByRole('button', { name: /^Save/ }));
    await expect.element(page.getByRole('heading', { name: /^Saved/ })).toBeVisible();
    expect(await findFaults()).toEqual([]);
  });

  it('axe finds nothing before anything was logged', async () => {
    await openLog({ theme });
    await expect.element(page.getByRole('option', { name: /^Low back/ })).toBeInTheDocument();
    expect(await findFaults()).toEqual([]);
  });
});

describe('in German', () => {
  it('has words for everything', async () => {
    await openLog({ ...YEAR, language: 'de' });
    await expect.element(page.getByRole('heading', { name: 'Wie ist es gerade?' })).toBeVisible();
    await expect.element(page.getByRole('option', { name: 'Unterer Rücken: nichts' })).toBeInTheDocument();
    await userEvent.click(page.getByRole('button', { name: 'Jahr' }));
    await expect
      .element(page.getByRole('slider'))
      .toHaveAttribute('aria-valuetext', expect.stringMatching(/Unterer Rücken .*Sitzen/));
    (page.getByRole('option', { name: /^Unterer Rücken/ }).element() as SVGElement).focus();
    await userEvent.keyboard('4{Enter}');
    await expect.element(page.getByRole('heading', { name: /^Gespeichert/ })).toHaveFocus();
    await expect.element(page.getByText(/Bleib sanft in Bewegung/)).toBeVisible();
    // A key without words would be on show as itself.
    expect(document.body.textContent).not.toMatch(/(checkIn|trend|entries|areas|next|association)\.[a-z]/);
  });

  it.each([720, 1080, 1440])('fits without scrolling sideways, %i px wide', async (width) => {
    await openLog({ ...YEAR, language: 'de', width: width - RAIL });
    await expect.element(page.getByRole('slider')).toBeInTheDocument();
    const main = page.getByRole('main').element();
    expect(main.scrollWidth).toBe(main.clientWidth);
  });
});
