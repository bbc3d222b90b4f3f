import { describe, expect, it, test } from 'vitest';
import { addDays } from '@shared/calendar-day';
import { changeWalkingPlan } from '@shared/exercise/walking-plan/change-walking-plan';
import { readWalkingPlanDocument } from '@shared/exercise/walking-plan/walking-plan-document';
import { change, samplePlan, START } from '../../../support/walking-plans';

const MAKE = {
  type: 'make',
  before: { minutes: 15, days: 2 },
  pace: 'gentle',
  start: START,
  weekdays: [5, 1, 1],
} as const;

describe('making a plan', () => {
  it('keeps what was said and nothing else', () => {
    expect(changeWalkingPlan(null, { ...MAKE, weekdays: [5, 1, 1] }, START)).toEqual({
      ok: true,
      plan: samplePlan({ before: { minutes: 15, days: 2 }, pace: 'gentle', weekdays: [1, 5] }),
    });
  });

  it.each([addDays(START, 1), addDays(START, -400)])(
    'is refused for a first day out of reach (%s)',
    (today) => {
      expect(changeWalkingPlan(null, { ...MAKE, weekdays: [] }, today)).toEqual({
        ok: false,
        problem: 'start-out-of-reach',
      });
    },
  );
});

describe('marking a walk', () => {
  const today = addDays(START, 3);

  it('keeps days in their order, each once, and takes a mark back', () => {
    const late = change(samplePlan(), { type: 'mark', day: today, walked: true }, today);
    const both = change(late, { type: 'mark', day: START, walked: true }, today);
    const again = change(both, { type: 'mark', day: START, walked: true }, today);
    expect(again.walked).toEqual([START, today]);
    expect(change(again, { type: 'mark', day: today, walked: false }, today).walked).toEqual([START]);
  });

  it.each([
    ['tomorrow', addDays(today, 1)],
    ['before the plan', addDays(START, -1)],
    ['on a day off', addDays(START, 1)],
  ])('is refused %s', (_when, day) => {
    const plan = samplePlan({ pauses: [{ from: addDays(START, 1), to: addDays(START, 2) }] });
    expect(changeWalkingPlan(plan, { type: 'mark', day, walked: true }, today)).toEqual({
      ok: false,
      problem: 'no-such-day',
    });
  });
});

test('only the present week can be turned, and only to what it can be', () => {
  const next = addDays(START, 7);
  const turn = (week: string, wanted: 'easier' | 'harder') =>
    changeWalkingPlan(samplePlan(), { type: 'turn', week, turn: wanted }, START).ok;
  expect([turn(START, 'easier'), turn(next, 'easier')]).toEqual([true, false]);
  const atTarget = samplePlan({ before: { minutes: 30, days: 5 } });
  expect(changeWalkingPlan(atTarget, { type: 'turn', week: START, turn: 'harder' }, START).ok).toBe(false);
});

test('a turn is taken back', () => {
  const turned = change(samplePlan(), { type: 'turn', week: START, turn: 'easier' }, START);
  expect(change(turned, { type: 'turn', week: START, turn: null }, START)).toEqual(samplePlan());
});

test('what was deleted comes back whole', () => {
  const plan = samplePlan({ walked: [START] });
  expect(changeWalkingPlan(plan, { type: 'delete' }, START)).toEqual({ ok: true, plan: null });
  expect(changeWalkingPlan(null, { type: 'restore', plan }, START)).toEqual({ ok: true, plan });
});

test('without a plan there is nothing to change', () => {
  expect(changeWalkingPlan(null, { type: 'pause' }, START)).toEqual({ ok: false, problem: 'no-plan' });
});

test.each([
  ['no day', { ...samplePlan(), start: '2026-02-30' }],
  ['no pace', { ...samplePlan(), pace: 'fast' }],
  ['walks of an hour', { ...samplePlan(), before: { minutes: 60, days: 3 } }],
  ['no such turn', { ...samplePlan(), turns: { [START]: 'double' } }],
  ['no marks', { ...samplePlan(), walked: undefined }],
])('a file with %s is not read', (_what, plan) => {
  expect(readWalkingPlanDocument({ plan })).toBeNull();
  expect(readWalkingPlanDocument({ plan: samplePlan() })).toEqual({ plan: samplePlan() });
});
