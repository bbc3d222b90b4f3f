import { page, userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import type { Intent } from '@shared/session/intent';
import { samplePrompt, samplePromptView, sampleWalkPromptView } from '../../support/prompt-samples';
import { sampleSnapshot } from '../../support/snapshots';
import { openPrompt, STRETCH_RUNS, WALK_RUNS } from './open-prompt';

const SNOOZE: Intent = { type: 'answer', answer: 'snooze' };
const STRICT = {
  snapshot: sampleSnapshot({ prompt: samplePrompt({ canSnooze: false, canSkip: false }) }),
  strict: true,
};

function findButton() {
  return page.getByRole('button', { name: 'See a doctor?', exact: true });
}

describe.each([
  ['a card, which comes back', {}, [SNOOZE]],
  ['a card that can’t be put off, and stays', STRICT, []],
  ['a break’s card, which goes on', { snapshot: STRETCH_RUNS }, []],
  ['a full screen, which comes back', { style: 'full-screen' }, [SNOOZE]],
  [
    'a break’s full screen, which ends',
    { snapshot: WALK_RUNS, style: 'full-screen' },
    [{ type: 'emergency-exit' }],
  ],
] as const)('the signs that need a doctor are one step away from %s', (_, part, intents) => {
  test.each([
    ['a press', () => userEvent.click(findButton())],
    ['its key', () => userEvent.keyboard('d')],
  ])('by %s', async (_by, step) => {
    const api = await openPrompt(samplePromptView(part));
    await step();
    expect(api.requests.filter(({ channel }) => channel === 'red-flags:open')).toHaveLength(1);
    expect(api.intents()).toEqual(intents);
  });
});

test('a strict full screen is left for them by their button, not by a key that is pressed by chance', async () => {
  const api = await openPrompt(samplePromptView({ ...STRICT, style: 'full-screen' }));
  await userEvent.keyboard('d');
  expect(api.requests.filter(({ channel }) => channel === 'red-flags:open')).toEqual([]);
  expect(api.intents()).toEqual([]);
  await expect.element(findButton()).toHaveTextContent(/^See a doctor\?\s*$/);
  await userEvent.click(findButton());
  expect(api.requests.filter(({ channel }) => channel === 'red-flags:open')).toHaveLength(1);
  expect(api.intents()).toEqual([{ type: 'emergency-exit' }]);
});

describe('on a card', () => {
  test('their button comes after the answers, and says its words to whoever reaches it', async () => {
    await openPrompt(samplePromptView());
    const words = document.querySelector('.tip');
    expect(words).not.toBeVisible();
    await userEvent.keyboard('{Tab}{Tab}{Tab}');
    await expect.element(findButton()).toHaveFocus();
    expect(words).toBeVisible();
    expect(words).toHaveTextContent('See a doctor? D');
  });

  test.each([
    ['a question', samplePromptView(), '.due h1, .due .row'],
    ['a walk', sampleWalkPromptView(), '.due h1, .due p, .due .row'],
    ['a break', samplePromptView({ snapshot: WALK_RUNS }), '.info h1, .info .n, .info .row'],
  ])('their button lies over no word of %s', async (_, view, selector) => {
    await page.viewport(400, 276);
    await openPrompt(view);
    const corner = findButton().element().getBoundingClientRect();
    for (const element of document.querySelectorAll(selector)) {
      const words = document.createRange();
      words.selectNodeContents(element);
      const { right, bottom, top } = words.getBoundingClientRect();
      expect(right <= corner.left || top >= corner.bottom || bottom <= corner.top).toBe(true);
    }
  });
});
