import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURABLE, type Person } from '@shared/workstation/body';
import { readFurniture, readGear, readPerson } from '@shared/workstation/furniture';
import { findScreenRules } from '@shared/workstation/heights/find-screen-rules';
import { findSpread, listHeights, raiseFigure } from '@shared/workstation/heights/list-heights';
import { pickRanges } from '@shared/workstation/heights/pick-ranges';
import type { Answers } from '@shared/workstation/questions';
import { USUAL_GEAR } from '@shared/workstation/setup';

const person: Person = { stature: 1_700, sex: null, measured: {} };

function find(who: Person, measure: string) {
  const height = listHeights(who, USUAL_GEAR).find((each) => each.measure === measure);
  if (height === undefined) throw new Error(`no ${measure}`);
  return height;
}

describe('listHeights', () => {
  it('tells what the range was before the tape, and where the keyboard’s middle row is', () => {
    expect(find(person, 'deskSitting')).toMatchObject({ before: null, tape: 'elbowSeated', homeRow: 676 });
    const measured = find({ ...person, measured: { elbowSeated: 640 } }, 'deskSitting');
    expect(measured.figure).toMatchObject({ mm: 645, source: 'measured' });
    expect(measured.before?.mm).toBe(656);
    expect(findSpread(measured.figure)).toBe(10);
    expect(Math.round(findSpread(measured.before ?? measured.figure))).toBe(47);
  });

  it('starts low-back support from a range that is the same for every stature', () => {
    const tall = find({ ...person, stature: 2_000 }, 'lumbar');
    expect(tall).toMatchObject({ start: [190, 200], isChoice: true, before: null, tape: null });
    expect(tall.figure.range95Mm).toEqual([150, 250]);
  });

  it('names the rule for multifocal glasses only where it was applied', () => {
    const sources = (multifocal: boolean) =>
      listHeights(person, { ...USUAL_GEAR, multifocal })
        .filter(({ sources: ids }) => ids.includes('S-LAPTOP'))
        .map(({ measure }) => measure);
    expect(sources(false)).toEqual([]);
    expect(sources(true)).toEqual(['screenTopSitting', 'screenTopStanding']);
  });

  it('never says that a tape made a range wider, whatever was measured', () => {
    const lengths = {
      popliteal: 430,
      elbowSeated: 650,
      elbowStanding: 1_050,
      eyeSeated: 1_190,
      eyeStanding: 1_590,
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 1_300, max: 2_200 }),
        fc.constantFrom('female' as const, 'male' as const, null),
        fc.subarray([...MEASURABLE]),
        (stature, sex, tapes) => {
          const measured = Object.fromEntries(tapes.map((tape) => [tape, lengths[tape]]));
          for (const { figure, before, tape } of listHeights({ stature, sex, measured }, USUAL_GEAR)) {
            if (before !== null) expect(findSpread(before)).toBeGreaterThan(findSpread(figure));
            if (tape !== null && tapes.includes(tape)) expect(before).not.toBeNull();
          }
        },
      ),
    );
  });
});

describe('raiseFigure', () => {
  it('moves the figure and both of its ranges', () => {
    const { figure } = find(person, 'deskStanding');
    const raised = raiseFigure(figure, 20);
    expect(raised.mm).toBe(figure.mm + 20);
    expect(raised.range68Mm).toEqual(figure.range68Mm.map((mm) => mm + 20));
    expect(findSpread(raised)).toBe(findSpread(figure));
  });
});

describe('pickRanges', () => {
  const answers: Answers = { stature: 1_700, seatNow: 440, deskNow: 720, screenTop: 400 };

  function pick(told: Answers, position: 'sitting' | 'standing') {
    const who = readPerson(told);
    if (who === null) throw new Error('no stature');
    return pickRanges(who, readGear(told), readFurniture(told), position);
  }

  it('puts the furniture as it was found on the ranges of sitting', () => {
    expect(pick(answers, 'sitting').map(({ id, figure, found }) => [id, figure.mm, found])).toEqual([
      ['seat', 436, 440],
      ['deskSitting', 656, 720],
      ['screenTopSitting', 1_186, 1_120],
      ['lumbar', 195, null],
    ]);
  });

  it('shows the elbow above the keys while standing', () => {
    expect(pick(answers, 'standing').map(({ id, figure, found }) => [id, figure.mm, found])).toEqual([
      ['deskStanding', 1_049, 720],
      ['screenTopStanding', 1_613, 1_120],
      ['elbowStanding', 1_069, null],
      ['deskSitting', 656, null],
    ]);
  });

  it('says nothing of furniture that nobody told of', () => {
    expect(pick({ stature: 1_700, screenTop: 400 }, 'sitting').map(({ found }) => found)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('findScreenRules', () => {
  it.each<[Answers, readonly string[]]>([
    [{}, []],
    [{ glasses: 'ordinary', screenKind: 'monitor', screens: 'one', screenHeight: 300 }, []],
    [{ glasses: 'multifocal', screenKind: 'laptop' }, ['multifocal', 'laptop']],
    [{ screenKind: 'laptop-and-monitor', screens: 'main-and-side' }, ['laptop', 'main-and-side']],
    [{ screens: 'two-equal', screenHeight: 351 }, ['two-equal', 'tall']],
  ])('of %j are %j', (answers, ids) => {
    expect(findScreenRules(answers).map(({ id }) => id)).toEqual(ids);
  });
});
