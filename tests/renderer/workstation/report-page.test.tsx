import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { CHECKLIST_ITEMS } from '@shared/workstation/checklist/items';
import type { Profile } from '@shared/workstation/profile';
import { ROSA_AREAS, ROSA_USES } from '@shared/workstation/rosa/rosa-answers';
import { ROSA_RULES } from '@shared/workstation/rosa/rosa-rules';
import { writeSelfContained } from '../../../renderer/report/self-contained';
import { sampleProfile } from '../../support/workstation-samples';
import { findFaults } from '../../support/page/find-faults';
import { openReport } from './open-report';

const ANSWERS = sampleProfile().answers;

/** Everything a report can hold: a desk that goes up and down, every item answered, ROSA complete. */
const FULL = sampleProfile({
  name: 'Office, 3rd floor',
  answers: {
    ...ANSWERS,
    sex: 'female',
    glasses: 'multifocal',
    armrests: 'fixed',
    armrestHeight: 240,
    desk: 'adjustable',
    deskLowest: 700,
    deskHighest: 900,
    screenKind: 'laptop-and-monitor',
    phone: 'handset',
    papers: 'yes',
  },
  doneSteps: { sitting: ['chair'], standing: [] },
  checks: Object.fromEntries(CHECKLIST_ITEMS.map(({ id }) => [id, 'no'])),
  todos: Object.fromEntries(
    CHECKLIST_ITEMS.filter(({ id }) => id !== 'RT4' && id !== 'RT5').map(({ id }, index) => [
      id,
      index % 2 ? 'asked' : 'done',
    ]),
  ),
  rosa: {
    postures: Object.fromEntries(
      ROSA_AREAS.map((area) => [
        area,
        { option: Object.keys(ROSA_RULES[area].options)[1] ?? '', additions: [] },
      ]),
    ),
    durations: Object.fromEntries(ROSA_USES.map((use) => [use, 'long'])),
  } satisfies Profile['rosa'],
  checkedAt: Date.UTC(2026, 10, 20),
});

function headings(): readonly string[] {
  return page
    .getByRole('heading', { level: 2 })
    .elements()
    .map(({ textContent }) => textContent);
}

describe('the report on paper', () => {
  it('begins with what the employer is asked for', async () => {
    await openReport();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Home desk');
    expect(headings()).toEqual([
      'Requests to the employer',
      'Sitting',
      'Heights that fit',
      'What was measured and told',
      'Sources and limits',
    ]);
    await expect.element(page.getByText('A desk that goes down to 66 cm')).toBeVisible();
    await expect.element(page.getByText('23 November 2026')).toBeVisible();
  });

  it('holds every part once it is told of', async () => {
    await openReport({ profile: FULL });
    expect(headings()).toEqual([
      'Requests to the employer',
      'Sitting',
      'Standing',
      'Heights that fit',
      'To do',
      'Checklist',
      'ROSA self-check',
      'What was measured and told',
      'Sources and limits',
    ]);
  });

  it('ticks the steps that were carried out', async () => {
    await openReport({ profile: sampleProfile({ doneSteps: { sitting: ['chair'], standing: [] } }) });
    const sitting = page.getByRole('region', { name: 'Sitting' });
    expect(sitting.getByRole('img', { name: 'done', exact: true }).elements()).toHaveLength(1);
    expect(sitting.getByRole('img', { name: 'open', exact: true }).elements().length).toBeGreaterThan(1);
  });

  it('numbers its sources, each figure with those it rests on', async () => {
    await openReport();
    const rows = page.getByRole('region', { name: 'Heights that fit' }).getByRole('row').elements();
    const numbers = rows
      .slice(1)
      .flatMap((row) => [...(row.lastElementChild?.textContent ?? '').split(', ')]);
    const notes = page.getByRole('region', { name: 'Sources and limits' }).getByRole('listitem').elements();
    expect(new Set(numbers)).toEqual(new Set(notes.map((_note, index) => `${index + 1}`)));
  });

  it('says nothing of aches', async () => {
    await openReport({ profile: FULL });
    expect(document.body.textContent).not.toContain('numbness');
    expect(document.body.textContent).not.toContain('eye test recently');
    expect(document.body.textContent).toContain('it is the person’s own affair');
  });

  it('says what is missing while nothing is known', async () => {
    await openReport({ profile: sampleProfile({ answers: {} }) });
    expect(headings()).toEqual(['Requests to the employer', 'Sources and limits']);
    await expect.element(page.getByText(/no heights and no plan/)).toBeVisible();
  });

  it('asks for no other desk or chair where none was measured, and says so', async () => {
    await openReport({ profile: sampleProfile({ answers: { stature: 1_550 } }) });
    await expect.element(page.getByText(/Desk and chair were not measured/)).toBeVisible();
    await expect.element(page.getByText(/None so far/)).toBeVisible();
    expect(document.body.textContent).not.toContain('fixed desk of');
    expect(document.body.textContent).not.toContain('The present');
  });

  it('names each thing to do once: among the requests, or among the things to do', async () => {
    await openReport({ profile: { ...FULL, todos: { CH4: 'asked', CH2: 'done' } } });
    const requests = page.getByRole('region', { name: 'Requests to the employer' });
    const todos = page.getByRole('region', { name: 'To do' });
    await expect.element(requests).toHaveTextContent('Low back supported');
    await expect.element(todos).not.toHaveTextContent('Low back supported');
    await expect.element(todos).toHaveTextContent('Hips above knees');
    expect(todos.getByRole('img', { name: 'done', exact: true }).elements()).toHaveLength(1);
  });

  it('writes lengths in the person’s unit and region', async () => {
    await openReport({ unit: 'in', locale: 'en-US' });
    await expect.element(page.getByText('5′ 7″').first()).toBeVisible();
    expect(document.body.textContent).not.toMatch(/\d cm/);
  });

  for (const language of ['en', 'de'] as const) {
    it(`has words for all of it in ${language}`, async () => {
      expect(await openReport({ profile: FULL, language, locale: language })).toEqual([]);
      expect(document.body.textContent).not.toMatch(/[{}]|undefined|NaN/);
    });
  }

  it('cuts nothing off on a narrow sheet', async () => {
    const name = 'Mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm';
    await openReport({ profile: { ...FULL, name }, language: 'de', locale: 'de' });
    await page.viewport(650, 1_000);
    expect(document.documentElement.scrollWidth).toBe(650);
  });

  it('passes axe', async () => {
    await openReport({ profile: FULL });
    expect(await findFaults()).toEqual([]);
  });
});

describe('the report as one file', () => {
  it('brings its styles, runs nothing and fetches nothing', async () => {
    await openReport();
    const html = writeSelfContained(document);
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).not.toMatch(/<script|<link|@font-face|url\(/);
    const read = new DOMParser().parseFromString(html, 'text/html');
    expect(read.querySelector('style')?.textContent).toContain('.report-head');
    expect(read.querySelector('meta')?.getAttribute('content')).toContain("default-src 'none'");
    expect(read.querySelector('h1')?.textContent).toBe('Home desk');
    expect(read.querySelectorAll('svg.drawing')).toHaveLength(1);
    expect(document.querySelector('h1')?.textContent).toBe('Home desk');
  });
});
