import { describe, expect, it } from 'vitest';
import type { CompanionView } from '@shared/ipc';
import { findFittingMoves } from '@shared/moves/find-fitting-moves';
import type { PromptView } from '@shared/session/snapshot';
import { nameOpenedMoves } from '../../../electron/main/app/name-opened-moves';
import { createWords } from '../../../electron/main/words';
import { samplePrompt } from '../../support/prompt-samples';
import { sampleSnapshot, sampleView } from '../../support/snapshots';

const CARD = { style: 'card', strict: false } as const;
const words = createWords('en');
const STRETCH = { reminder: 'stretch', asks: 'stretch', target: null, breakFor: 30_000 } as const;

function viewPrompt(prompt: Partial<PromptView> | null, rest: Partial<CompanionView> = {}): CompanionView {
  const snapshot = sampleSnapshot({ prompt: prompt && samplePrompt(prompt), position: 'sitting' });
  return sampleView({ snapshot, ...rest });
}

describe('the moves that a prompt opens', () => {
  it('are named as the player will play them', () => {
    const view = viewPrompt(STRETCH);
    const played = findFittingMoves(view, { asks: 'stretch', length: 30_000 });
    expect(played).toHaveLength(1);
    expect(nameOpenedMoves(view, CARD, words)).toBe(
      words.translate(`moves:moves.${played[0]?.move ?? ''}.name`),
    );
  });

  it('are counted after the first where there are more', () => {
    const view = viewPrompt({ ...STRETCH, breakFor: 300_000 });
    const played = findFittingMoves(view, { asks: 'stretch', length: 300_000 });
    expect(nameOpenedMoves(view, CARD, words)).toMatch(new RegExp(` and ${played.length - 1} more$`, 'u'));
    expect(nameOpenedMoves(view, CARD, createWords('de'))).toMatch(/ und \d+ weitere$/u);
  });

  it('suit the position that the prompt leads to', () => {
    const view = viewPrompt({ target: 'standing', stretchFor: 30_000 });
    const played = findFittingMoves(view, { asks: 'stretch', length: 30_000 }, 'standing');
    expect(nameOpenedMoves(view, CARD, words)).toBe(
      `Stretch: ${words.translate(`moves:moves.${played[0]?.move ?? ''}.name`)}`,
    );
    expect(played).not.toEqual(findFittingMoves(view, { asks: 'stretch', length: 30_000 }));
  });

  it('are none where nothing is opened', () => {
    expect(nameOpenedMoves(viewPrompt(null), CARD, words)).toBeNull();
    expect(nameOpenedMoves(viewPrompt({ stretchFor: null }), CARD, words)).toBeNull();
    expect(nameOpenedMoves(viewPrompt({ ...STRETCH, phase: 'held' }), CARD, words)).toBeNull();
    // The prompt's own screen keeps the break.
    expect(nameOpenedMoves(viewPrompt(STRETCH), { style: 'full-screen', strict: false }, words)).toBeNull();
  });
});
