import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { openPlayer, playedMove } from './open-player';

const NECK = {
  ...playedMove('neck-turn-and-tilt'),
  name: 'Neck turn and tilt',
  sentences: [
    'Sit tall. Turn your head to one side and hold, then to the other side.',
    'Tilt your ear toward your shoulder, on each side.',
  ],
  caution:
    'Move slowly and make no full circles. Stop if you feel dizzy, your sight changes, or an arm tingles.',
};

function boxOf(selector: string): DOMRect {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`There is no ${selector}.`);
  return found.getBoundingClientRect();
}

const SIZES = [
  [720, 560],
  [720, 720],
  [720, 820],
  [1080, 560],
] as const;

it.each(SIZES)(
  'a close-up and its words each have their place in a window of %i by %i',
  async (width, height) => {
    const { advance } = await openPlayer({ width, height, moves: [NECK, playedMove('walk')] });
    await expect.element(page.getByRole('heading', { name: NECK.name })).toHaveFocus();
    advance(12_000);
    await expect.element(page.getByRole('timer')).toHaveTextContent('hold');
    expect(boxOf('.move-scene').bottom).toBeLessThanOrEqual(boxOf('.player-main').bottom);
    const { left, width: wide, bottom } = boxOf('.player-main');
    const below = [0.3, 0.4, 0.5, 0.6, 0.7].map((share) =>
      document.elementFromPoint(left + wide * share, bottom + 8),
    );
    expect(below.filter((element) => element?.closest('.move-scene') != null)).toEqual([]);
    const foot = boxOf('.player-foot').top;
    for (const part of ['.player-counter', '.player-bars', '.player-how'])
      expect(boxOf(part).bottom, part).toBeLessThanOrEqual(foot);
    expect(boxOf('.player-leave').top, 'the way out').toBeGreaterThanOrEqual(0);
    expect(document.querySelector('main')?.scrollTop).toBe(0);
  },
);
