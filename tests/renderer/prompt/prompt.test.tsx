import axe from 'axe-core';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cleanup, render } from 'vitest-browser-react';
import type { PromptWindowView } from '@shared/ipc';
import { loadDrawing } from '../../../renderer/figure/drawings';
import { PromptApp } from '../../../renderer/prompt/prompt-app';
import { openPromptView } from '../../../renderer/view-store';
import '../../../renderer/look/tokens.css';
import '../../../renderer/look/type.css';
import '../../../renderer/look/controls.css';
import '../../../renderer/prompt/prompt.css';
import '../../../renderer/prompt/running-break.css';
import '../../../renderer/prompt/full-screen.css';
import { installFakeApi, type FakeApi } from '../../support/page/fake-api';
import {
  atTime,
  samplePrompt,
  samplePromptView,
  sampleSnapshot,
  sampleWalkPromptView,
} from '../../support/snapshots';

const AT = atTime(15, 18);
const WALK_RUNS = sampleSnapshot({
  at: AT,
  break: { reminder: 'walk', asks: 'walk', title: null, startedAt: AT - 108_000, until: AT + 192_000 },
});

const STRETCH_RUNS = sampleSnapshot({
  at: AT,
  break: { reminder: 'stretch', asks: 'stretch', title: null, startedAt: AT - 10_000, until: AT + 20_000 },
});

/** A prompt that carries the walk before it. */
function withWalkBefore(view: PromptWindowView, counts: 'walk' | 'part' = 'walk'): PromptWindowView {
  const away = { text: '8 min away, counted as a walk.', right: 'That’s right', other: 'Something else' };
  return {
    ...view,
    words: { ...view.words, away },
    snapshot: {
      ...view.snapshot,
      awayQuestion: { from: atTime(14, 10), to: atTime(14, 18), counts, walked: 480_000 },
    },
  };
}

async function openPrompt(view: PromptWindowView): Promise<FakeApi> {
  const api = installFakeApi({ promptView: view });
  await Promise.all([loadDrawing('standing'), loadDrawing('walking')]);
  await render(<PromptApp store={await openPromptView(api)} />);
  return api;
}

function countPainted(api: FakeApi): number {
  return api.requests.filter(({ channel }) => channel === 'prompt:painted').length;
}

afterEach(() => {
  vi.useRealTimers();
  document.documentElement.dataset['theme'] = 'light';
});

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
    expect([...document.querySelectorAll('button')].map((each) => each.textContent)).toEqual([
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

describe('the signs that need a doctor', () => {
  const RED_FLAGS = { channel: 'red-flags:open', payload: undefined };
  const asked = ({ requests }: FakeApi) => requests.filter(({ channel }) => channel === 'red-flags:open');

  test.each([
    ['a prompt, which is put off', {}, { type: 'answer', answer: 'snooze' }],
    [
      'one that can’t be put off',
      {
        snapshot: sampleSnapshot({ prompt: samplePrompt({ canSnooze: false, canSkip: false }) }),
        strict: true,
      },
      { type: 'emergency-exit' },
    ],
    ['a break', { snapshot: WALK_RUNS }, { type: 'emergency-exit' }],
  ] as const)('are a press away from the full screen of %s', async (_, part, intent) => {
    const api = await openPrompt(samplePromptView({ ...part, style: 'full-screen' }));
    await userEvent.click(page.getByRole('button', { name: 'See a doctor?' }));
    expect(asked(api)).toEqual([RED_FLAGS]);
    expect(api.intents()).toEqual([intent]);
  });
});

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

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  test.each([
    ['card', samplePromptView()],
    ['walk card', withWalkBefore(sampleWalkPromptView())],
    ['walk full screen', withWalkBefore(sampleWalkPromptView({ style: 'full-screen' }))],
    ['stretch full screen', samplePromptView({ snapshot: STRETCH_RUNS, style: 'full-screen' })],
    ['strict card', samplePromptView({ strict: true })],
    ['full screen', samplePromptView({ style: 'full-screen' })],
    ['running card', samplePromptView({ snapshot: WALK_RUNS })],
    ['running full screen', samplePromptView({ snapshot: WALK_RUNS, style: 'full-screen' })],
  ])('axe finds nothing in the %s', async (_name, view) => {
    document.documentElement.dataset['theme'] = theme;
    await openPrompt(view);
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    const { violations } = await axe.run(document.body);
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`)),
    ).toEqual([]);
  });
});
