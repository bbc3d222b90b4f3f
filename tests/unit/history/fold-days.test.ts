import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldDays, type HistoryDay } from '@shared/history/fold-days';
import type { HistoryRecord, NewRecord } from '@shared/history/record';
import { live, MONDAY, step } from './live';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const RANGE = { from: '2026-03-01', to: '2026-03-31', dayStartsAt: '04:00' } as const;

let made = 0;

function stamp(record: NewRecord, boot = 'one', zone = 'UTC'): HistoryRecord {
  made += 1;
  return { v: 1, id: String(made), boot, zone, ...record };
}

/** A bout from one minute of the boot to another, that began at nine. */
function bout(
  kind: 'sitting' | 'standing' | 'walking' | 'away' | 'off',
  from: number,
  to: number,
  type: 'bout' | 'correction' = 'bout',
): NewRecord {
  return { type, kind, from: from * MINUTE, to: to * MINUTE, wall: MONDAY + from * MINUTE };
}

function prompt(outcome: 'taken' | 'snoozed' | 'skipped' | 'missed' | 'credited', at: number): NewRecord {
  return {
    type: 'prompt',
    reminder: 'walk',
    asks: 'walk',
    satisfies: [],
    dueAt: (at - 1) * MINUTE,
    noticedAt: null,
    shownAt: (at - 1) * MINUTE,
    heldBy: [],
    outcome,
    endedAt: at * MINUTE,
    wall: MONDAY + at * MINUTE,
  };
}

const inMinutes = ({ sitting, standing, walking, away }: HistoryDay) =>
  [sitting, standing, walking, away].map((length) => length / MINUTE);

describe('the days of a history', () => {
  it('are cut where the day starts, and where another zone has it start', () => {
    const night: NewRecord = {
      type: 'bout',
      kind: 'sitting',
      from: 0,
      to: 2 * HOUR,
      wall: MONDAY - 6 * HOUR,
    };
    const [sunday, monday] = foldDays([stamp(night)], RANGE);
    expect(sunday).toMatchObject({ day: '2026-03-01', sitting: HOUR });
    expect(monday).toMatchObject({ day: '2026-03-02', sitting: HOUR });
    expect(foldDays([stamp(night, 'one', 'Asia/Tokyo')], RANGE)).toHaveLength(1);
    expect(foldDays([stamp(night, 'one', 'Nowhere/Known')], RANGE)).toHaveLength(2);
  });

  it('know a correction from what it corrects, within a boot and from one to the next', () => {
    const records = [bout('sitting', 0, 60), bout('away', 60, 70), bout('walking', 60, 70, 'correction')];
    expect(
      foldDays(
        records.map((each) => stamp(each)),
        RANGE,
      ).map(inMinutes),
    ).toEqual([[60, 0, 10, 0]]);
    const later = stamp(
      { ...bout('standing', 40, 60, 'correction'), from: -20 * MINUTE, to: 0 } as NewRecord,
      'two',
    );
    expect(foldDays([...records.map((each) => stamp(each)), later], RANGE).map(inMinutes)).toEqual([
      [40, 20, 10, 0],
    ]);
  });

  it('count walks of a minute at least, one that was cut as one', () => {
    const records = [
      bout('walking', 0, 3),
      bout('walking', 3, 5),
      bout('sitting', 5, 30),
      bout('walking', 30, 30.5),
      bout('sitting', 30.5, 40),
      bout('walking', 40, 41),
    ];
    expect(
      foldDays(
        records.map((each) => stamp(each)),
        RANGE,
      ),
    ).toMatchObject([{ walks: 2 }]);
  });

  it('count moves, and prompts as Today does', () => {
    const records: NewRecord[] = [
      prompt('taken', 30),
      prompt('snoozed', 60),
      prompt('skipped', 66),
      prompt('missed', 90),
      prompt('credited', 120),
      {
        type: 'moves',
        routine: 'short',
        moves: ['neck-turn-and-tilt', 'walk'],
        from: 0,
        to: MINUTE,
        wall: MONDAY,
      },
    ];
    expect(
      foldDays(
        records.map((each) => stamp(each)),
        RANGE,
      ),
    ).toMatchObject([{ prompts: 3, taken: 1, moves: 1 }]);
  });

  it('outside of what was asked for are left out', () => {
    const records = [stamp(bout('sitting', 0, 60))];
    expect(foldDays(records, { ...RANGE, from: '2026-03-03' })).toEqual([]);
    expect(foldDays(records, { ...RANGE, to: '2026-03-01' })).toEqual([]);
    expect(foldDays(records, { ...RANGE, from: '2026-03-02', to: '2026-03-02' })).toHaveLength(1);
  });

  it('lose nothing and count nothing twice when the clock is set', () => {
    const back: NewRecord = { type: 'bout', kind: 'sitting', from: HOUR, to: 2 * HOUR, wall: MONDAY };
    const days = foldDays([stamp(bout('sitting', 0, 60)), stamp(back)], RANGE);
    expect(days.map(inMinutes)).toEqual([[120, 0, 0, 0]]);
  });

  it('add up to the bouts that the engine knows, whatever was said and corrected', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const { state, records } = live(steps);
        const known = (kind: string) =>
          state.bouts.reduce(
            (sum, each) => sum + (each.kind === kind ? each.to.tick - each.from.tick : 0),
            0,
          );
        const days = foldDays(records, RANGE);
        for (const kind of ['sitting', 'standing', 'walking', 'away'] as const)
          expect(days.reduce((sum, each) => sum + each[kind], 0)).toBe(known(kind));
        expect(days.reduce((sum, each) => sum + each.moves, 0)).toBe(state.moved.length);
      }),
    );
  });

  it('never throw, whatever a file holds', () => {
    const anyMs = fc.oneof(fc.double({ noNaN: true }), fc.integer());
    fc.assert(
      fc.property(
        fc.array(fc.record({ from: anyMs, to: anyMs, wall: anyMs, zone: fc.string() })),
        (stretches) => {
          const records = stretches.map(({ zone, ...each }) =>
            stamp({ type: 'bout', kind: 'sitting', ...each }, 'one', zone),
          );
          for (const { sitting } of foldDays(records, RANGE)) expect(sitting).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
