import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeLog, mergeCheckIns } from '@shared/discomfort/change';
import { EMPTY_LOG, NOTE_LENGTH, type DiscomfortLog } from '@shared/discomfort/check-in';
import { discomfortChangeSchema, type DiscomfortChange } from '@shared/discomfort/discomfort-change-schema';
import { anyAreas, anyLog, anyNote } from './any-log';

const CONTEXT = { now: Date.UTC(2026, 10, 23, 9), day: '2026-11-23', newId: 'new' };

function change(log: DiscomfortLog, wanted: DiscomfortChange) {
  return changeLog(log, wanted, CONTEXT);
}

/** Makes a change that must be possible. */
function make(log: DiscomfortLog, wanted: DiscomfortChange) {
  const result = change(log, wanted);
  if (!result.ok) throw new Error(result.problem);
  return result;
}

describe('a check-in', () => {
  it('is kept with its time and day, in the order of the body, its note without blanks around it', () => {
    const { log } = make(EMPTY_LOG, {
      type: 'log',
      areas: { 'low-back': 4, neck: 2 },
      note: '  After the drive ',
    });
    expect(log.checkIns).toEqual([
      {
        id: 'new',
        at: CONTEXT.now,
        day: '2026-11-23',
        areas: { neck: 2, 'low-back': 4 },
        note: 'After the drive',
      },
    ]);
    expect(Object.keys(log.checkIns[0]?.areas ?? {})).toEqual(['neck', 'low-back']);
  });

  it('without an area says that nothing hurts', () => {
    expect(make(EMPTY_LOG, { type: 'log', areas: {}, note: '' }).log.checkIns[0]?.areas).toEqual({});
  });

  it('is refused with a note that is too long, and so is its change', () => {
    const note = 'x'.repeat(NOTE_LENGTH + 1);
    expect(change(EMPTY_LOG, { type: 'log', areas: {}, note })).toEqual({
      ok: false,
      problem: 'note-too-long',
    });
    const { log } = make(EMPTY_LOG, { type: 'log', areas: {}, note: 'x'.repeat(NOTE_LENGTH) });
    expect(change(log, { type: 'edit', id: 'new', areas: {}, note })).toMatchObject({ ok: false });
  });

  it('that is not there is neither changed nor deleted', () => {
    for (const wanted of [
      { type: 'edit', id: 'gone', areas: {}, note: '' },
      { type: 'delete', id: 'gone' },
    ] as const)
      expect(change(EMPTY_LOG, wanted)).toEqual({ ok: false, problem: 'no-such-check-in' });
  });

  it.each([
    ['an intensity beyond the scale', { neck: 11 }],
    ['half a point', { neck: 1.5 }],
    ['an intensity of nothing', { neck: 0 }],
    ['an area that there is not', { head: 3 }],
  ])('with %s does not pass the border', (_what, areas) => {
    expect(discomfortChangeSchema.safeParse({ type: 'log', areas, note: '' }).success).toBe(false);
  });

  it('comes back once only', () => {
    const { log } = make(EMPTY_LOG, { type: 'log', areas: {}, note: '' });
    const restore = { type: 'restore', checkIns: log.checkIns, told: [] } as const;
    expect(change(log, restore)).toEqual({
      ok: false,
      problem: 'already-there',
    });
  });
});

describe('the way back', () => {
  const anyChange = (log: DiscomfortLog): fc.Arbitrary<DiscomfortChange> => {
    const made = fc.record({ type: fc.constant('log' as const), areas: anyAreas, note: anyNote });
    const all = fc.constant({ type: 'delete-all' } as const);
    if (log.checkIns.length === 0) return fc.oneof(made, all);
    const id = fc.constantFrom(...log.checkIns.map((each) => each.id));
    return fc.oneof(
      made,
      all,
      fc.record({ type: fc.constant('edit' as const), id, areas: anyAreas, note: anyNote }),
      fc.record({ type: fc.constant('delete' as const), id }),
    );
  };

  it('restores exactly what was there, whatever was done', () => {
    fc.assert(
      fc.property(
        anyLog.chain((log) => anyChange(log).map((wanted) => ({ log, wanted }))),
        ({ log, wanted }) => {
          const told = { ...log, told: [{ from: '2026-01-01', weeks: 6 as const }] };
          const { log: changed, undo } = make(told, wanted);
          // Nothing was there to be taken away, and nothing is to be brought back.
          if (undo === null) expect(changed).toEqual({ ...told, told: [] });
          else expect(make(changed, undo).log).toEqual(told);
        },
      ),
    );
  });

  it('leaves the check-ins in the order of their time', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), (log, pick) => {
        const deleted = log.checkIns[pick % Math.max(1, log.checkIns.length)];
        if (deleted === undefined) return;
        const { log: without, undo } = make(log, { type: 'delete', id: deleted.id });
        expect(without.checkIns).not.toContainEqual(deleted);
        if (undo !== null)
          expect(make(without, undo).log.checkIns.map(({ id }) => id)).toEqual(
            log.checkIns.map(({ id }) => id),
          );
      }),
    );
  });
});

describe('a milestone', () => {
  it('is told once', () => {
    const milestone = { from: '2026-01-01', weeks: 6 } as const;
    const { log } = make(EMPTY_LOG, { type: 'told', milestone });
    expect(make(log, { type: 'told', milestone }).log).toEqual(log);
  });
});

describe('check-ins that are read back', () => {
  it('are added once, and those that are there stay as they are', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (log, other) => {
        const { log: merged, added } = mergeCheckIns(log, other.checkIns);
        expect(merged.checkIns).toEqual(expect.arrayContaining([...log.checkIns]));
        expect(merged.checkIns).toHaveLength(log.checkIns.length + added);
        expect(mergeCheckIns(merged, other.checkIns).added).toBe(0);
      }),
    );
  });
});
