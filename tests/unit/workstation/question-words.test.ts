import { expect, it } from 'vitest';
import { ANSWER_PROBLEM_KINDS } from '@shared/workstation/check-answers';
import {
  CHOICE_QUESTIONS,
  FIRST_QUESTIONS,
  LENGTH_QUESTIONS,
  QUESTION_GROUPS,
} from '@shared/workstation/questions';
import words from '@resources/locales/en/workstation.json';

interface QuestionText {
  readonly name?: string;
  readonly ask?: string;
  readonly why?: string;
  readonly how?: string;
  readonly options?: Readonly<Record<string, string>>;
}
const texts = words.questions as unknown as Readonly<Record<string, QuestionText>>;

// The German file has the keys of the English one: see tests/unit/locales.
it.each(Object.keys(LENGTH_QUESTIONS))('says what %s is, what for, and how it is measured', (question) => {
  expect(texts[question]).toMatchObject({
    name: expect.any(String) as string,
    why: expect.any(String) as string,
    how: expect.any(String) as string,
  });
});

it.each(Object.entries(CHOICE_QUESTIONS))(
  'says what %s is, what for, and each choice',
  (question, options) => {
    expect(texts[question]).toMatchObject({
      name: expect.any(String) as string,
      why: expect.any(String) as string,
    });
    expect(Object.keys(texts[question]?.options ?? {})).toEqual([...options]);
  },
);

it('asks the first questions in whole sentences, and keeps all of them on the page of details', () => {
  const all: readonly string[] = Object.values(QUESTION_GROUPS).flat();
  for (const question of FIRST_QUESTIONS) {
    expect(texts[question]?.ask, question).toMatch(/\?$/);
    expect(all).toContain(question);
  }
});

it('has a sentence for each contradiction', () => {
  expect(Object.keys(words.problems)).toEqual([...ANSWER_PROBLEM_KINDS]);
});
