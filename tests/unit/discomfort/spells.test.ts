import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckIn, DiscomfortLog } from '@shared/discomfort/check-in';
import { countDays } from '@shared/calendar-day';
import { findDeskRun } from '@shared/discomfort/desk-run';
import { findImprovement } from '@shared/discomfort/find-improvement';
import { findMilestone } from '@shared/discomfort/find-milestone';
import { findOpenSpell, listSpells, SPELL_ENDS_AFTER } from '@shared/discomfort/find-spell';
import { summarizeLog } from '@shared/discomfort/summary';
import { anyLog, checkInOn, dayOf } from './any-log';

/** Days on which the low back hurt that much; 0 for a check-in that said that it did not. */
function logOf(days: Readonly<Record<number, number>>): readonly CheckIn[] {
  return Object.entries(days).map(([day, value]) =>
    checkInOn(Number(day), value === 0 ? {} : { 'low-back': value }),
  );
}

function spellsOf(days: Readonly<Record<number, number>>) {
  return listSpells(logOf(days), ['low-back']).map(({ from, to }) => [from, to]);
}

describe('a spell', () => {
  it('goes on over a gap of two weeks, and no further', () => {
    expect(spellsOf({ 0: 3, 14: 3 })).toEqual([[dayOf(0), dayOf(14)]]);
    expect(spellsOf({ 0: 3, 15: 3 })).toEqual([
      [dayOf(0), dayOf(0)],
      [dayOf(15), dayOf(15)],
    ]);
  });

  it('goes on over a few good days', () => {
    expect(spellsOf({ 0: 5, 1: 4, 2: 4, 3: 0, 4: 0, 5: 3 })).toEqual([[dayOf(0), dayOf(5)]]);
  });

  it('ends when most check-ins say that nothing hurts', () => {
    expect(spellsOf({ 0: 5, 1: 4, 2: 0, 3: 0, 4: 0, 5: 3 })).toEqual([
      [dayOf(0), dayOf(1)],
      [dayOf(5), dayOf(5)],
    ]);
  });

  it('is not made of twinges in good months', () => {
    const days = Object.fromEntries(
      Array.from({ length: 200 }, (_none, day) => [day, day % 5 === 0 ? 1 : 0]),
    );
    expect(listSpells(logOf(days), ['low-back']).every(({ from, to }) => from === to)).toBe(true);
    expect(findOpenSpell(logOf(days), ['low-back'], dayOf(199))).toBeNull();
  });

  it('is ended by no check-in about another place on a day that hurts', () => {
    const checkIns = [0, 1, 2, 3, 4].flatMap((day) => [
      checkInOn(day, { 'low-back': 4 }),
      { ...checkInOn(day, { 'hand-left': 2 }), id: `hand-${day}` },
      { ...checkInOn(day, { neck: 1 }), id: `knee-${day}` },
    ]);
    expect(findOpenSpell(checkIns, ['low-back'], dayOf(4))).toMatchObject({ from: dayOf(0), to: dayOf(4) });
  });

  it('waits for no check-in that a wrong clock dated years ahead', () => {
    const checkIns = [...logOf({ 0: 3, 5: 2 }), checkInOn(3_000, { 'low-back': 6 })];
    expect(findOpenSpell(checkIns, ['low-back'], dayOf(6))).toMatchObject({ from: dayOf(0), to: dayOf(5) });
    expect(summarizeLog({ checkIns, told: [] }, dayOf(6))).toMatchObject({
      last: { day: dayOf(5) },
      lowBack: { to: dayOf(5) },
    });
  });

  it('is open for two weeks after its last sore day', () => {
    const log = logOf({ 0: 3, 5: 2 });
    expect(findOpenSpell(log, ['low-back'], dayOf(19))).toMatchObject({ from: dayOf(0), to: dayOf(5) });
    expect(findOpenSpell(log, ['low-back'], dayOf(20))).toBeNull();
  });

  it('holds what hurt and nothing else, in whatever log', () => {
    fc.assert(
      fc.property(anyLog, ({ checkIns }) => {
        const spells = listSpells(checkIns, ['low-back', 'neck']);
        const held = spells.flatMap((spell) => spell.checkIns);
        const sore = checkIns.filter(
          ({ areas }) => areas['low-back'] !== undefined || areas.neck !== undefined,
        );
        expect(held).toEqual(sore);
        for (const { checkIns: within } of spells)
          for (const [index, each] of within.entries())
            expect(countDays(within[index - 1]?.day ?? each.day, each.day)).toBeLessThanOrEqual(
              SPELL_ENDS_AFTER,
            );
      }),
    );
  });
});

describe('a milestone', () => {
  const every = (days: number, gap = 3) =>
    logOf(
      Object.fromEntries(
        Array.from({ length: Math.floor(days / gap) + 1 }, (_none, each) => [each * gap, 4]),
      ),
    );
  const find = (checkIns: readonly CheckIn[], today: number, told: DiscomfortLog['told'] = []) =>
    findMilestone({ checkIns, told }, dayOf(today))?.weeks ?? null;

  it('is reached on the day that six and twelve weeks are over', () => {
    expect(find(every(39), 42)).toBeNull();
    expect(find(every(42), 42)).toBe(6);
    expect(find(every(81), 84)).toBe(6);
    expect(find(every(84), 84)).toBe(12);
  });

  it('is told once, and the next one again', () => {
    const told = [{ from: dayOf(0), weeks: 6 }] as const;
    expect(find(every(60), 60, told)).toBeNull();
    expect(find(every(84), 84, told)).toBe(12);
    expect(find(every(84), 84, [...told, { from: dayOf(0), weeks: 12 }])).toBeNull();
  });

  it('is told of another spell anew', () => {
    const later = logOf({
      ...Object.fromEntries(Array.from({ length: 15 }, (_none, each) => [100 + each * 3, 4])),
    });
    expect(find([...every(42), ...later], 142, [{ from: dayOf(0), weeks: 6 }])).toBe(6);
  });

  it('is not told when the spell is over', () => {
    expect(find(every(84), 99)).toBeNull();
  });
});

describe('an improvement', () => {
  const find = (days: Readonly<Record<number, number>>, today: number) => {
    const log = logOf(days);
    const spell = findOpenSpell(log, ['low-back'], dayOf(today));
    return spell && findImprovement(log, spell, 'low-back', dayOf(today));
  };

  it('is a fall of two points between the first week and the last', () => {
    expect(find({ 0: 8, 3: 8, 10: 7, 18: 6, 20: 6 }, 20)).toEqual({ from: 8, to: 6, days: 20 });
    expect(find({ 0: 8, 3: 8, 10: 7, 18: 7, 20: 7 }, 20)).toBeNull();
  });

  it('is a fall of 30 %, where that is less', () => {
    expect(find({ 0: 3, 3: 3, 10: 3, 18: 2, 20: 2 }, 20)).toEqual({ from: 3, to: 2, days: 20 });
    expect(find({ 0: 4, 3: 4, 10: 4, 18: 3, 20: 3 }, 20)).toBeNull();
  });

  it('is not told of one good day, or within two weeks', () => {
    expect(find({ 0: 8, 3: 8, 13: 8, 20: 3 }, 20)).toBeNull();
    expect(find({ 0: 8, 3: 8, 10: 3, 12: 3 }, 12)).toBeNull();
  });

  it('counts the days that did not hurt', () => {
    expect(find({ 0: 6, 2: 6, 10: 6, 12: 6, 15: 4, 16: 0, 17: 0, 18: 2 }, 18)).toMatchObject({
      from: 6,
      to: 2,
    });
  });
});

describe('a run that asks for a look at the workstation', () => {
  it('is three sore days or more, in what a desk bears on', () => {
    const sore = (area: 'neck' | 'knee-left', ...days: readonly number[]) =>
      findDeskRun(days.map((day) => checkInOn(day, { [area]: 3 })));
    expect(sore('neck', 0, 2)).toBeNull();
    expect(sore('neck', 0, 2, 9)).toMatchObject({ from: checkInOn(0, {}).at, to: checkInOn(9, {}).at });
    expect(sore('neck', 0, 2, 10)).toBeNull();
    expect(sore('knee-left', 0, 2, 4)).toBeNull();
  });
});
