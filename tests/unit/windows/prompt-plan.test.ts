import { describe, expect, it } from 'vitest';
import { fitPlace } from '../../../electron/main/windows/companion-window';
import {
  keepsOwnBreak,
  measureCard,
  placeCard,
  planPromptWindows,
} from '../../../electron/main/windows/prompt-plan';
import { samplePrompt } from '../../support/prompt-samples';
import { sampleSnapshot } from '../../support/snapshots';

const CARD = { style: 'card', strict: false } as const;
const STRICT = { style: 'card', strict: true } as const;
const FULL_SCREEN = { style: 'full-screen', strict: false } as const;
const NOTIFICATION = { style: 'notification', strict: true } as const;
const NEXT = sampleSnapshot().upcoming[0];

describe('the prompt’s windows', () => {
  it('are prepared at the notice and shown with the prompt', () => {
    if (NEXT === undefined) throw new Error('the sample has a next prompt');
    expect(planPromptWindows(sampleSnapshot(), CARD)).toBe('none');
    expect(planPromptWindows(sampleSnapshot({ upcoming: [{ ...NEXT, noticed: true }] }), CARD)).toBe(
      'prepare',
    );
    expect(planPromptWindows(sampleSnapshot({ prompt: samplePrompt({ phase: 'held' }) }), CARD)).toBe(
      'prepare',
    );
    expect(planPromptWindows(sampleSnapshot({ prompt: samplePrompt() }), FULL_SCREEN)).toBe('show');
    expect(planPromptWindows(sampleSnapshot({ prompt: samplePrompt() }), NOTIFICATION)).toBe('none');
  });

  it('stay while a break with a countdown runs', () => {
    const { at } = sampleSnapshot();
    const running = {
      reminder: 'eye-rest',
      asks: 'eye-rest',
      title: null,
      shownBy: 'prompt',
      startedAt: at,
      until: at + 300_000,
    } as const;
    expect(planPromptWindows(sampleSnapshot({ break: running }), CARD)).toBe('show');
    expect(planPromptWindows(sampleSnapshot({ break: { ...running, until: at } }), CARD)).toBe('none');
  });

  it('give way to the player for a walk and a stretch, unless the person chose a screen of its own', () => {
    const { at } = sampleSnapshot();
    for (const asks of ['walk', 'stretch'] as const) {
      const running = { reminder: asks, asks, title: null, startedAt: at, until: at + 300_000 };
      const listPlans = (shownBy: 'prompt' | 'player') =>
        [CARD, NOTIFICATION, STRICT, FULL_SCREEN].map((manner) =>
          planPromptWindows(sampleSnapshot({ break: { ...running, shownBy } }), manner),
        );
      expect(listPlans('prompt')).toEqual(['none', 'none', 'show', 'show']);
      // What the player began is not covered by anything.
      expect(listPlans('player')).toEqual(['none', 'none', 'none', 'none']);
    }
    expect([CARD, NOTIFICATION, STRICT, FULL_SCREEN].map(keepsOwnBreak)).toEqual([false, false, true, true]);
  });

  it('make room for the lengths of a walk, and for what was counted of the one before', () => {
    const walk = samplePrompt({ asks: 'walk', lengths: [120_000, 300_000, 600_000] });
    const away = { from: 0, to: 1, counts: 'walk', walked: 1 } as const;
    const heights = [
      sampleSnapshot({ prompt: samplePrompt() }),
      sampleSnapshot({ prompt: walk }),
      sampleSnapshot({ prompt: samplePrompt(), awayQuestion: away }),
      sampleSnapshot({ prompt: walk, awayQuestion: away }),
      sampleSnapshot({ prompt: walk, awayQuestion: { ...away, counts: 'away' } }),
    ].map(measureCard);
    expect(heights).toEqual([224, 276, 272, 324, 276]);
  });

  it('put the card at the top right of the free area, on a display left of the first too', () => {
    expect(placeCard({ x: -1920, y: 32, width: 1920, height: 1048 }, 224)).toEqual({
      x: -424,
      y: 56,
      width: 400,
      height: 224,
    });
    expect(placeCard({ x: 0, y: 0, width: 1600, height: 900 }, 336)).toMatchObject({ x: 1176, height: 336 });
  });

  it('never put it off a tiny display', () => {
    const area = { x: 10, y: 10, width: 320, height: 200 };
    expect(placeCard(area, 224)).toEqual(area);
  });
});

describe('the main window’s place', () => {
  const display = { x: 0, y: 0, width: 1920, height: 1080 };
  const place = { x: 100, y: 80, width: 900, height: 700, maximized: false };

  it('is remembered', () => {
    expect(fitPlace(place, [display])).toEqual({ x: 100, y: 80, width: 900, height: 700 });
  });

  it('keeps its size when its display is gone', () => {
    expect(fitPlace({ ...place, x: 2400 }, [display])).toEqual({ width: 900, height: 700 });
    expect(fitPlace({ ...place, y: -400 }, [display])).toEqual({ width: 900, height: 700 });
  });

  it('starts with the default, and is never smaller than it works', () => {
    expect(fitPlace(null, [display])).toEqual({ width: 1080, height: 720 });
    expect(fitPlace({ ...place, width: 300, height: 200 }, [display])).toMatchObject({
      width: 720,
      height: 560,
    });
  });
});
