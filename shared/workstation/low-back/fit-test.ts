/** What the test can ask; every question is answered with yes or no. */
export type FitQuestion =
  'touches' | 'pushes' | 'thinnest' | 'too-high' | 'too-low' | 'still-comfortable' | 'tried-thinner';

/** What it comes to: one adjustment. */
export type FitAdvice = 'keep' | 'raise' | 'lower' | 'thicker' | 'thinner' | 'take-away';

export type FitAnswer = 'yes' | 'no';

/** One moment of the test. */
export type FitMoment =
  | ({ readonly kind: 'question'; readonly asks: FitQuestion } & Readonly<Record<FitAnswer, FitStepId>>)
  /** It sits well so far: to be worked with before the last questions. */
  | { readonly kind: 'wait'; readonly next: FitStepId }
  | { readonly kind: 'advice'; readonly advice: FitAdvice };

/** `high-without-touch`: the same questions as after a touch, where another answer follows from them. */
type QuestionStep = FitQuestion | 'high-without-touch' | 'low-without-touch';
export type FitStepId = QuestionStep | 'wait' | FitAdvice;

/** So far is a support moved at a time, mm. Our own advice: no source gives a step. */
export const FIT_TEST_MOVE = 20;
/** So long is it worked with before the last questions, ms. Our own advice. */
export const FIT_TEST_WAIT = 20 * 60_000;
/** No way through the test has more questions. */
export const FIT_TEST_QUESTIONS = 6;

/** Where the test begins: with a support just put in place, or with one that was worked with for a while. */
export const FIT_TEST_STARTS = { placed: 'touches', worked: 'still-comfortable' } as const satisfies Readonly<
  Record<string, FitStepId>
>;

/**
 * The test as a tree: it should meet the hollow, not push, sit neither high nor low, and still be comfortable later;
 * one that annoys is taken away (S-COLEMAN, S-CSA; EVIDENCE ED18). Which adjustment follows is our own advice.
 */
export const FIT_TEST: Readonly<Record<FitStepId, FitMoment>> = {
  touches: { kind: 'question', asks: 'touches', yes: 'pushes', no: 'high-without-touch' },
  'high-without-touch': { kind: 'question', asks: 'too-high', yes: 'lower', no: 'low-without-touch' },
  'low-without-touch': { kind: 'question', asks: 'too-low', yes: 'raise', no: 'thicker' },
  pushes: { kind: 'question', asks: 'pushes', yes: 'thinnest', no: 'too-high' },
  thinnest: { kind: 'question', asks: 'thinnest', yes: 'take-away', no: 'thinner' },
  'too-high': { kind: 'question', asks: 'too-high', yes: 'lower', no: 'too-low' },
  'too-low': { kind: 'question', asks: 'too-low', yes: 'raise', no: 'wait' },
  wait: { kind: 'wait', next: 'still-comfortable' },
  'still-comfortable': { kind: 'question', asks: 'still-comfortable', yes: 'keep', no: 'tried-thinner' },
  'tried-thinner': { kind: 'question', asks: 'tried-thinner', yes: 'take-away', no: 'thinner' },
  keep: { kind: 'advice', advice: 'keep' },
  raise: { kind: 'advice', advice: 'raise' },
  lower: { kind: 'advice', advice: 'lower' },
  thicker: { kind: 'advice', advice: 'thicker' },
  thinner: { kind: 'advice', advice: 'thinner' },
  'take-away': { kind: 'advice', advice: 'take-away' },
};

/** How many questions were asked on the way to the last of these steps, that one included. */
export function countQuestions(trail: readonly FitStepId[]): number {
  return trail.filter((id) => FIT_TEST[id].kind === 'question').length;
}
