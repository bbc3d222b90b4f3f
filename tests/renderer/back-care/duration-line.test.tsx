import { page } from 'vitest/browser';
import { expect, it } from 'vitest';
import { DurationLine } from '../../../renderer/companion/back-care/figures/duration-line';
import { openPage } from '../../support/page/open-page';

async function draw(weeks: number | null): Promise<SVGElement> {
  const { screen } = await openPage(<DurationLine days={weeks === null ? null : weeks * 7} />);
  const svg = screen.container.querySelector('svg');
  if (svg === null) throw new Error('no line was drawn');
  return svg;
}

it('says the three durations and, where a spell is known, its own', async () => {
  const svg = await draw(6);
  await expect
    .element(page.getByRole('img'))
    .toHaveAccessibleName(/Your spell has lasted 42 days\. That is the subacute stage\.$/);
  expect(svg.querySelector('.duration-today')).not.toBeNull();
});

it('marks nothing where no spell is known', async () => {
  const svg = await draw(null);
  expect(svg.querySelector('.duration-today')).toBeNull();
  await expect.element(page.getByRole('img')).toHaveAccessibleName(/12 weeks\.$/);
});

it.each([2, 6, 20])('keeps a spell of %i weeks on its part of the line', async (weeks) => {
  const svg = await draw(weeks);
  const mark = svg.querySelector('.duration-today circle')?.getBoundingClientRect();
  const middle = (mark?.left ?? 0) + (mark?.width ?? 0) / 2;
  const duration = weeks < 4 ? 'acute' : weeks < 12 ? 'subacute' : 'chronic';
  const part = svg.querySelector(`[data-duration="${duration}"] .duration-part`)?.getBoundingClientRect();
  expect(middle).toBeGreaterThanOrEqual((part?.left ?? 0) - 1);
  expect(middle).toBeLessThanOrEqual((part?.right ?? 0) + 1);
});
