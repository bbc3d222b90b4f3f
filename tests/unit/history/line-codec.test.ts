import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeFile, decodeLine, encodeLine } from '@shared/history/line-codec';
import { monthOf } from '@shared/history/month';
import type { HistoryRecord } from '@shared/history/record';

const ms = fc.double({ min: 0, max: 1e12, noNaN: true }).map(Math.abs);
const name = fc.string({ minLength: 1, unit: 'grapheme' });
const kind = fc.constantFrom('sitting', 'standing', 'walking', 'away', 'suspended', 'off');
const base = { v: fc.constant(1 as const), id: name, boot: name, zone: name, wall: ms };
const record: fc.Arbitrary<HistoryRecord> = fc.oneof(
  fc.record({
    ...base,
    type: fc.constantFrom('bout' as const, 'correction' as const),
    kind,
    from: ms,
    to: ms,
  }),
  fc.record({
    ...base,
    type: fc.constant('prompt' as const),
    reminder: fc.string({ unit: 'binary' }),
    asks: fc.constantFrom('position-change', 'walk', 'other'),
    satisfies: fc.array(fc.string()),
    dueAt: ms,
    noticedAt: fc.option(ms),
    shownAt: fc.option(ms),
    heldBy: fc.array(fc.string()),
    outcome: fc.constantFrom('taken', 'snoozed', 'skipped', 'missed', 'credited'),
    endedAt: ms,
  }),
  fc.record({
    ...base,
    type: fc.constant('moves' as const),
    routine: fc.option(fc.string()),
    moves: fc.array(fc.string()),
    from: ms,
    to: ms,
  }),
);

test('what is written is one line and is read back', () => {
  fc.assert(
    fc.property(record, (original) => {
      const line = encodeLine(original);
      expect(line.indexOf('\n')).toBe(line.length - 1);
      expect(decodeLine(line.slice(0, -1))).toEqual({ kind: 'record', record: original });
    }),
  );
});

test('never throws on any line', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (line) => {
      expect(['record', 'newer', 'corrupt']).toContain(decodeLine(line).kind);
    }),
  );
});

test('a file cut anywhere yields exactly the lines that were finished', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 5 }), fc.nat(), (records, at) => {
      const text = records.map(encodeLine).join('');
      const cut = text.slice(0, text.length === 0 ? 0 : at % (text.length + 1));
      const finished = cut.split('\n').length - 1;
      const file = decodeFile(cut);
      expect(file.records).toEqual(records.slice(0, finished));
      expect(file.corruptLines).toBe(0);
      expect(file.torn).toBe(!cut.endsWith('\n') && cut !== '');
    }),
  );
});

test.each([
  ['{"v":2,"type":"bout","id":"a"}', 'newer'],
  ['{"v":1,"type":"mood","id":"a"}', 'newer'],
  ['{"v":1,"type":"bout","id":"a"}', 'corrupt'],
  ['{"v":"1","type":"bout"}', 'corrupt'],
  ['null', 'corrupt'],
  ['{"v":1,"type":"bo', 'corrupt'],
])('%s is %s', (line, expected) => {
  expect(decodeLine(line).kind).toBe(expected);
});

test('the month is the one of the wall in its zone', () => {
  const lastMinuteOfMarchInUtc = Date.UTC(2026, 2, 31, 23, 59);
  expect(monthOf(lastMinuteOfMarchInUtc, 'UTC')).toBe('2026-03');
  expect(monthOf(lastMinuteOfMarchInUtc, 'Europe/Berlin')).toBe('2026-04');
  expect(monthOf(Date.UTC(2026, 2, 1, 2), 'America/New_York')).toBe('2026-02');
  expect(monthOf(lastMinuteOfMarchInUtc, 'Nowhere/Known')).toBe('2026-03');
});

test('any wall and zone give a month that is a safe file name', () => {
  fc.assert(
    fc.property(fc.double(), fc.oneof(fc.string(), fc.constant('Asia/Tokyo')), (wall, zone) => {
      expect(monthOf(wall, zone)).toMatch(/^\d{4}-\d{2}$/);
    }),
  );
});
