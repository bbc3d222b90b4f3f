import axe from 'axe-core';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test } from 'vitest';
import type { FakeApi } from '../../support/page/fake-api';
import { samplePrompt, samplePromptView, sampleWalkPromptView } from '../../support/prompt-samples';
import { sampleSnapshot } from '../../support/snapshots';
import { WALK_RUNS, STRETCH_RUNS, withWalkBefore, openPrompt } from './open-prompt';

afterEach(() => {
  document.documentElement.dataset['theme'] = 'light';
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
