import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECKLIST_ITEMS } from '@shared/workstation/checklist/items';
import type { Profile } from '@shared/workstation/profile';
import { buildReport } from '@shared/workstation/report/report';
import { writeReportJson } from '@shared/workstation/report/report-json';
import { ROSA_AREAS, ROSA_USES } from '@shared/workstation/rosa/rosa-answers';
import { ROSA_RULES } from '@shared/workstation/rosa/rosa-rules';
import { sampleProfile } from '../../support/workstation-samples';
import { sampleReportView } from '../../support/report-view';

function reportOf(overrides: Partial<Profile> = {}) {
  return buildReport(sampleReportView({ profile: sampleProfile(overrides) }));
}

function without(question: keyof Profile['answers'], answers: Profile['answers']): Profile['answers'] {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => key !== question));
}

/** A desk of 72 cm for someone whose elbows are lower. */
const FIXED = sampleProfile().answers;
const ADJUSTABLE = { ...FIXED, desk: 'adjustable', deskLowest: 650, deskHighest: 1_250 } as const;

const WHOLE_ROSA: Profile['rosa'] = {
  postures: Object.fromEntries(
    ROSA_AREAS.map((area) => [
      area,
      { option: Object.keys(ROSA_RULES[area].options)[1] ?? '', additions: [] },
    ]),
  ),
  durations: Object.fromEntries(ROSA_USES.map((use) => [use, 'medium'])),
};

describe('the report of a workstation', () => {
  it('plans for sitting, and for standing where the desk goes up and down', () => {
    expect(reportOf().plans.map(({ position }) => position)).toEqual(['sitting']);
    expect(reportOf({ answers: ADJUSTABLE }).plans.map(({ position }) => position)).toEqual([
      'sitting',
      'standing',
    ]);
  });

  it('has neither heights nor plans while nobody’s stature is known', () => {
    const report = reportOf({ answers: { desk: 'fixed', deskNow: 720 } });
    expect(report.person).toBeNull();
    expect(report.heights).toEqual([]);
    expect(report.plans).toEqual([]);
  });

  it('plans nothing with furniture that cannot be', () => {
    const report = reportOf({ answers: { ...ADJUSTABLE, deskLowest: 1_250, deskHighest: 650 } });
    expect(report.plans).toEqual([]);
    expect(report.heights.length).toBeGreaterThan(0);
  });

  it('asks the employer for what the plan cannot mend, then for what was asked already', () => {
    const { requests } = reportOf({
      checks: { CH4: 'no', SC5: 'no', KM1: 'no' },
      todos: { SC5: 'asked', CH4: 'done' },
    });
    expect(requests.map((each) => (each.kind === 'item' ? each.item.id : each.ask.what))).toEqual([
      'desk-that-goes-down-to',
      'SC5',
    ]);
  });

  const whatIsAskedFor = (answers: Profile['answers']): readonly string[] =>
    reportOf({ answers }).requests.map((each) => (each.kind === 'item' ? each.item.id : each.ask.what));
  /** Nothing fits someone this short here, and all of it was measured. */
  const MEASURED = {
    ...FIXED,
    stature: 1_450,
    seatLowest: 480,
    seatNow: 480,
    deskNow: 800,
    deskThickness: 120,
    screenTop: 700,
    screenHeight: 600,
  } as const;

  it.each([
    ['desk-that-goes-down-to', 'deskNow'],
    ['chair-that-goes-down-to', 'seatLowest'],
    ['thinner-desk', 'deskThickness'],
    ['less-tall-screen', 'screenTop'],
  ] as const)('asks for a %s only where what is there was measured', (what, question) => {
    expect(whatIsAskedFor(MEASURED)).toContain(what);
    expect(whatIsAskedFor(without(question, MEASURED))).not.toContain(what);
  });

  it('asks by how far a desk goes, wherever it stands now', () => {
    const told = without('deskNow', { ...ADJUSTABLE, deskLowest: 720 });
    expect(whatIsAskedFor(told)).toContain('desk-that-goes-down-to');
    expect(whatIsAskedFor(without('deskHighest', told))).not.toContain('desk-that-goes-down-to');
  });

  it('asks nobody for furniture while only a stature is known', () => {
    for (const stature of [1_450, 1_600, 1_750, 1_900, 2_050]) {
      const report = reportOf({ answers: { stature } });
      expect(report.requests).toEqual([]);
      expect(report.unmeasured).toEqual({ desk: true, chair: true });
    }
    expect(reportOf().unmeasured).toEqual({ desk: false, chair: false });
  });

  it.each(['RT4', 'RT5'] as const)('keeps %s to the person, unless they asked the employer', (id) => {
    const told = (todos: Profile['todos']) => {
      const { checklist, todos: listed, requests } = reportOf({ checks: { [id]: 'no', CH1: 'yes' }, todos });
      const asked = requests.flatMap((each) => (each.kind === 'item' ? [each.item.id] : []));
      return [
        ...checklist.items.map(({ item }) => item.id),
        ...listed.map(({ item }) => item.id),
        ...asked,
      ].filter((each) => each === id).length;
    };
    expect(told({})).toBe(0);
    expect(told({ [id]: 'done' })).toBe(0);
    expect(told({ [id]: 'asked' })).toBe(3);
  });

  it('is the same whatever was said about aches, and says every time that this is left out', () => {
    const checks = { CH1: 'yes', CH4: 'no' } as const;
    const told = ([{}, { RT4: 'yes', RT5: 'yes' }, { RT4: 'no', RT5: 'no' }] as const).map((aches) => {
      const report = reportOf({ checks: { ...checks, ...aches } });
      return { document: writeReportJson(report), checklist: report.checklist };
    });
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
    expect(told[0]?.checklist).toMatchObject({ isPart: true, score: { answered: 2, met: 3 } });
    const { checklist } = reportOf({
      checks: { ...checks, RT4: 'no', RT5: 'no' },
      todos: { RT4: 'asked', RT5: 'asked' },
    });
    expect(checklist).toMatchObject({ isPart: false, score: { answered: 4, met: 3 } });
  });

  it('tells of ROSA only when it is complete', () => {
    expect(reportOf({ rosa: { postures: WHOLE_ROSA.postures } }).rosa).toBeNull();
    expect(reportOf({ rosa: WHOLE_ROSA }).rosa?.final).toBeGreaterThanOrEqual(1);
  });
});

describe('the report as data', () => {
  it('says what it is, when it was made and what was done', () => {
    const document: unknown = JSON.parse(
      writeReportJson(reportOf({ doneSteps: { sitting: ['chair'], standing: [] }, rosa: WHOLE_ROSA })),
    );
    expect(document).toMatchObject({
      format: 'sitwell-report',
      version: 1,
      madeAt: '2026-11-23T14:40:00.000Z',
      timeZone: 'UTC',
      workstation: 'Home desk',
      answers: FIXED,
      plans: [
        {
          position: 'sitting',
          steps: expect.arrayContaining([expect.objectContaining({ id: 'chair', done: true })]) as unknown,
        },
      ],
      checklist: { score: null },
      rosa: { answers: WHOLE_ROSA },
    });
  });

  it('is whole for every way in which the checklist can be answered', () => {
    const ids = CHECKLIST_ITEMS.map(({ id }) => id);
    const answers = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('yes', 'no'));
    const states = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('done', 'asked'));
    fc.assert(
      fc.property(answers, states, (checks, todos) => {
        const report = reportOf({ checks, todos });
        const document = JSON.parse(writeReportJson(report)) as {
          readonly todos: readonly { readonly id: string; readonly state: string }[];
          readonly requests: readonly { readonly kind: string; readonly id?: string }[];
        };
        const asked = document.todos.filter(({ state }) => state === 'asked').map(({ id }) => id);
        expect(document.requests.filter(({ kind }) => kind === 'item').map(({ id }) => id)).toEqual(asked);
        expect(document.todos.every(({ id }) => checks[id] === 'no')).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
