import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeWorkstation } from '@shared/workstation/change';
import {
  ROSA_AREAS,
  ROSA_DURATIONS,
  ROSA_USES,
  type RosaAnswers,
  type RosaArea,
  type RosaDuration,
  type RosaPosture,
  type RosaUse,
} from '@shared/workstation/rosa/rosa-answers';
import { CHAIR_GRID, INPUT_GRID, MONITOR_GRID } from '@shared/workstation/rosa/rosa-grids';
import { ROSA_RULES, listAdditions, listOptions } from '@shared/workstation/rosa/rosa-rules';
import { scoreRosa } from '@shared/workstation/rosa/score-rosa';
import english from '@resources/locales/en/rosa.json';
import { sampleProfile } from '../../support/workstation-samples';
import { REFERENCE_GRIDS } from './reference-grids';

type Postures = Record<RosaArea, RosaPosture>;
type Durations = Record<RosaUse, RosaDuration>;
interface Complete extends RosaAnswers {
  readonly postures: Postures;
  readonly durations: Durations;
}

const idsOf = (list: readonly (readonly [string, number])[]) => list.map(([id]) => id);
const posture = (area: RosaArea): fc.Arbitrary<RosaPosture> =>
  fc.record({
    option: fc.constantFrom(...idsOf(listOptions(area))),
    additions: fc.subarray(idsOf(listAdditions(area))),
  });
const complete = fc.record({
  postures: fc.record(Object.fromEntries(ROSA_AREAS.map((area) => [area, posture(area)]))),
  durations: fc.record(Object.fromEntries(ROSA_USES.map((use) => [use, fc.constantFrom(...ROSA_DURATIONS)]))),
}) as unknown as fc.Arbitrary<Complete>;

/** The best of everything, used for a medium time. */
const BEST: Complete = {
  postures: Object.fromEntries(
    ROSA_AREAS.map((area) => {
      const option = listOptions(area).find(([, points]) => points === 1)?.[0] ?? '';
      return [area, { option, additions: [] }];
    }),
  ) as unknown as Postures,
  durations: Object.fromEntries(ROSA_USES.map((use) => [use, 'medium'])) as Durations,
};

function change(
  postures: { readonly [A in RosaArea]?: readonly string[] },
  durations: Partial<Durations> = {},
): RosaAnswers {
  const told = Object.fromEntries(
    Object.entries(postures).map(([area, [option, ...additions]]) => [area, { option, additions }]),
  );
  return {
    postures: { ...BEST.postures, ...told },
    durations: { ...BEST.durations, ...durations },
  };
}

describe('the published tables', () => {
  it('are as in the evidence, cell by cell', () => {
    expect({ chair: CHAIR_GRID, monitor: MONITOR_GRID, input: INPUT_GRID }).toEqual(REFERENCE_GRIDS);
  });

  it.each<[string, RosaAnswers, Partial<ReturnType<typeof scoreRosa>>]>([
    ['the best of everything', change({}), { chair: 2, monitorAndPhone: 1, mouseAndKeyboard: 1, final: 2 }],
    ['a short use of the chair', change({}, { chair: 'short' }), { chair: 1, final: 1 }],
    ['a long use of the chair', change({}, { chair: 'long' }), { chair: 3, final: 3 }],
    [
      'seat 5, rests 8: 7, and not the 8 of seat 8, rests 5',
      change({
        seatHeight: ['feet-hang', 'no-leg-room'],
        armrests: ['too-high', 'hard', 'too-wide', 'not-adjustable'],
        backSupport: ['unused', 'surface-too-high'],
      }),
      { chair: 7 },
    ],
    [
      'the worst chair, long',
      change(
        {
          seatHeight: ['feet-hang', 'no-leg-room', 'not-adjustable'],
          seatDepth: ['too-long', 'not-adjustable'],
          armrests: ['too-low-or-none', 'hard', 'too-wide', 'not-adjustable'],
          backSupport: ['unused', 'surface-too-high', 'not-adjustable'],
        },
        { chair: 'long' },
      ),
      { chair: 10, final: 10 },
    ],
    [
      'telephone 5, monitor 2: 5, and not the 4 of telephone 2, monitor 5',
      change({ telephone: ['reach', 'neck-hold', 'no-hands-free'], monitor: ['too-low'] }),
      { monitorAndPhone: 5, peripherals: 5, final: 5 },
    ],
    [
      'telephone 2, monitor 6: 6',
      change({ telephone: ['reach'], monitor: ['too-high', 'too-far', 'turned', 'glare'] }),
      { monitorAndPhone: 6, peripherals: 6, final: 6 },
    ],
    [
      'no telephone is row 0, whatever was ticked or timed',
      change({ telephone: ['none', 'neck-hold', 'no-hands-free'] }, { telephone: 'long' }),
      { monitorAndPhone: 1 },
    ],
    [
      'a monitor of 8 counts as 7',
      change(
        {
          telephone: ['reach', 'neck-hold', 'no-hands-free'],
          monitor: ['too-high', 'too-far', 'turned', 'glare', 'papers'],
        },
        { monitor: 'long', telephone: 'long' },
      ),
      { monitorAndPhone: 9, final: 9 },
    ],
    [
      'mouse 3, keyboard 4: 5',
      change({ mouse: ['in-line', 'other-surface'], keyboard: ['bent', 'deviated', 'too-high'] }),
      { mouseAndKeyboard: 5, peripherals: 5 },
    ],
  ])('%s', (_, answers, expected) => {
    expect(scoreRosa(answers)).toMatchObject({ complete: true, ...expected });
  });
});

describe('a complete answer', () => {
  it('scores 1 to 10, the larger of chair and peripherals, which are the larger of theirs', () => {
    fc.assert(
      fc.property(complete, (answers) => {
        const { chair, monitorAndPhone, mouseAndKeyboard, peripherals, final } = scoreRosa(answers);
        expect(peripherals).toBe(Math.max(monitorAndPhone ?? 0, mouseAndKeyboard ?? 0));
        expect(final).toBe(Math.max(chair ?? 0, peripherals ?? 0));
        for (const score of [chair, monitorAndPhone, mouseAndKeyboard, final]) {
          expect(score).toBeGreaterThanOrEqual(1);
          expect(score).toBeLessThanOrEqual(10);
        }
      }),
    );
  });

  it('never scores less for one more addition', () => {
    fc.assert(
      fc.property(complete, fc.constantFrom(...ROSA_AREAS), fc.nat(), (answers, area, pick) => {
        const found = answers.postures[area];
        const more = idsOf(listAdditions(area)).filter((id) => !found.additions.includes(id));
        const addition = more[pick % Math.max(1, more.length)];
        if (addition === undefined) return;
        const additions = [...found.additions, addition];
        const worse = { ...answers, postures: { ...answers.postures, [area]: { ...found, additions } } };
        expect(scoreRosa(worse).final).toBeGreaterThanOrEqual(scoreRosa(answers).final ?? NaN);
      }),
    );
  });

  it('never scores less for a longer use', () => {
    fc.assert(
      fc.property(complete, fc.constantFrom(...ROSA_USES), (answers, use) => {
        const scores = ROSA_DURATIONS.map(
          (duration) => scoreRosa({ ...answers, durations: { ...answers.durations, [use]: duration } }).final,
        );
        expect(scores).toEqual([...scores].sort((one, other) => (one ?? 0) - (other ?? 0)));
      }),
    );
  });

  it('counts an addition once, and none that it does not know', () => {
    const odd = change({ keyboard: ['straight', 'deviated', 'deviated', 'unheard-of'], mouse: ['in-line'] });
    const plain = change({ keyboard: ['straight', 'deviated'], mouse: ['in-line'] });
    expect(scoreRosa(odd)).toEqual(scoreRosa(plain));
  });
});

describe('an answer with gaps', () => {
  it('has no score where anything is missing', () => {
    expect(scoreRosa({})).toEqual({
      chair: null,
      monitorAndPhone: null,
      mouseAndKeyboard: null,
      peripherals: null,
      final: null,
      complete: false,
      answered: 0,
      asked: 13,
    });
    fc.assert(
      fc.property(complete, fc.constantFrom(...ROSA_AREAS), (answers, area) => {
        const told = Object.entries(answers.postures).filter(([each]) => each !== area);
        const postures = Object.fromEntries(told);
        const score = scoreRosa({ ...answers, postures });
        expect(score).toMatchObject({ final: null, complete: false });
      }),
    );
  });

  it('knows a part as soon as all of it is told', () => {
    const { mouse, keyboard } = BEST.postures;
    const told = { postures: { mouse, keyboard }, durations: { mouse: 'long', keyboard: 'long' } } as const;
    expect(scoreRosa(told)).toMatchObject({ mouseAndKeyboard: 2, peripherals: null, answered: 4 });
  });

  it('asks no time of a telephone that is not there', () => {
    expect(scoreRosa({ postures: { telephone: { option: 'none', additions: [] } } })).toMatchObject({
      answered: 1,
      asked: 12,
    });
  });

  it('takes an option it does not know as not answered', () => {
    expect(scoreRosa(change({ mouse: ['sideways'] }))).toMatchObject({
      mouseAndKeyboard: null,
      answered: 12,
    });
  });
});

it('has words for every option and addition', () => {
  for (const area of ROSA_AREAS) {
    expect(Object.keys(english.areas[area].options)).toEqual(Object.keys(ROSA_RULES[area].options));
    expect(Object.keys(english.areas[area].additions)).toEqual(Object.keys(ROSA_RULES[area].additions));
  }
});

it('keeps each answer beside the others', () => {
  const context = { now: 0, newId: 'new' };
  const first = sampleProfile();
  const steps = [
    { type: 'rosa-addition', id: first.id, area: 'monitor', addition: 'glare', on: true },
    { type: 'rosa', id: first.id, area: 'mouse', option: 'reach' },
    { type: 'rosa-addition', id: first.id, area: 'mouse', addition: 'pinch', on: true },
    { type: 'rosa-addition', id: first.id, area: 'mouse', addition: 'pinch', on: true },
    { type: 'rosa', id: first.id, area: 'keyboard', option: 'bent' },
    { type: 'rosa-addition', id: first.id, area: 'keyboard', addition: 'too-high', on: true },
    { type: 'rosa-addition', id: first.id, area: 'keyboard', addition: 'no-such-one', on: true },
    { type: 'rosa-addition', id: first.id, area: 'keyboard', addition: 'too-high', on: false },
    { type: 'rosa-duration', id: first.id, use: 'mouse', duration: 'long' },
    { type: 'rosa', id: first.id, area: 'keyboard', option: 'straight' },
    { type: 'rosa', id: first.id, area: 'mouse', option: 'in-line' },
  ] as const;
  let workstation = { profiles: [first], current: first.id } as Parameters<typeof changeWorkstation>[0];
  for (const step of steps) {
    const result = changeWorkstation(workstation, step, context);
    if (!result.ok) throw new Error(result.problem);
    workstation = result.workstation;
  }
  expect(workstation.profiles[0]?.rosa).toEqual({
    postures: {
      mouse: { option: 'in-line', additions: ['pinch'] },
      keyboard: { option: 'straight', additions: [] },
    },
    durations: { mouse: 'long' },
  });
});
