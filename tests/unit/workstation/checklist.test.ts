import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SOURCES } from '@shared/evidence/sources';
import { changeWorkstation } from '@shared/workstation/change';
import { ITEM_FIGURES, ITEM_MEASURES } from '@shared/workstation/checklist/figures';
import { CHECKLIST_ITEMS, CHECKLIST_SECTIONS } from '@shared/workstation/checklist/items';
import { findNextItem, listItems } from '@shared/workstation/checklist/list-items';
import { listTodos, scoreChecklist } from '@shared/workstation/checklist/score-checklist';
import type { CheckAnswer, Profile } from '@shared/workstation/profile';
import type { Answers } from '@shared/workstation/questions';
import english from '@resources/locales/en/checklist.json';
import { sampleProfile } from '../../support/workstation-samples';
import { REFERENCE_ITEMS } from './reference-items';

const EVERYTHING: Answers = {
  armrests: 'fixed',
  glasses: 'multifocal',
  papers: 'yes',
  phone: 'handset',
  screenKind: 'laptop',
  desk: 'adjustable',
};

const answersAtWork = fc.record(
  {
    armrests: fc.constantFrom('none', 'fixed', 'adjustable'),
    glasses: fc.constantFrom('ordinary', 'multifocal'),
    papers: fc.constantFrom('yes', 'no'),
    phone: fc.constantFrom('none', 'handset', 'headset'),
    screenKind: fc.constantFrom('monitor', 'laptop', 'laptop-and-monitor'),
    desk: fc.constantFrom('fixed', 'adjustable'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;

const ids = CHECKLIST_ITEMS.map(({ id }) => id);
const checks = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom<CheckAnswer>('yes', 'no'), {
  maxKeys: ids.length,
});
const profiles: fc.Arbitrary<Profile> = fc
  .record({ answers: answersAtWork, checks })
  .map((told) => sampleProfile(told));

const idsOf = (answers: Answers): readonly string[] => listItems(answers).map(({ id }) => id);

/** The source of a figure that the words of an item name, beside those of the item itself. */
const FIGURE_SOURCES: Readonly<Record<string, readonly string[]>> = { CH7: ['S-HFES100'] };

describe('the items', () => {
  it.each(REFERENCE_ITEMS)('%s is as in the evidence', (id, section, weight, condition, sources) => {
    const item = CHECKLIST_ITEMS.find((each) => each.id === id);
    expect(item).toEqual({
      ...{ id, section, weight, condition },
      sources: [...sources, ...(FIGURE_SOURCES[id] ?? [])],
    });
  });

  it('are 39, in the order of their sections, with words and known sources', () => {
    expect(ids).toEqual(REFERENCE_ITEMS.map(([id]) => id));
    expect(ids).toHaveLength(39);
    const sections = CHECKLIST_ITEMS.map(({ section }) => CHECKLIST_SECTIONS.indexOf(section));
    expect(sections).toEqual([...sections].sort((one, other) => one - other));
    expect(Object.keys(english.items)).toEqual(ids);
    for (const { sources } of CHECKLIST_ITEMS) for (const id of sources) expect(SOURCES).toHaveProperty(id);
  });

  it('have every figure that their words name, and no other', () => {
    const names = (text: object) =>
      [...JSON.stringify(text).matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const [id, text] of Object.entries(english.items)) {
      const figures = Object.keys(ITEM_FIGURES[id as keyof typeof ITEM_FIGURES] ?? {});
      expect([...new Set(names(text))], id).toEqual(figures.sort());
    }
    const measures = Object.values(ITEM_MEASURES);
    expect(Object.keys(english.own).sort()).toEqual([...new Set(measures)].sort());
  });
});

describe('what is asked', () => {
  it('is all of it where everything is there', () => {
    expect(idsOf(EVERYTHING)).toEqual(ids);
  });

  it.each<[string, Answers, readonly string[]]>([
    ['a chair without armrests', { ...EVERYTHING, armrests: 'none' }, ['CH7']],
    ['ordinary glasses', { ...EVERYTHING, glasses: 'ordinary' }, ['SC3']],
    ['no papers', { ...EVERYTHING, papers: 'no' }, ['DP1']],
    ['no telephone', { ...EVERYTHING, phone: 'none' }, ['DP2']],
    ['a monitor alone', { ...EVERYTHING, screenKind: 'monitor' }, ['LT1']],
    ['a desk of one height', { ...EVERYTHING, desk: 'fixed' }, ['ST1', 'ST2', 'ST3']],
    ['nothing told: armrests and a telephone are likely', {}, ['SC3', 'DP1', 'LT1', 'ST1', 'ST2', 'ST3']],
  ])('leaves out what does not apply: %s', (_, answers, left) => {
    expect(ids.filter((id) => !idsOf(answers).includes(id))).toEqual(left);
  });

  it('asks about a laptop beside a monitor', () => {
    expect(idsOf({ screenKind: 'laptop-and-monitor' })).toContain('LT1');
  });
});

describe('the score', () => {
  it('is none before an answer', () => {
    expect(scoreChecklist(sampleProfile())).toMatchObject({ score: null, answered: 0, asked: 33 });
  });

  it('is the weight of every yes, of all the weight that applies', () => {
    // All weights of the evidence add up to 66; without armrests' 1 and what is not asked (2 + 1 + 3 + 6), 53.
    const answers: Answers = { armrests: 'none' };
    const told = { CH1: 'yes', CH2: 'yes', CH3: 'no', CH7: 'yes', ST1: 'yes' } as const;
    expect(scoreChecklist({ answers, checks: told })).toEqual({
      score: 9,
      met: 5,
      most: 53,
      answered: 3,
      asked: 32,
    });
  });

  it('reaches from 0 to 100, and each yes raises it', () => {
    fc.assert(
      fc.property(profiles, fc.nat(), (profile, pick) => {
        const { score } = scoreChecklist(profile);
        const items = listItems(profile.answers);
        const item = items[pick % items.length];
        if (item === undefined || profile.checks[item.id] === 'yes') return;
        const better = scoreChecklist({ ...profile, checks: { ...profile.checks, [item.id]: 'yes' } });
        expect(score ?? 0).toBeGreaterThanOrEqual(0);
        expect(better.score).toBeGreaterThan(score ?? 0);
        expect(better.score).toBeLessThanOrEqual(100);
      }),
    );
    const all = (answer: CheckAnswer) => Object.fromEntries(ids.map((id) => [id, answer]));
    expect(scoreChecklist({ answers: EVERYTHING, checks: all('yes') }).score).toBe(100);
    expect(scoreChecklist({ answers: EVERYTHING, checks: all('no') }).score).toBe(0);
  });
});

describe('what is to do', () => {
  it('is every no that applies, the weightiest first, else in order', () => {
    const told = sampleProfile({
      answers: { armrests: 'none' },
      checks: { RT5: 'no', CH7: 'no', CH8: 'no', CH3: 'no', CH1: 'no', CH4: 'yes', DK1: 'no' },
      todos: { CH1: 'asked', CH8: 'done' },
    });
    expect(listTodos(told).map(({ item, state }) => `${item.id} ${state}`)).toEqual([
      'CH1 asked',
      'DK1 open',
      'RT5 open',
      'CH3 open',
      'CH8 done',
    ]);
  });

  it('never gets heavier down the list', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const weights = listTodos(profile).map(({ item }) => item.weight);
        expect(weights).toEqual([...weights].sort((one, other) => other - one));
      }),
    );
  });
});

describe('the next item', () => {
  it('is the first without an answer, and none at the end', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const open = listItems(profile.answers).filter(({ id }) => profile.checks[id] === undefined);
        expect(findNextItem(profile)).toBe(open[0] ?? null);
      }),
    );
  });

  it('goes past what was skipped when told where one is', () => {
    const profile = sampleProfile({ checks: { CH1: 'yes', CH3: 'no' } });
    expect(findNextItem(profile, CHECKLIST_ITEMS[1])?.id).toBe('CH4');
    expect(findNextItem(profile, CHECKLIST_ITEMS[38])).toBeNull();
  });
});

describe('starting over', () => {
  it('forgets answers and to-dos, and is taken back whole', () => {
    const before = sampleProfile({
      checks: { CH1: 'no', CH2: 'yes' },
      todos: { CH1: 'asked' },
      checkedAt: 7,
    });
    const context = { now: 0, newId: 'new' };
    const whole = { profiles: [before], current: before.id };
    const replace = { type: 'replace-checks', id: before.id } as const;
    const empty = changeWorkstation(whole, { ...replace, checks: {}, todos: {}, checkedAt: null }, context);
    if (!empty.ok) throw new Error(empty.problem);
    expect(empty.workstation.profiles).toEqual([{ ...before, checks: {}, todos: {}, checkedAt: null }]);
    const { checks: told, todos } = before;
    const back = changeWorkstation(
      empty.workstation,
      { ...replace, checks: { ...told }, todos: { ...todos }, checkedAt: 7 },
      context,
    );
    expect(back).toEqual({ ok: true, workstation: whole });
  });
});
