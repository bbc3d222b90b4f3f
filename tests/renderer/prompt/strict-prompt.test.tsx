import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { samplePrompt, samplePromptView } from '../../support/prompt-samples';
import { openPrompt } from './open-prompt';

afterEach(() => {
  vi.useRealTimers();
});

describe('a strict prompt', () => {
  const strict = samplePromptView({ strict: true });

  test('takes no snooze and no skip', async () => {
    const api = await openPrompt(strict);
    await userEvent.keyboard('s{Escape}');
    expect(api.intents()).toEqual([]);
  });

  test('is left by holding Esc for three seconds, not less', async () => {
    const api = await openPrompt(strict);
    vi.useFakeTimers();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    vi.advanceTimersByTime(2_900);
    window.dispatchEvent(new KeyboardEvent('keyup', { key: 'Escape' }));
    vi.advanceTimersByTime(3_000);
    expect(api.intents()).toEqual([]);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    vi.advanceTimersByTime(3_000);
    expect(api.intents()).toEqual([{ type: 'emergency-exit' }]);
  });

  test('is left by holding Esc although views come meanwhile', async () => {
    const api = await openPrompt(strict);
    vi.useFakeTimers();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    for (const escalation of [1, 2] as const) {
      vi.advanceTimersByTime(1_000);
      api.push('prompt:changed', {
        ...strict,
        snapshot: { ...strict.snapshot, prompt: samplePrompt({ escalation }) },
      });
      await vi.waitFor(() => {
        expect(document.querySelector('[role=alertdialog]')).toHaveAttribute(
          'data-escalation',
          String(escalation),
        );
      });
    }
    expect(api.intents()).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(api.intents()).toEqual([{ type: 'emergency-exit' }]);
  });

  test('is left by its button', async () => {
    const api = await openPrompt(strict);
    document.querySelector<HTMLButtonElement>('.emergency')?.click();
    expect(api.intents()).toEqual([{ type: 'emergency-exit' }]);
  });
});
