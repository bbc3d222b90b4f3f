import { page } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import { cleanup } from 'vitest-browser-react';
import { samplePrompt, samplePromptView, sampleWalkPromptView } from '../../support/prompt-samples';
import { withWalkBefore, openPrompt } from './open-prompt';

/** Every key stands beside its answer, and no row is wider than the card. */
function expectRoomForKeys(): void {
  for (const row of document.querySelectorAll('.row')) expect(row.scrollWidth).toBe(row.clientWidth);
  for (const button of document.querySelectorAll('.row button')) {
    expect(button.scrollWidth).toBeLessThanOrEqual(button.clientWidth);
    const key = button.querySelector('kbd')?.getBoundingClientRect();
    const { top, bottom } = button.getBoundingClientRect();
    expect(Math.abs((key?.top ?? 0) + (key?.bottom ?? 0) - top - bottom)).toBeLessThanOrEqual(2);
  }
}

describe('the card', () => {
  test.each([
    ['en', 'Snooze 5 min', ['I’m standing', 'I’m stretching']],
    ['de', '5 Min. später', ['Ich stehe', 'Ich dehne mich']],
  ] as const)('has room for its answers, %s', async (language, snooze, takes) => {
    await page.viewport(400, 224);
    for (const take of takes) {
      const view = samplePromptView({ language });
      const skip = language === 'de' ? 'Überspringen' : 'Skip';
      await openPrompt({ ...view, words: { ...view.words, take, snooze, skip } });
      expect(document.querySelectorAll('.row button')).toHaveLength(3);
      expect(document.documentElement.scrollHeight).toBe(224);
      expectRoomForKeys();
      await cleanup();
    }
  });

  test.each([
    ['en', ['I’m standing', 'Stand and stretch', 'Snooze 5 min', 'Skip']],
    ['de', ['Ich sitze', 'Hinsetzen und dehnen', '5 Min. später', 'Überspringen']],
  ] as const)(
    'has room for a stretch and its name, %s',
    async (language, [take, takeAndStretch, snooze, skip]) => {
      await page.viewport(400, 272);
      const view = samplePromptView({ language, opens: 'Stretch: Shoulder blade squeeze and 2 more' });
      const snapshot = { ...view.snapshot, prompt: samplePrompt({ stretchFor: 30_000 }) };
      await openPrompt({ ...view, snapshot, words: { ...view.words, take, takeAndStretch, snooze, skip } });
      expect(document.querySelectorAll('.row button')).toHaveLength(4);
      expect(document.documentElement.scrollHeight).toBe(272);
      expectRoomForKeys();
    },
  );

  test.each([
    ['en', 'Snooze 5 min', 'Skip', 'min'],
    ['de', '5 Min. später', 'Überspringen', 'Min.'],
  ] as const)(
    'has room for the lengths of a walk and the walk before it, %s',
    async (language, snooze, skip, unit) => {
      await page.viewport(400, 324);
      const view = withWalkBefore(sampleWalkPromptView({ language }));
      const lengths = view.words.lengths.map((each) => ({
        ...each,
        label: `${each.length / 60_000} ${unit}`,
      }));
      await openPrompt({ ...view, words: { ...view.words, snooze, skip, lengths } });
      expect(document.documentElement.scrollHeight).toBe(324);
      const tops = [...document.querySelectorAll('.lengths button')].map((each) =>
        each.getBoundingClientRect(),
      );
      expect(new Set(tops.map(({ top, width }) => `${top} ${Math.round(width / 8)}`)).size).toBe(1);
    },
  );

  test('has no frame around the ring of the button that has the focus', async () => {
    const view = samplePromptView();
    const insistent = { ...view.snapshot, prompt: samplePrompt({ escalation: 2 }) };
    await openPrompt({ ...view, snapshot: insistent });
    const card = document.querySelector('.prompt.card');
    if (card === null) throw new Error('there is no card');
    expect(getComputedStyle(card).boxShadow).not.toContain('3px');
    (document.activeElement as HTMLElement).blur();
    expect(getComputedStyle(card).boxShadow).toContain('3px');
  });
});

describe('the full screen', () => {
  test('shows how long it stays', async () => {
    await openPrompt(samplePromptView({ style: 'full-screen' }));
    const bar = document.querySelector('[role=progressbar]');
    expect(bar?.getAttribute('aria-valuenow')).toBe('180');
  });
});
