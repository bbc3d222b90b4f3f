import { page, userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import { cleanup } from 'vitest-browser-react';
import { samplePromptView } from '../../support/prompt-samples';
import { WALK_RUNS, STRETCH_RUNS, openPrompt } from './open-prompt';

describe('a break that runs', () => {
  test('counts down and ends by Enter', async () => {
    const api = await openPrompt(samplePromptView({ snapshot: WALK_RUNS }));
    expect(document.querySelector('[role=timer]')?.textContent).toBe('3:12');
    await expect
      .poll(() => document.querySelector('[role=timer]')?.textContent, { timeout: 3_000 })
      .toBe('3:11');
    await userEvent.keyboard('{Enter}');
    expect(api.intents()).toEqual([{ type: 'end-break' }]);
  });

  test('the rest is skipped by Esc', async () => {
    const api = await openPrompt(samplePromptView({ snapshot: WALK_RUNS }));
    await userEvent.keyboard('{Escape}');
    expect(api.intents()).toEqual([{ type: 'end-break' }]);
  });
});

describe('a break on a screen of its own', () => {
  test('of a walk is made longer', async () => {
    const api = await openPrompt(samplePromptView({ snapshot: WALK_RUNS, style: 'full-screen' }));
    await page.getByRole('button', { name: '5 min more' }).click();
    expect(api.intents()).toEqual([{ type: 'extend-break', by: 300_000 }]);
  });

  test('of a stretch gives way to the player, unless it is strict', async () => {
    const view = samplePromptView({ snapshot: STRETCH_RUNS, style: 'full-screen' });
    const api = await openPrompt(view);
    await page.getByRole('button', { name: 'Show the moves' }).click();
    expect(api.requests).toContainEqual({
      channel: 'window:open',
      payload: { section: 'moves', play: { asks: 'stretch', length: 30_000 } },
    });
    expect(api.intents()).toEqual([{ type: 'end-break' }]);
    await cleanup();
    await openPrompt({ ...view, strict: true });
    expect(page.getByRole('button', { name: 'Show the moves' }).query()).toBeNull();
  });
});
