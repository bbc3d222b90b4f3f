import fc from 'fast-check';
import { expect, test } from 'vitest';
import { migrateSettings, type Migrations } from '@shared/settings/migrations';

const MIGRATIONS: Migrations = {
  1: ({ pause, ...rest }) => ({ ...rest, snooze: pause }),
  2: (stored) => ({ ...stored, snooze: Number(stored['snooze']) * 60_000 }),
};

test('every step from the file version to the present one is taken, in order', () => {
  expect(migrateSettings({ version: 1, pause: 5 }, MIGRATIONS, 3)).toEqual({
    kind: 'current',
    stored: { version: 3, snooze: 300_000 },
  });
  expect(migrateSettings({ version: 2, snooze: 5 }, MIGRATIONS, 3)).toEqual({
    kind: 'current',
    stored: { version: 3, snooze: 300_000 },
  });
});

test('a file without a version is the first version', () => {
  expect(migrateSettings({ pause: 1 }, MIGRATIONS, 2)).toEqual({
    kind: 'current',
    stored: { version: 2, snooze: 1 },
  });
});

test('a newer file comes back as it was', () => {
  const stored = { version: 9, unheardOf: true };
  expect(migrateSettings(stored)).toEqual({ kind: 'newer', version: 9, stored });
});

test.each([[null], [[]], ['text'], [3], [{ version: 0 }], [{ version: 1.5 }], [{ version: '1' }]])(
  '%j is no settings file',
  (stored) => {
    expect(migrateSettings(stored).kind).toBe('bad');
  },
);

test('a version with no way to the present is bad', () => {
  expect(migrateSettings({ version: 1 }, {}, 2)).toEqual({
    kind: 'bad',
    problem: 'settings.version: no way from 1 to 2',
  });
});

test('never throws', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => void migrateSettings(value)));
});
