import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  PRESETS,
  PRESET_IDS,
  applyPreset,
  describeChanges,
  isOwnReminder,
  presetOf,
} from '@shared/reminders/presets';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '@shared/settings/settings';

const MINUTE = 60_000;

function read(reminders: unknown): Settings {
  const result = parseSettings({ reminders });
  if (!result.ok) throw new Error(result.problems.join('\n'));
  return result.settings;
}

/** Any list that the settings accept: built-in reminders bent at will, and the person's own. */
const anyList = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(
        'position-change',
        'standing-cap',
        'walk',
        'stretch',
        'eye-rest',
        'water',
        'plants',
      ),
      enabled: fc.boolean(),
      after: fc.integer({ min: 1, max: 24 * 60 }).map((minutes) => minutes * MINUTE),
      for: fc.integer({ min: 0, max: 240 }).map((minutes) => minutes * MINUTE),
    }),
    { selector: (each) => each.id },
  )
  .map(read);

describe('presets', () => {
  it.each(PRESETS)('$id is a list of changes that the settings read', ({ id, changes }) => {
    expect(presetOf(read(changes))).toBe(id);
  });

  it('lists every id once', () => {
    expect(PRESETS.map(({ id }) => id)).toEqual([...PRESET_IDS]);
  });

  it('takes the list out of the box for the steady rhythm', () => {
    expect(presetOf(DEFAULT_SETTINGS)).toBe('steady-30');
  });

  it('has the figures of the evidence', () => {
    const minutes = PRESETS.map(({ cycle }) => cycle.map((part) => part.minutes).join('/'));
    expect(minutes).toEqual(['28/2', '20/8/2', '30/30', '55/5']);
  });

  it('is recognised once applied to any list, and leaves the other reminders alone', () => {
    fc.assert(
      fc.property(anyList, fc.constantFrom(...PRESET_IDS), (settings, id) => {
        const reminders = applyPreset(settings, id);
        expect(presetOf({ reminders })).toBe(id);
        const untouched = (list: Settings['reminders']) =>
          list.filter((each) => !['position-change', 'standing-cap', 'walk'].includes(each.id));
        expect(untouched(reminders)).toEqual(untouched(settings.reminders));
      }),
    );
  });

  it('calls a list with any other time the person’s own', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_440 }), (minutes) => {
        fc.pre(![20, 28, 30, 55].includes(minutes));
        expect(presetOf(read([{ id: 'position-change', after: minutes * MINUTE }]))).toBe('own');
      }),
    );
  });
});

describe('describeChanges', () => {
  it('says nothing about an untouched list', () => {
    expect(describeChanges(DEFAULT_SETTINGS.reminders)).toEqual([]);
  });

  it('reads back as the same list', () => {
    fc.assert(
      fc.property(anyList, (settings) => {
        expect(read(describeChanges(settings.reminders)).reminders).toEqual(settings.reminders);
      }),
    );
  });
});

describe('isOwnReminder', () => {
  it('tells the person’s own from the built-in ones', () => {
    const list = read([{ id: 'water', after: '1h' }]).reminders;
    expect(list.filter(isOwnReminder).map(({ id }) => id)).toEqual(['water']);
  });
});
