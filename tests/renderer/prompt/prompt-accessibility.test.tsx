import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { samplePromptView, sampleWalkPromptView } from '../../support/prompt-samples';
import { WALK_RUNS, STRETCH_RUNS, withWalkBefore, openPrompt } from './open-prompt';

afterEach(() => {
  document.documentElement.dataset['theme'] = 'light';
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
