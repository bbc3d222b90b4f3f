import { expect, test } from 'vitest';
import { mergeSettings } from '@shared/settings/merge';

test('objects are merged, lists and values replaced', () => {
  expect(
    mergeSettings(
      {
        prompts: { sound: true, style: 'card' },
        quietTimes: [{ from: '12:00', to: '13:00' }],
        snoozeLimit: 2,
      },
      { prompts: { style: 'full-screen' }, quietTimes: [] },
    ),
  ).toEqual({ prompts: { sound: true, style: 'full-screen' }, quietTimes: [], snoozeLimit: 2 });
});

test('undefined changes nothing and an unknown key goes nowhere', () => {
  const part = JSON.parse('{"unheardOf": 1, "__proto__": {"polluted": true}, "constructor": 2}') as Record<
    string,
    unknown
  >;
  const merged = mergeSettings({ awayAfter: '3m' }, { ...part, awayAfter: undefined });
  expect(merged).toEqual({ awayAfter: '3m' });
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('a wrong shape is handed on for the schema to refuse', () => {
  expect(mergeSettings({ prompts: { sound: true } }, { prompts: 'loud' })).toEqual({ prompts: 'loud' });
});
