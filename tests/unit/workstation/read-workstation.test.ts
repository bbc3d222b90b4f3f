import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Workstation } from '@shared/workstation/profile';
import { readWorkstation, salvageWorkstation } from '@shared/workstation/read-workstation';
import { sampleProfile } from '../../support/workstation-samples';

const HOME = sampleProfile({
  answers: { stature: 1_700, desk: 'adjustable', deskNow: 720 },
  doneSteps: { sitting: ['chair'], standing: ['desk'] },
  checks: { CH1: 'yes', CH4: 'no' },
  todos: { CH4: 'asked' },
  rosa: {
    postures: { seatHeight: { option: 'neutral', additions: ['no-foot-contact'] } },
    durations: { chair: 'long' },
  },
  checkedAt: 7,
});
const OFFICE = sampleProfile({ id: 'office', name: 'Office' });
const BOTH: Workstation = { profiles: [HOME, OFFICE], current: 'office' };

/** As it lies in the file, with another first profile. */
function withHome(home: unknown): unknown {
  return JSON.parse(JSON.stringify({ ...BOTH, profiles: [home, OFFICE] }));
}

describe('a workstation from the disk', () => {
  it('is what was written there', () => {
    expect(readWorkstation(withHome(HOME))).toEqual(BOTH);
  });

  it.each([
    ['a length that nobody has', { ...HOME, answers: { stature: 17 } }],
    ['a choice that is none', { ...HOME, answers: { sex: 'x' } }],
    ['an answer to no question', { ...HOME, answers: { unknown: 1 } }],
    ['words for a length', { ...HOME, answers: { deskNow: '72' } }],
    ['a second profile of one id', { ...HOME, id: OFFICE.id }],
    ['a second profile of one name', { ...HOME, name: 'OFFICE' }],
  ])('is not read with %s', (_what, home) => {
    expect(readWorkstation(withHome(home))).toBeNull();
  });

  it.each(['gone', null])('has a profile in use while it has profiles: not %s', (current) => {
    expect(readWorkstation({ ...BOTH, current })?.current).toBe('home');
  });
});

describe('what can be saved of a damaged one', () => {
  it.each([
    [
      'answers',
      { stature: 17, desk: 'adjustable', constructor: 1, deskNow: 720 },
      { desk: 'adjustable', deskNow: 720 },
    ],
    ['answers', 'gone', {}],
    ['name', ' Home  ', 'Home'],
    ['name', 'x'.repeat(50), 'x'.repeat(40)],
    ['name', 5, '1'],
    ['setupDone', 'yes', false],
    ['doneSteps', { sitting: ['chair', 'dance'], standing: 1 }, { sitting: ['chair'], standing: [] }],
    ['checks', { CH1: 'yes', CH4: 'maybe' }, { CH1: 'yes' }],
    ['todos', { CH4: 'asked', 'no item has such an id': 'done' }, { CH4: 'asked' }],
    ['rosa', { ...HOME.rosa, durations: { chair: 'ages' } }, { ...HOME.rosa, durations: {} }],
    ['checkedAt', 'yesterday', null],
  ])('is all but what is wrong: %s %j', (field, found, kept) => {
    expect(salvageWorkstation(withHome({ ...HOME, [field]: found }))).toEqual({
      ...BOTH,
      profiles: [{ ...HOME, [field]: kept }, OFFICE],
    });
  });

  it('keeps the first of two profiles of one id, and numbers the second of one name', () => {
    const third = { ...OFFICE, id: 'third', name: 'office' };
    const profiles = [HOME, OFFICE, { ...HOME, name: 'Other' }, third];
    expect(salvageWorkstation({ ...BOTH, profiles })).toEqual({
      ...BOTH,
      profiles: [HOME, OFFICE, { ...third, name: 'office 2' }],
    });
  });

  it('leaves out a profile without an id', () => {
    expect(salvageWorkstation(withHome({ ...HOME, id: 5 }))).toEqual({ ...BOTH, profiles: [OFFICE] });
  });

  it.each([null, 5, {}, { profiles: {} }, { profiles: [], current: 5 }, { profiles: [5], current: null }])(
    'is nothing where there is no profile: %j',
    (value) => {
      expect(salvageWorkstation(value)).toBeNull();
    },
  );

  it('can be read from then on, and loses nothing of the other profile, whatever stands in a field', () => {
    const field = fc.constantFrom(...Object.keys(HOME).filter((key) => key !== 'id'));
    fc.assert(
      fc.property(field, fc.jsonValue(), (key, found) => {
        const saved = salvageWorkstation(withHome({ ...HOME, [key]: found }));
        expect(saved?.profiles).toHaveLength(2);
        expect(saved?.profiles[1]).toEqual(OFFICE);
        expect(readWorkstation(JSON.parse(JSON.stringify(saved)))).toEqual(saved);
      }),
    );
  });
});
