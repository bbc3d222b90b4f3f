import { page, userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import { cleanup, render } from 'vitest-browser-react';
import { loadDrawing } from '../../../renderer/figure/drawings';
import { PromptApp } from '../../../renderer/prompt/prompt-app';
import { openPromptView } from '../../../renderer/view-store';
import { installFakeApi, type FakeApi } from '../../support/page/fake-api';
import { samplePrompt, samplePromptView, sampleWalkPromptView } from '../../support/prompt-samples';
import { sampleSnapshot } from '../../support/snapshots';
import { withWalkBefore, openPrompt } from './open-prompt';

function countPainted(api: FakeApi): number {
  return api.requests.filter(({ channel }) => channel === 'prompt:painted').length;
}

describe('the prompt', () => {
  test.each([
    ['{Enter}', 'taken'],
    ['s', 'snooze'],
    ['{Escape}', 'skip'],
  ])('is answered by %s', async (key, answer) => {
    const api = await openPrompt(samplePromptView());
    await userEvent.keyboard(key);
    expect(api.intents()).toEqual([{ type: 'answer', answer }]);
  });

  test.each(['card', 'full-screen'] as const)('is taken with a stretch, as a %s', async (style) => {
    const view = samplePromptView();
    const snapshot = { ...view.snapshot, prompt: samplePrompt({ stretchFor: 30_000 }) };
    const api = await openPrompt({ ...view, style, snapshot });
    const asked = [
      { channel: 'intent', payload: { type: 'answer', answer: 'taken' } },
      { channel: 'window:open', payload: { section: 'moves', play: { asks: 'stretch', length: 30_000 } } },
    ];
    const listAsked = () => api.requests.filter(({ channel }) => /^(intent|window:open)$/u.test(channel));
    await page.getByRole('button', { name: 'Stand and stretch' }).click();
    expect(listAsked()).toEqual(asked);
    await userEvent.keyboard('t');
    expect(listAsked()).toEqual([...asked, ...asked]);
  });

  test('says which moves its stretch opens, to a screen reader with the button', async () => {
    const view = samplePromptView({ opens: 'Stretch: Standing back bend' });
    const snapshot = { ...view.snapshot, prompt: samplePrompt({ stretchFor: 30_000 }) };
    await openPrompt({ ...view, snapshot });
    const button = page.getByRole('button', { name: 'Stand and stretch' }).element();
    expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')).toHaveTextContent(
      'Stretch: Standing back bend',
    );
    await cleanup();
    const asked = { ...view.snapshot, prompt: samplePrompt({ asks: 'stretch', target: null }) };
    await openPrompt({ ...view, opens: 'Chest opener and 1 more', snapshot: asked });
    expect(document.getElementById('prompt-body')?.textContent).toMatch(/^Chest opener and 1 more /u);
  });

  test('offers no stretch where it speaks for none', async () => {
    const api = await openPrompt(samplePromptView());
    await userEvent.keyboard('t');
    expect(api.intents()).toEqual([]);
    expect(page.getByRole('button', { name: 'Stand and stretch' }).query()).toBeNull();
  });

  test('shows what came while the page was still loading', async () => {
    const waiting = { ...samplePromptView(), snapshot: sampleSnapshot() };
    const api = installFakeApi({ promptView: waiting });
    const store = await openPromptView(api);
    api.push('prompt:changed', samplePromptView());
    await loadDrawing('standing');
    await render(<PromptApp store={store} />);
    expect(document.querySelector('[role=alertdialog]')).not.toBeNull();
  });

  test('says what and why as an alert dialogue', async () => {
    await openPrompt(samplePromptView());
    const dialogue = document.querySelector('[role=alertdialog]');
    expect(dialogue?.getAttribute('aria-labelledby')).toBe('prompt-title');
    expect(document.getElementById('prompt-title')?.textContent).toBe('Time to change position');
    expect(document.getElementById('prompt-body')?.textContent).toContain('You have sat for 30 minutes.');
  });

  test('offers no snooze when none is left', async () => {
    const view = samplePromptView();
    const snapshot = { ...view.snapshot, prompt: samplePrompt({ canSnooze: false }) };
    const api = await openPrompt({ ...view, snapshot });
    await userEvent.keyboard('s');
    expect(api.intents()).toEqual([]);
    expect([...document.querySelectorAll('.row button')].map((each) => each.textContent)).toEqual([
      'I’m standing Enter',
      'Skip Esc',
    ]);
  });

  test('Enter on another button is that button’s', async () => {
    const api = await openPrompt(samplePromptView());
    [...document.querySelectorAll('button')].find((each) => each.textContent.startsWith('Skip'))?.focus();
    await userEvent.keyboard('{Enter}');
    expect(api.intents()).toEqual([{ type: 'answer', answer: 'skip' }]);
  });

  test('waits unseen until its prompt is shown, then reports the first frame once', async () => {
    const waiting = { ...samplePromptView(), snapshot: sampleSnapshot() };
    const api = await openPrompt(waiting);
    expect(document.querySelector('[role=alertdialog]')).toBeNull();
    api.push('prompt:changed', samplePromptView());
    await expect.poll(() => countPainted(api)).toBe(1);
    api.push('prompt:changed', samplePromptView());
    await new Promise(requestAnimationFrame);
    expect(countPainted(api)).toBe(1);
  });
});

describe('a prompt to walk', () => {
  const MINUTE = 60_000;

  test.each([
    ['{Enter}', 5],
    ['1', 2],
    ['2', 5],
    ['3', 10],
    ['{ArrowRight}{Enter}', 10],
    ['{ArrowRight}{ArrowRight}{Enter}', 2],
    ['{ArrowLeft}{Enter}', 2],
  ])('takes by %s a walk of %i min', async (keys, minutes) => {
    const api = await openPrompt(sampleWalkPromptView());
    await userEvent.keyboard(keys);
    expect(api.intents()).toEqual([{ type: 'answer', answer: 'taken', length: minutes * MINUTE }]);
  });

  test('takes the length that is pressed', async () => {
    const api = await openPrompt(sampleWalkPromptView());
    await page
      .getByRole('toolbar', { name: 'How long to walk' })
      .getByRole('button', { name: '10 min' })
      .click();
    expect(api.intents()).toEqual([{ type: 'answer', answer: 'taken', length: 10 * MINUTE }]);
  });

  test('knows no key for a length that it does not offer', async () => {
    const api = await openPrompt(sampleWalkPromptView());
    await userEvent.keyboard('04');
    await cleanup();
    const plain = await openPrompt(samplePromptView());
    await userEvent.keyboard('1');
    expect([...api.intents(), ...plain.intents()]).toEqual([]);
  });

  test('leaves its lengths where it is strict', async () => {
    const api = await openPrompt(sampleWalkPromptView({ strict: true }));
    await userEvent.keyboard('s{Escape}3');
    expect(api.intents()).toEqual([{ type: 'answer', answer: 'taken', length: 10 * MINUTE }]);
  });
});

describe('the walk before a prompt', () => {
  test.each([
    ['walk', null],
    ['part', 'walking'],
  ] as const)('is right as it was counted: %s', async (counts, kind) => {
    const api = await openPrompt(withWalkBefore(samplePromptView(), counts));
    await page.getByRole('button', { name: 'That’s right' }).click();
    expect(api.intents()).toEqual([{ type: 'explain-away', kind }]);
  });

  test('is corrected on Today', async () => {
    const api = await openPrompt(withWalkBefore(samplePromptView()));
    await page.getByRole('button', { name: 'Something else' }).click();
    expect(api.intents()).toEqual([]);
    expect(api.requests).toContainEqual({ channel: 'window:open', payload: { section: 'today' } });
  });
});
