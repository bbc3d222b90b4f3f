import { describe, expect, it } from 'vitest';
import {
  countQuestions,
  FIT_TEST,
  FIT_TEST_QUESTIONS,
  FIT_TEST_STARTS,
  type FitMoment,
  type FitStepId,
} from '@shared/workstation/low-back/fit-test';

/** Every way through the test from where a trail ends; throws where one comes back to a step it has passed. */
function walk(trail: readonly FitStepId[]): readonly (readonly FitStepId[])[] {
  const current = trail.at(-1) ?? FIT_TEST_STARTS.placed;
  const moment = FIT_TEST[current];
  const next =
    moment.kind === 'advice' ? [] : moment.kind === 'wait' ? [moment.next] : [moment.yes, moment.no];
  if (next.length === 0) return [trail];
  return next.flatMap((step) => {
    if (trail.includes(step)) throw new Error(`${trail.join(' > ')} comes back to ${step}`);
    return walk([...trail, step]);
  });
}

function listWays(): readonly (readonly FitStepId[])[] {
  return Object.values(FIT_TEST_STARTS).flatMap((start) => walk([start]));
}

describe('the fit test of a support', () => {
  it('ends every way in one adjustment, after six questions at most', () => {
    for (const way of listWays()) {
      const last = way.at(-1);
      expect(last && FIT_TEST[last].kind).toBe('advice');
      expect(countQuestions(way)).toBeGreaterThan(0);
      expect(countQuestions(way)).toBeLessThanOrEqual(FIT_TEST_QUESTIONS);
    }
    expect(Math.max(...listWays().map(countQuestions))).toBe(FIT_TEST_QUESTIONS);
  });

  it('reaches every step', () => {
    const reached = new Set(listWays().flat());
    expect(Object.keys(FIT_TEST).filter((step) => !reached.has(step as FitStepId))).toEqual([]);
  });

  it('asks nothing twice on one way', () => {
    for (const way of listWays()) {
      const asked = way.flatMap((step) => {
        const moment = FIT_TEST[step];
        return moment.kind === 'question' ? [moment.asks] : [];
      });
      expect(new Set(asked).size, way.join(' > ')).toBe(asked.length);
    }
  });

  it.each([
    [['yes', 'no', 'no', 'no', 'yes'], 'keep'],
    [['yes', 'yes', 'no'], 'thinner'],
    [['yes', 'yes', 'yes'], 'take-away'],
    [['yes', 'no', 'yes'], 'lower'],
    [['yes', 'no', 'no', 'yes'], 'raise'],
    [['no', 'yes'], 'lower'],
    [['no', 'no', 'yes'], 'raise'],
    [['no', 'no', 'no'], 'thicker'],
    [['yes', 'no', 'no', 'no', 'no', 'no'], 'thinner'],
    [['yes', 'no', 'no', 'no', 'no', 'yes'], 'take-away'],
  ] as const)('answers %j with %s', (answers, advice) => {
    let step: FitStepId = FIT_TEST_STARTS.placed;
    for (const answer of answers) {
      let moment: FitMoment = FIT_TEST[step];
      if (moment.kind === 'wait') moment = FIT_TEST[moment.next];
      if (moment.kind !== 'question') throw new Error(`${step} asks nothing`);
      step = moment[answer];
    }
    expect(FIT_TEST[step]).toEqual({ kind: 'advice', advice });
  });
});
