import { estimate, MEASURABLE } from './body';
import { readPerson } from './furniture';
import { applies, type Answers, type LengthQuestion } from './questions';

/** What can be wrong between answers that are each possible by themselves. */
export const ANSWER_PROBLEM_KINDS = [
  'seat-range-reversed',
  'seat-now-below-range',
  'seat-now-above-range',
  'desk-range-reversed',
  'desk-now-below-range',
  'desk-now-above-range',
  /** The desk at its highest is no higher than the seat at its lowest. */
  'desk-never-clears-seat',
  'underside-above-top',
  /** Sitting, the elbow is no higher than the knee. */
  'elbow-below-knee',
  'eye-below-elbow-seated',
  'eye-below-elbow-standing',
  'elbow-standing-below-seated',
  'eye-standing-below-seated',
  'eye-above-stature',
  /** A body part lies further from what the stature predicts than bodies do: the tape may have slipped. */
  'unlike-stature',
] as const;
export type AnswerProblemKind = (typeof ANSWER_PROBLEM_KINDS)[number];

/** Two answers that contradict one another. */
export interface AnswerProblem {
  readonly kind: AnswerProblemKind;
  /** The one that is at fault, as far as one can tell, and the one that it is held against. */
  readonly questions: readonly [LengthQuestion, LengthQuestion];
  /**
   * `found` is the answer to the first question, `limit` to the second; of `unlike-stature` it is the height that the
   * stature predicts. mm.
   */
  readonly values: { readonly found: number; readonly limit: number };
}

/** `upper` has to be above `lower`, or level with it where that is all right. */
interface Order {
  readonly upper: LengthQuestion;
  readonly lower: LengthQuestion;
  readonly mayBeLevel?: true;
  /** Which of the two is shown as the one at fault. */
  readonly atFault: 'upper' | 'lower';
}

const ORDERS = {
  'seat-range-reversed': { upper: 'seatHighest', lower: 'seatLowest', mayBeLevel: true, atFault: 'upper' },
  'seat-now-below-range': { upper: 'seatNow', lower: 'seatLowest', mayBeLevel: true, atFault: 'upper' },
  'seat-now-above-range': { upper: 'seatHighest', lower: 'seatNow', mayBeLevel: true, atFault: 'lower' },
  'desk-range-reversed': { upper: 'deskHighest', lower: 'deskLowest', mayBeLevel: true, atFault: 'upper' },
  'desk-now-below-range': { upper: 'deskNow', lower: 'deskLowest', mayBeLevel: true, atFault: 'upper' },
  'desk-now-above-range': { upper: 'deskHighest', lower: 'deskNow', mayBeLevel: true, atFault: 'lower' },
  'underside-above-top': { upper: 'deskNow', lower: 'deskUnderside', atFault: 'lower' },
  'elbow-below-knee': { upper: 'elbowSeated', lower: 'popliteal', atFault: 'upper' },
  'eye-below-elbow-seated': { upper: 'eyeSeated', lower: 'elbowSeated', atFault: 'upper' },
  'eye-below-elbow-standing': { upper: 'eyeStanding', lower: 'elbowStanding', atFault: 'upper' },
  'elbow-standing-below-seated': { upper: 'elbowStanding', lower: 'elbowSeated', atFault: 'upper' },
  'eye-standing-below-seated': { upper: 'eyeStanding', lower: 'eyeSeated', atFault: 'upper' },
  'eye-above-stature': { upper: 'stature', lower: 'eyeStanding', atFault: 'lower' },
} as const satisfies Readonly<Partial<Record<AnswerProblemKind, Order>>>;

/**
 * Further from the regression than this many residual SDs nobody in the sample is likely to be: beyond five, one in
 * more than a million. S-ANSUR2.
 */
const UNLIKELY_SDS = 5;

/** Whether a plan made in spite of a problem would be wrong: an unusual body is not an impossible one. */
export function blocksPlan({ kind }: AnswerProblem): boolean {
  return kind !== 'unlike-stature';
}

/** Finds answers that cannot be true together. Each is within its own limits already; what was skipped is no problem. */
export function checkAnswers(answers: Answers): readonly AnswerProblem[] {
  const told = Object.fromEntries(
    Object.entries(answers).filter(([question]) => applies(question as LengthQuestion, answers)),
  ) as Answers;
  return [
    ...(Object.keys(ORDERS) as readonly (keyof typeof ORDERS)[]).flatMap((kind) => checkOrder(kind, told)),
    ...checkDeskClearsSeat(told),
    ...checkTape(told),
  ];
}

function checkOrder(kind: keyof typeof ORDERS, answers: Answers): readonly AnswerProblem[] {
  const { upper, lower, mayBeLevel, atFault }: Order = ORDERS[kind];
  const high = answers[upper];
  const low = answers[lower];
  if (high === undefined || low === undefined || high > low || (mayBeLevel === true && high === low))
    return [];
  return atFault === 'upper'
    ? [{ kind, questions: [upper, lower], values: { found: high, limit: low } }]
    : [{ kind, questions: [lower, upper], values: { found: low, limit: high } }];
}

function checkDeskClearsSeat(answers: Answers): readonly AnswerProblem[] {
  const top = answers.desk === 'adjustable' ? 'deskHighest' : 'deskNow';
  const found = answers[top];
  const limit = answers.seatLowest;
  if (found === undefined || limit === undefined || found > limit) return [];
  return [{ kind: 'desk-never-clears-seat', questions: [top, 'seatLowest'], values: { found, limit } }];
}

function checkTape(answers: Answers): readonly AnswerProblem[] {
  const person = readPerson(answers);
  if (person === null) return [];
  return MEASURABLE.flatMap((measure) => {
    const found = person.measured[measure];
    const { mm, sdMm } = estimate(person, measure);
    if (found === undefined || Math.abs(found - mm) <= UNLIKELY_SDS * sdMm) return [];
    return [
      {
        kind: 'unlike-stature',
        questions: [measure, 'stature'],
        values: { found, limit: Math.round(mm) },
      } as const,
    ];
  });
}
