import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Answers } from '@shared/workstation/questions';
import { DetailsView } from '../../../../renderer/companion/workstation/profile/details-view';
import { SAMPLE_ANSWERS, sampleProfile } from '../../../support/workstation-samples';
import { findFaults } from '../../../support/page/find-faults';
import { openWorkstation, type Opened } from './open-workstation';

async function openDetails(
  answers: Answers = SAMPLE_ANSWERS,
  options: Parameters<typeof openWorkstation>[0] = {},
): Promise<Opened> {
  const profile = sampleProfile({ answers });
  return openWorkstation({ workstation: { profiles: [profile], current: profile.id }, ...options }, () => (
    <DetailsView />
  ));
}

function answersOf(opened: Opened): Answers {
  return opened.kept().profiles[0]?.answers ?? {};
}

function field(name: string) {
  return page.getByRole('textbox', { name, exact: true });
}

async function retype(name: string, text: string): Promise<void> {
  await userEvent.fill(field(name), text);
  await userEvent.keyboard('{Enter}');
}

async function choose(name: string, option: string): Promise<void> {
  await userEvent.click(page.getByRole('button', { name: new RegExp(`^.*${name}`) }).last());
  await userEvent.click(page.getByRole('option', { name: option, exact: true }));
}

describe('the details', () => {
  it('save a length as it is left, and show what was understood', async () => {
    const opened = await openDetails();
    await retype('Desk, now', '1.05 m');
    await expect.element(field('Desk, now')).toHaveValue('105 cm');
    expect(answersOf(opened).deskNow).toBe(1_050);
  });

  it('take an answer back when its field is emptied', async () => {
    const opened = await openDetails();
    await retype('Seat, now', '');
    await expect.element(field('Seat, now')).toHaveValue('');
    expect(answersOf(opened)).not.toHaveProperty('seatNow');
  });

  it('keep what cannot be read, with a sentence, and save nothing', async () => {
    const opened = await openDetails();
    await retype('Height, barefoot', 'quite tall');
    await expect.element(field('Height, barefoot')).toHaveValue('quite tall');
    await expect.element(field('Height, barefoot')).toHaveAccessibleDescription(/cannot be read as a length/);
    await retype('Seat, lowest', '90');
    await expect
      .element(field('Seat, lowest'))
      .toHaveAccessibleDescription(/90 cm is too large: it must be between 25 and 70 cm/);
    expect(answersOf(opened)).toEqual(SAMPLE_ANSWERS);
  });

  it('show and read inches', async () => {
    const opened = await openDetails(SAMPLE_ANSWERS, { unit: 'in' });
    await expect.element(field('Desk, now')).toHaveValue('28\u202f¼ in');
    await retype('Elbow, sitting', '27 1/2');
    await expect.element(field('Elbow, sitting')).toHaveValue('27\u202f½ in');
    expect(answersOf(opened).elbowSeated).toBe(698.5);
  });

  it('ask only what goes with the other answers', async () => {
    const opened = await openDetails();
    await expect.element(field('Desk, lowest')).not.toBeInTheDocument();
    await choose('Kind of desk', 'Goes up and down');
    await expect.element(field('Desk, lowest')).toBeVisible();
    expect(answersOf(opened).desk).toBe('adjustable');
  });

  it('take a choice back', async () => {
    const opened = await openDetails();
    await choose('Kind of screen', 'Not given');
    await expect.poll(() => answersOf(opened)).not.toHaveProperty('screenKind');
  });

  it('say what contradicts itself, on top and at the field, until it is put right', async () => {
    await openDetails();
    await retype('Seat, highest', '38');
    const sentence = /The highest seat \(38 cm\) is below the lowest \(40 cm\)/;
    await expect.element(field('Seat, highest')).toHaveAccessibleDescription(sentence);
    await expect.element(page.getByRole('status').getByRole('listitem').first()).toHaveTextContent(sentence);
    await retype('Seat, highest', '52');
    await expect.element(page.getByRole('status').getByRole('listitem')).not.toBeInTheDocument();
    await expect.element(field('Seat, highest')).not.toHaveAccessibleDescription(sentence);
  });

  it('doubt a measurement that no body of this height has', async () => {
    await openDetails();
    await retype('Elbow, sitting', '50');
    await expect
      .element(field('Elbow, sitting'))
      .toHaveAccessibleDescription(/50 cm would be very unusual at your height; about 65\.1 cm/);
  });

  it('tell on demand how to measure', async () => {
    await openDetails();
    await userEvent.click(page.getByRole('button', { name: 'How to measure: Elbow, sitting' }));
    await expect
      .element(page.getByRole('dialog'))
      .toHaveTextContent(/Measure from the floor to the underside of an elbow/);
  });

  it.each([
    ['light', 'en'],
    ['dark', 'de'],
  ] as const)('have nothing for axe to find, %s in %s', async (theme, language) => {
    await openDetails(
      { ...SAMPLE_ANSWERS, desk: 'adjustable', armrests: 'fixed', seatHighest: 380 },
      { theme, language },
    );
    await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    expect(await findFaults()).toEqual([]);
  });
});
