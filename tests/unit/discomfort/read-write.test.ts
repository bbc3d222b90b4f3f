import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AREA_IDS } from '@shared/discomfort/areas';
import { intensityOf } from '@shared/discomfort/check-in';
import { writeCsv, writeJson } from '@shared/discomfort/export-log';
import { readExport } from '@shared/discomfort/read-export';
import { readLog, salvageLog } from '@shared/discomfort/read-log';
import { anyLog, checkInOn, dayOf } from './any-log';

/** Reads CSV as RFC 4180 has it: a reader of its own, so that the writer is not tested by itself. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let [field, isQuoted] = ['', false];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (isQuoted) {
      if (letter !== '"') field += letter;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else isQuoted = false;
    } else if (letter === '"') isQuoted = true;
    else if (letter === ',' || letter === '\r') {
      rows.at(-1)?.push(field);
      field = '';
      if (letter === '\r') {
        at += 1;
        rows.push([]);
      }
    } else field += letter;
  }
  return rows.slice(0, -1);
}

describe('the CSV', () => {
  it('brings back every field, whatever the notes hold', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const text = writeCsv(log);
        expect(text.startsWith('\uFEFF')).toBe(true);
        const [head, ...rows] = readCsv(text.slice(1)).map((row) =>
          row.map((field, column) => (column === row.length - 1 ? field.replace(/^'/, '') : field)),
        );
        expect(head).toEqual(['day', 'time', ...AREA_IDS, 'note']);
        expect(rows).toEqual(
          log.checkIns.map((each) => [
            each.day,
            new Date(each.at).toISOString(),
            ...AREA_IDS.map((area) => String(intensityOf(each, area))),
            each.note,
          ]),
        );
      }),
    );
  });

  it.each(['=1+1', '+49 30', '-2', '@home', '\ttab', '\r', "'quoted'", "'=1"])(
    'lets no spreadsheet calculate the note %j',
    (note) => {
      const [, row] = readCsv(writeCsv({ checkIns: [checkInOn(0, {}, note)], told: [] }).slice(1));
      expect(row?.at(-1)).toBe(`'${note}`);
    },
  );
});

describe('the JSON', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        expect(readExport(writeJson(log, Date.UTC(2026, 10, 23)), '2028-01-01')).toEqual({
          ok: true,
          checkIns: log.checkIns,
        });
      }),
    );
  });

  const json = JSON.parse(
    writeJson({ checkIns: [checkInOn(0, { neck: 3 }), checkInOn(1, {})], told: [] }, 0),
  ) as { readonly checkIns: readonly object[] };

  it.each([
    ['no JSON', 'a,b', { kind: 'not-json' }],
    ['something else', '{"checkIns":[]}', { kind: 'not-an-export' }],
    ['a newer version', JSON.stringify({ ...json, version: 2 }), { kind: 'newer' }],
    [
      'an intensity that is none',
      JSON.stringify({ ...json, checkIns: [json.checkIns[0], { ...json.checkIns[1], areas: { neck: 12 } }] }),
      { kind: 'wrong-check-in', number: 2 },
    ],
    [
      'a day that is none',
      JSON.stringify({ ...json, checkIns: [{ ...json.checkIns[0], day: '2026-13-40' }] }),
      { kind: 'wrong-check-in', number: 1 },
    ],
    [
      'a time that the log could not keep',
      JSON.stringify({ ...json, checkIns: [{ ...json.checkIns[0], time: '1969-12-31T23:59:59Z' }] }),
      { kind: 'wrong-check-in', number: 1 },
    ],
    [
      'from a day to come',
      JSON.stringify({ ...json, checkIns: [json.checkIns[0], { ...json.checkIns[1], day: dayOf(3) }] }),
      { kind: 'future-check-in', number: 2 },
    ],
  ])('that is %s is refused as a whole, and named', (_what, text, problem) => {
    expect(readExport(text, dayOf(1))).toEqual({ ok: false, problem });
  });
});

describe('the file', () => {
  const good = checkInOn(0, { neck: 3 });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        expect(readLog(JSON.parse(JSON.stringify(log)))).toEqual(log);
      }),
    );
  });

  it.each([
    ['two check-ins of one id', { checkIns: [good, good], told: [] }],
    ['an area that there is not', { checkIns: [{ ...good, areas: { head: 3 } }], told: [] }],
    ['no list', { told: [] }],
  ])('with %s is refused', (_what, value) => {
    expect(readLog(value)).toBeNull();
  });

  it('of which a part is wrong gives the rest, and never says that nothing hurt where that cannot be known', () => {
    const damaged = {
      checkIns: [
        good,
        { ...checkInOn(1, {}), areas: { neck: 99 } },
        { ...checkInOn(2, {}), areas: { neck: 99, hips: 2 }, note: 5 },
        { ...checkInOn(3, {}), id: undefined },
        checkInOn(4, {}),
      ],
      told: [
        { from: 'then', weeks: 6 },
        { from: '2026-01-01', weeks: 12 },
      ],
    };
    expect(salvageLog(damaged)).toEqual({
      checkIns: [good, checkInOn(2, { hips: 2 }), checkInOn(4, {})],
      told: [{ from: '2026-01-01', weeks: 12 }],
    });
  });

  it('of which nothing is right gives nothing', () => {
    expect(salvageLog({ checkIns: [{}], told: [] })).toBeNull();
    expect(salvageLog('log')).toBeNull();
  });
});
