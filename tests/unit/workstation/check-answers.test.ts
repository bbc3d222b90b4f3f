import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ANSWER_PROBLEM_KINDS,
  checkAnswers,
  type AnswerProblemKind,
} from '@shared/workstation/check-answers';
import type { Answers } from '@shared/workstation/questions';
import { estimateBody } from '@shared/workstation/body';

const adjustable = { desk: 'adjustable' } as const;

/** Answers that contradict one another in one way only. */
const WRONG: readonly (readonly [AnswerProblemKind, Answers, Answers])[] = [
  ['seat-range-reversed', { seatLowest: 520, seatHighest: 400 }, { seatLowest: 450, seatHighest: 450 }],
  ['seat-now-below-range', { seatLowest: 400, seatNow: 399 }, { seatLowest: 400, seatNow: 400 }],
  ['seat-now-above-range', { seatHighest: 520, seatNow: 521 }, { seatHighest: 520, seatNow: 520 }],
  [
    'desk-range-reversed',
    { ...adjustable, deskLowest: 1_200, deskHighest: 700 },
    { desk: 'fixed', deskLowest: 1_200, deskHighest: 700 },
  ],
  [
    'desk-now-below-range',
    { ...adjustable, deskLowest: 650, deskNow: 640 },
    { ...adjustable, deskLowest: 650, deskNow: 650 },
  ],
  [
    'desk-now-above-range',
    { ...adjustable, deskHighest: 1_200, deskNow: 1_210 },
    { desk: 'fixed', deskHighest: 1_200, deskNow: 1_210 },
  ],
  [
    'desk-never-clears-seat',
    { ...adjustable, deskNow: 700, deskHighest: 560, seatLowest: 560, deskLowest: 500 },
    { ...adjustable, deskNow: 561, deskHighest: 561, seatLowest: 560, deskLowest: 500 },
  ],
  [
    'desk-never-clears-seat',
    { desk: 'fixed', deskNow: 450, seatLowest: 460 },
    { deskNow: 470, seatLowest: 460 },
  ],
  ['underside-above-top', { deskNow: 720, deskUnderside: 720 }, { deskNow: 720, deskUnderside: 690 }],
  ['elbow-below-knee', { popliteal: 500, elbowSeated: 500 }, { popliteal: 440, elbowSeated: 660 }],
  ['eye-below-elbow-seated', { elbowSeated: 900, eyeSeated: 850 }, { elbowSeated: 660, eyeSeated: 1_200 }],
  [
    'eye-below-elbow-standing',
    { elbowStanding: 1_200, eyeStanding: 1_150 },
    { elbowStanding: 1_050, eyeStanding: 1_600 },
  ],
  [
    'elbow-standing-below-seated',
    { elbowSeated: 800, elbowStanding: 750 },
    { elbowSeated: 660, elbowStanding: 1_050 },
  ],
  [
    'eye-standing-below-seated',
    { eyeSeated: 1_200, eyeStanding: 1_200 },
    { eyeSeated: 1_200, eyeStanding: 1_500 },
  ],
  ['eye-above-stature', { stature: 1_600, eyeStanding: 1_600 }, { stature: 1_700, eyeStanding: 1_600 }],
  ['unlike-stature', { stature: 1_700, elbowSeated: 780 }, { stature: 1_700, elbowSeated: 760 }],
  ['unlike-stature', { stature: 1_700, popliteal: 330 }, { stature: 1_700, popliteal: 350 }],
];

describe('answers', () => {
  it.each(WRONG)('%s', (kind, wrong, right) => {
    const [problem] = checkAnswers(wrong).filter((each) => each.kind === kind);
    expect(problem?.values.found).toBe(wrong[problem?.questions[0] ?? 'stature']);
    if (kind !== 'unlike-stature')
      expect(problem?.values.limit).toBe(wrong[problem?.questions[1] ?? 'stature']);
    expect(checkAnswers(right)).toEqual([]);
  });

  it('of every kind are tried above', () => {
    expect(new Set(WRONG.map(([kind]) => kind))).toEqual(new Set(ANSWER_PROBLEM_KINDS));
  });

  it('that are off by the tape say what the stature predicts', () => {
    expect(checkAnswers({ stature: 1_700, elbowSeated: 780 })).toEqual([
      { kind: 'unlike-stature', questions: ['elbowSeated', 'stature'], values: { found: 780, limit: 651 } },
    ]);
  });

  it('that were skipped are no problem', () => {
    expect(checkAnswers({})).toEqual([]);
    expect(checkAnswers({ elbowSeated: 400 })).toEqual([]);
  });

  it('of a body as the stature predicts are no problem, whatever the stature', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_300, max: 2_200 }),
        fc.constantFrom('female' as const, 'male' as const),
        (stature, sex) => {
          const { popliteal, elbowSeated, elbowStanding, eyeSeated, eyeStanding } = estimateBody({
            ...{ stature, sex, measured: {} },
          });
          expect(
            checkAnswers({
              ...{ stature, sex, popliteal: popliteal.mm, elbowSeated: elbowSeated.mm },
              ...{ elbowStanding: elbowStanding.mm, eyeSeated: eyeSeated.mm, eyeStanding: eyeStanding.mm },
            }),
          ).toEqual([]);
        },
      ),
    );
  });
});
