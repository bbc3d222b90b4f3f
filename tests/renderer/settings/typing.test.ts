import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '@shared/settings/settings';
import de from '@resources/locales/de/companion.json';
import en from '@resources/locales/en/companion.json';
import {
  showAccelerator,
  toAccelerator,
  type KeyPress,
} from '../../../renderer/companion/settings/fields/accelerator';
import { formatTimeOfDay } from '../../../renderer/companion/settings/fields/format-time';
import { LIMITS, SNOOZE_LIMIT_MOST } from '../../../renderer/companion/settings/limits';
import { readDuration, splitDuration } from '../../../renderer/companion/settings/fields/typed-duration';
import { readTimeOfDay } from '../../../renderer/companion/settings/fields/typed-time';
import { listDays, nameDay } from '../../../renderer/companion/settings/week';

describe('readDuration', () => {
  it.each([
    ['25 min', 1_500],
    ['25', 1_500],
    ['1h30', 5_400],
    ['1 h 30 min', 5_400],
    ['1:30', 5_400],
    ['90 s', 90],
    ['2m30', 150],
    ['1.5 hours', 5_400],
    ['1,5 Std.', 5_400],
    ['2 Std. 30 Min.', 9_000],
    ['eine Stunde', null],
    ['1 Stunde und 5 Minuten', 3_900],
    ['20 Sek.', 20],
    ['0', 0],
    ['', null],
    ['soon', null],
    ['-5 min', null],
    ['5 min 5 min', null],
    ['5 min 1 h', null],
    ['1:75', null],
    ['25 parsecs', null],
  ])('reads %j as %j s', (text, seconds) => {
    expect(readDuration(text, 'minutes')).toBe(seconds === null ? null : seconds * 1_000);
  });

  it('counts a bare number in the field’s own unit', () => {
    expect(readDuration('60', 'seconds')).toBe(60_000);
  });

  it.each([en, de])('reads back what is shown', ({ length }) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_400 }), (seconds) => {
        const shown = splitDuration(seconds * 1_000)
          .map(({ unit, amount }) => length[unit].replace('{amount}', String(amount)))
          .join(' ');
        expect(readDuration(shown, 'minutes')).toBe(seconds * 1_000);
      }),
    );
  });

  it('answers a time or null for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const ms = readDuration(text, 'minutes');
        expect(ms === null || (Number.isFinite(ms) && ms >= 0)).toBe(true);
      }),
    );
  });
});

describe('readTimeOfDay', () => {
  it.each([
    ['8', '08:00'],
    ['8:30', '08:30'],
    ['8.30', '08:30'],
    ['0830', '08:30'],
    ['8h30', '08:30'],
    ['8 Uhr', '08:00'],
    ['17:05 Uhr', '17:05'],
    ['5 pm', '17:00'],
    ['12 am', '00:00'],
    ['12:30 p.m.', '12:30'],
    ['24:00', '00:00'],
    ['25:00', null],
    ['8:60', null],
    ['13 pm', null],
    ['noon', null],
    ['', null],
  ])('reads %j as %j', (text, time) => {
    expect(readTimeOfDay(text)).toBe(time);
  });

  it.each(['en-US', 'en-GB', 'en-CA', 'en-AU', 'en-DK', 'en', 'de', 'de-AT', 'de-CH'])(
    'reads back every time as %s shows it',
    (locale) => {
      for (let minute = 0; minute < 24 * 60; minute += 1) {
        const time = new Date(minute * 60_000).toISOString().slice(11, 16);
        expect(readTimeOfDay(formatTimeOfDay(time, locale))).toBe(time);
      }
    },
  );
});

describe('the week', () => {
  it.each([
    ['en-US', [7, 1, 2, 3, 4, 5, 6], 'Sunday'],
    ['en-GB', [1, 2, 3, 4, 5, 6, 7], 'Monday'],
    ['de-DE', [1, 2, 3, 4, 5, 6, 7], 'Montag'],
  ] as const)('starts as %s has it', (locale, days, first) => {
    expect(listDays(locale)).toEqual(days);
    expect(nameDay(days[0], locale, 'long')).toBe(first);
  });
});

describe('limits', () => {
  const inSettings = {
    after: (ms: number) => ({ reminders: [{ id: 'walk', after: ms }] }),
    for: (ms: number) => ({ reminders: [{ id: 'walk', for: ms }] }),
    awayAfter: (ms: number) => ({ awayAfter: ms }),
    noticeBefore: (ms: number) => ({ noticeBefore: ms }),
    snoozeFor: (ms: number) => ({ snoozeFor: ms }),
    uprightTarget: (ms: number) => ({ uprightTarget: ms }),
  } as const;

  it.each(Object.keys(inSettings) as (keyof typeof inSettings)[])('of %s are the schema’s', (name) => {
    const { least, most } = LIMITS[name];
    const isTaken = (ms: number) => parseSettings(inSettings[name](ms)).ok;
    expect([least, most].map(isTaken)).toEqual([true, true]);
    expect([least - 1_000, most + 1_000].map(isTaken)).toEqual([false, false]);
  });

  it('of the snoozes are the schema’s', () => {
    expect(parseSettings({ snoozeLimit: SNOOZE_LIMIT_MOST }).ok).toBe(true);
    expect(parseSettings({ snoozeLimit: SNOOZE_LIMIT_MOST + 1 }).ok).toBe(false);
  });
});

describe('accelerators', () => {
  const plain: KeyPress = {
    key: 's',
    code: 'KeyS',
    ctrlKey: false,
    altKey: false,
    shiftKey: false,
    metaKey: false,
  };

  it.each([
    [{ ctrlKey: true, altKey: true, key: 'Enter', code: 'Enter' }, 'linux', 'CommandOrControl+Alt+Enter'],
    [{ ctrlKey: true }, 'linux', 'CommandOrControl+S'],
    [{ metaKey: true, ctrlKey: true }, 'darwin', 'CommandOrControl+Control+S'],
    [{ metaKey: true }, 'win32', 'Super+S'],
    [{ altKey: true, key: 'ß' }, 'linux', 'Alt+S'],
    [{ key: 'F9', code: 'F9' }, 'linux', 'F9'],
    [{ shiftKey: true }, 'linux', null],
    [{}, 'linux', null],
    [{ ctrlKey: true, key: 'Control', code: 'ControlLeft' }, 'linux', null],
  ] as const)('makes %j on %s into %j', (press, platform, accelerator) => {
    expect(toAccelerator({ ...plain, ...press }, platform)).toBe(accelerator);
  });

  it('shows the keys as they are printed', () => {
    const words = { control: 'Strg', shift: 'Umschalt' };
    expect(showAccelerator('CommandOrControl+Shift+P', 'win32', words)).toEqual(['Strg', 'Umschalt', 'P']);
    expect(showAccelerator('CommandOrControl+Alt+Enter', 'darwin', words)).toEqual(['⌘', '⌥', 'Enter']);
    expect(showAccelerator('', 'linux', words)).toEqual([]);
  });
});
