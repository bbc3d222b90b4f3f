import { describe, expect, it } from 'vitest';
import { fitPlace } from '../../../electron/main/windows/companion-window';
import { placeCard, planPromptStage } from '../../../electron/main/windows/prompt-plan';
import { samplePrompt, sampleSnapshot } from '../../support/snapshots';

const NEXT = sampleSnapshot().upcoming[0];

describe('the prompt’s windows', () => {
  it('are prepared at the notice and shown with the prompt', () => {
    if (NEXT === undefined) throw new Error('the sample has a next prompt');
    expect(planPromptStage(sampleSnapshot(), 'card')).toBe('none');
    expect(planPromptStage(sampleSnapshot({ upcoming: [{ ...NEXT, noticed: true }] }), 'card')).toBe(
      'prepare',
    );
    expect(planPromptStage(sampleSnapshot({ prompt: samplePrompt({ phase: 'held' }) }), 'card')).toBe(
      'prepare',
    );
    expect(planPromptStage(sampleSnapshot({ prompt: samplePrompt() }), 'full-screen')).toBe('show');
    expect(planPromptStage(sampleSnapshot({ prompt: samplePrompt() }), 'notification')).toBe('none');
  });

  it('stay while a break with a countdown runs', () => {
    const { at } = sampleSnapshot();
    const running = {
      reminder: 'walk',
      asks: 'walk',
      title: null,
      startedAt: at,
      until: at + 300_000,
    } as const;
    expect(planPromptStage(sampleSnapshot({ break: running }), 'card')).toBe('show');
    expect(planPromptStage(sampleSnapshot({ break: { ...running, until: at } }), 'card')).toBe('none');
  });

  it('put the card at the top right of the free area, on a display left of the first too', () => {
    expect(placeCard({ x: -1920, y: 32, width: 1920, height: 1048 }, false)).toEqual({
      x: -424,
      y: 56,
      width: 400,
      height: 224,
    });
    expect(placeCard({ x: 0, y: 0, width: 1600, height: 900 }, true)).toMatchObject({ x: 1176, height: 336 });
  });

  it('never put it off a tiny display', () => {
    const area = { x: 10, y: 10, width: 320, height: 200 };
    expect(placeCard(area, false)).toEqual(area);
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
