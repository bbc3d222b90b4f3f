import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { findFaults } from '../../support/page/find-faults';
import { openMoves, OWN } from './open-moves';

/** The views of the section, each with the way there in both languages. */
const VIEWS: readonly (readonly [name: string, go: () => Promise<void>])[] = [
  ['the library', () => Promise.resolve()],
  ['a move', () => page.getByRole('button', { name: /^(Knee to chest|Knie zur Brust)/ }).click()],
  ['an own move', () => page.getByRole('button', { name: /^Desk push-up/ }).click()],
  ['the form of a move', () => page.getByRole('button', { name: /^(Add your own|Eigene Übung)/ }).click()],
  ['the routines', () => page.getByRole('tab', { name: /Routines|Abläufe/ }).click()],
  [
    'the form of a routine',
    async () => {
      await page.getByRole('tab', { name: /Routines|Abläufe/ }).click();
      await page.getByRole('button', { name: /^Edit “|bearbeiten$/ }).click();
    },
  ],
];

const LOOKS = [
  { theme: 'light', width: 720, language: 'de' },
  { theme: 'light', width: 1080, language: 'en' },
  { theme: 'dark', width: 720, language: 'en' },
  { theme: 'dark', width: 1080, language: 'de' },
] as const;

describe.each(VIEWS)('%s', (_name, go) => {
  it.each(LOOKS)('has no faults and stays within $width px, $theme, $language', async (look) => {
    await openMoves({ moves: OWN, ...look });
    await go();
    await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
    expect(await findFaults()).toEqual([]);
    const main = document.querySelector('main');
    expect(main?.scrollWidth).toBe(main?.clientWidth);
  });
});
