import { render } from 'vitest-browser-react';
import type { PromptWindowView } from '@shared/ipc';
import { loadDrawing } from '../../../renderer/figure/drawings';
import { PromptApp } from '../../../renderer/prompt/prompt-app';
import { openPromptView } from '../../../renderer/view-store';
import { installFakeApi, type FakeApi } from '../../support/page/fake-api';
import { atTime, sampleSnapshot } from '../../support/snapshots';
import '../../../renderer/look/tokens.css';
import '../../../renderer/look/type.css';
import '../../../renderer/look/controls.css';
import '../../../renderer/prompt/prompt.css';
import '../../../renderer/prompt/running-break.css';
import '../../../renderer/prompt/red-flags-corner.css';
import '../../../renderer/prompt/full-screen.css';

const AT = atTime(15, 18);

export const WALK_RUNS = sampleSnapshot({
  at: AT,
  break: {
    reminder: 'walk',
    asks: 'walk',
    title: null,
    shownBy: 'prompt',
    startedAt: AT - 108_000,
    until: AT + 192_000,
  },
});

export const STRETCH_RUNS = sampleSnapshot({
  at: AT,
  break: {
    reminder: 'stretch',
    asks: 'stretch',
    title: null,
    shownBy: 'prompt',
    startedAt: AT - 10_000,
    until: AT + 20_000,
  },
});

/** A prompt that carries the walk before it. */
export function withWalkBefore(view: PromptWindowView, counts: 'walk' | 'part' = 'walk'): PromptWindowView {
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

/** The window with this view, before a main that records what it is asked. */
export async function openPrompt(view: PromptWindowView): Promise<FakeApi> {
  const api = installFakeApi({ promptView: view });
  // What is measured is the words in their own letters.
  await Promise.all([...document.fonts].map((font) => font.load()));
  await Promise.all([loadDrawing('standing'), loadDrawing('walking')]);
  await render(<PromptApp store={await openPromptView(api)} />);
  return api;
}
