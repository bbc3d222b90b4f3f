import { describe, expect, it } from 'vitest';
import { findClaimWords } from './claim-words';
import { findFigures } from './find-figures';

describe('the figures of a text', () => {
  it.each([
    ['en', 'Symptoms grow after 71 minutes, or 42.', ['42', '71']],
    ['en', 'A risk ratio of 0.55 in 1,500 people', ['0.55', '1500']],
    ['de', 'Ein Risiko von 0,55 bei 1.500 Menschen', ['0.55', '1500']],
    ['en', 'Stand for two minutes in every half hour.', ['1/2', '2']],
    ['de', 'Steh in jeder halben Stunde zwei Minuten.', ['1/2', '2']],
    ['en', 'Two to three fingers fit in.', ['2', '3']],
    ['en', 'nineteen of twenty', ['19', '20']],
    ['de', 'Die meisten Menschen haben es einmal.', ['most']],
    ['en', 'Most people have it at some time.', ['most']],
    ['de', 'jede fünfte', ['1 in']],
  ] as const)('%s: “%s”', (language, text, figures) => {
    expect(findFigures(text, language)).toEqual(figures);
  });

  it.each([
    ['en', 'At most … questions'],
    ['en', 'Two screens used alike'],
    ['en', 'One foot on a rail'],
    ['de', 'Höchstens … Fragen'],
    ['de', 'Zwei gleich benutzte Bildschirme'],
    ['de', 'ein Fuß auf einer Stange'],
  ] as const)('are none in %s: “%s”', (language, text) => {
    expect(findFigures(text, language)).toEqual([]);
  });
});

describe('the words of a claim', () => {
  it.each([
    ['en', 'Walking lowers the risk of back pain.', ['lowers', 'risk', 'pain']],
    ['de', 'Gehen senkt das Risiko von Rückenschmerzen.', ['senkt', 'risiko', 'rückenschmerzen']],
    ['en', 'A study of discs and bones.', ['study', 'discs', 'bones']],
    ['en', 'Prevents pain', ['prevents']],
  ] as const)('%s: “%s”', (language, text, words) => {
    expect(findClaimWords(text, language)).toEqual(words);
  });

  it.each([
    ['en', 'Lower the desk; the disk is full.'],
    ['en', 'a separate number pad'],
    ['de', 'Senk den Tisch ab und beug dich vor.'],
    ['en', 'Discomfort'],
    ['en', 'When to see a doctor'],
    ['en', 'Are you free of ache?'],
    ['de', 'Wo schmerzen Schultern und Rücken?'],
  ] as const)('are none in %s: “%s”', (language, text) => {
    expect(findClaimWords(text, language)).toEqual([]);
  });
});
