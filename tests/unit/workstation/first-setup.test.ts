import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeWorkstation } from '@shared/workstation/change';
import { findFirstQuestion, listFirstQuestions, needsFirstSetup } from '@shared/workstation/first-setup';
import {
  CHOICE_QUESTIONS,
  isLengthQuestion,
  LENGTH_QUESTIONS,
  type Answers,
} from '@shared/workstation/questions';
import { readWorkstation } from '@shared/workstation/read-workstation';
import { sampleProfile } from '../../support/workstation-samples';

/** Goes through the first questions, skipping where told; the questions in the order in which they came. */
function goThrough(skips: readonly boolean[], choice: number): readonly string[] {
  let answers: Answers = {};
  const asked: string[] = [];
  for (let question = findFirstQuestion(answers); question !== null;) {
    asked.push(question);
    if (question === 'stature' || skips[asked.length] !== true) {
      const answer = isLengthQuestion(question)
        ? LENGTH_QUESTIONS[question][0]
        : CHOICE_QUESTIONS[question][choice % CHOICE_QUESTIONS[question].length];
      answers = { ...answers, [question]: answer };
      question = findFirstQuestion(answers);
    } else {
      const questions = listFirstQuestions(answers);
      question = questions[questions.indexOf(question) + 1] ?? null;
    }
  }
  return asked;
}

it('comes to an end within twelve questions, none of them asked twice, whatever is skipped', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 13 }), fc.nat(3), (skips, choice) => {
      const asked = goThrough(skips, choice);
      expect(asked.length).toBeLessThanOrEqual(12);
      expect(new Set(asked).size).toBe(asked.length);
    }),
  );
});

it('starts with the stature as long as it is missing', () => {
  expect(findFirstQuestion({ desk: 'fixed', deskNow: 720 })).toBe('stature');
});

it('asks for the range of a desk only where it has one', () => {
  expect(listFirstQuestions({ desk: 'fixed' })).not.toContain('deskHighest');
  expect(listFirstQuestions({ desk: 'adjustable' })).toContain('deskHighest');
});

it('does not ask again what is known of a desk that was taken over', () => {
  const kept: Answers = { seatLowest: 400, desk: 'adjustable', deskNow: 720, deskLowest: 650 };
  const asked = listFirstQuestions({ ...kept, stature: 1_700 }, kept);
  expect(asked).toEqual([
    ...['stature', 'sex', 'elbowSeated', 'seatHighest', 'lowBack', 'deskHighest', 'screenKind', 'screenTop'],
  ]);
});

it('is over once it was gone through, and stays so in the file', () => {
  const profile = sampleProfile({ setupDone: false });
  const before = { profiles: [profile], current: profile.id };
  expect(needsFirstSetup(profile)).toBe(true);
  const result = changeWorkstation(before, { type: 'set-up', id: profile.id }, { now: 0, newId: 'x' });
  const read = result.ok ? readWorkstation(JSON.parse(JSON.stringify(result.workstation))) : null;
  expect(read?.profiles.map(needsFirstSetup)).toEqual([false]);
  expect(needsFirstSetup({ ...profile, setupDone: true, answers: {} })).toBe(true);
});
