import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { HeightsView } from '../../../../renderer/companion/workstation/fit/heights/heights-view';
import { SAMPLE_ANSWERS } from '../../../support/workstation-samples';
import { field, retype } from '../../settings/open-settings';
import { findFaults } from '../../../support/page/find-faults';
import { openFit } from './open-fit';

const draw = () => <HeightsView />;
const TAPE = 'Measure instead: floor to elbow, seated';

describe('the heights', () => {
  it('are all there, each with its range', async () => {
    await openFit(draw);
    const rows = page.getByRole('heading', { level: 3 }).elements();
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Seat, feet on the floor40.9 to 46.4 cm43.6 cm',
      'Seat depth40.5 to 48.6 cm44.6 cm',
      'Low-back support15 to 25 cm19–20 cm',
      'Armrests, above the seat18.5 to 29.4 cm23.9 cm',
      'Under the feetwith the seat of your plan6.4 cm',
      'Desk top, sitting60.9 to 70.3 cm65.6 cm',
      'Desk top, standing101.6 to 108.2 cm104.9 cm',
      'Under the desk, at least60.4 to 66.9 cm63.6 cm',
      'Top of the screen, sitting115.1 to 122 cm118.6 cm',
      'Top of the screen, standing159.7 to 163 cm161.3 cm',
      'Distance to the screen50 to 100 cm81.3 cm',
    ]);
  });

  it('open by keyboard with the body’s own check and the sources', async () => {
    await openFit(draw);
    const row = page.getByRole('button', { name: /^Low-back support/ });
    (row.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(row).toHaveAttribute('aria-expanded', 'true');
    await expect.element(page.getByText(/meets the hollow of your low back/)).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: /Preferred settings for lumbar support/ }))
      .toHaveAttribute('href', 'https://doi.org/10.1080/001401398186900');
  });

  it('show at once how a tape narrows the range, and give the estimate back when it is emptied', async () => {
    const changes = await openFit(draw);
    await userEvent.click(page.getByRole('button', { name: /^Desk top, sitting/ }));
    await retype(TAPE, '64');
    await expect
      .element(page.getByRole('button', { name: /^Desk top, sitting/ }))
      .toHaveAccessibleName('Desk top, sitting measured, 63.5 to 65.5 cm 64.5 cm');
    await expect
      .element(page.getByText(/The tape made the range narrower: ±1 cm in place of ±4.7 cm/))
      .toBeVisible();
    await expect.element(field(TAPE)).toHaveValue('64 cm');
    await retype(TAPE, ' ');
    await expect
      .element(page.getByRole('button', { name: /^Desk top, sitting/ }))
      .toHaveAccessibleName('Desk top, sitting 60.9 to 70.3 cm 65.6 cm');
    expect(changes).toEqual([
      { type: 'answer', id: 'home', answers: { elbowSeated: 640 } },
      { type: 'answer', id: 'home', answers: { elbowSeated: null } },
    ]);
  });

  it('keep what was typed and say what is wrong with it', async () => {
    const changes = await openFit(draw);
    await userEvent.click(page.getByRole('button', { name: /^Desk top, sitting/ }));
    await retype(TAPE, 'knee');
    await expect.element(page.getByText('Type a length such as 66 cm or 26 in.')).toBeVisible();
    await retype(TAPE, '20 cm');
    await expect.element(page.getByText('It must be from 40 cm to 95 cm.')).toBeVisible();
    await expect.element(field(TAPE)).toHaveValue('20 cm');
    expect(changes).toEqual([]);
  });

  it('add the rules about screens that apply', async () => {
    await openFit(draw, { answers: { ...SAMPLE_ANSWERS, glasses: 'multifocal', screens: 'two-equal' } });
    await expect.element(page.getByText(/more than one focus/)).toBeVisible();
    await expect.element(page.getByText(/meet in front of your nose/)).toBeVisible();
    await expect.element(page.getByText(/put the laptop on a stand/)).not.toBeInTheDocument();
  });

  it('speak of inches to those who measure in them', async () => {
    await openFit(draw, {
      unit: 'in',
      answers: { ...SAMPLE_ANSWERS, glasses: 'multifocal', screenHeight: 400 },
    });
    await expect
      .element(page.getByRole('button', { name: /^Desk top, sitting/ }))
      .toHaveAccessibleName(/^Desk top, sitting 24 to 27\s¾ in 25\s¾ in$/);
    await expect.element(page.getByText(/From 5′ 7″, in shoes/)).toBeVisible();
    expect(document.querySelector('main')?.textContent).not.toMatch(/\d cm/);
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it('axe finds nothing', async () => {
    await openFit(draw, { theme, language: 'de' });
    for (const row of page.getByRole('button', { expanded: false }).elements()) await userEvent.click(row);
    expect(await findFaults()).toEqual([]);
  });
});
