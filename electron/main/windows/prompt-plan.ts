import type { AwayQuestionView, SessionSnapshot } from '@shared/session/snapshot';

export type PromptStyle = 'card' | 'full-screen' | 'notification';

/** How prompts come: in which form, and whether they leave only one answer. */
export interface PromptManner {
  readonly style: PromptStyle;
  readonly strict: boolean;
}

/** How prompts come in fact: where nobody shows notifications the card serves instead, as the notice says. */
export function findManner(
  { style, strict }: PromptManner,
  { notifications }: { readonly notifications: boolean },
): PromptManner {
  return { style: style === 'notification' && !notifications ? 'card' : style, strict };
}

/** Whether a break is shown where its prompt was; otherwise the player shows a stretch or a walk. */
export function keepsOwnBreak({ style, strict }: PromptManner): boolean {
  return style === 'full-screen' || (style === 'card' && strict);
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** `prepare`: hidden and loaded, so that due to painted is short. `show`: on the screen. */
export type PromptWindowsPlan = 'none' | 'prepare' | 'show';

const MARGIN = 24;
/** Sizes of the card in px. */
const CARD_WIDTH = 400;
const QUESTION_HEIGHT = 224;
const LENGTHS_HEIGHT = 52;
const STRETCH_HEIGHT = 48;
const AWAY_HEIGHT = 48;
const RUNNING_HEIGHT = 336;
const LONGER_HEIGHT = 48;

/** What the prompt's windows should be doing now. */
export function planPromptWindows(snapshot: SessionSnapshot, manner: PromptManner): PromptWindowsPlan {
  if (manner.style === 'notification') return 'none';
  if (snapshot.prompt?.phase === 'shown') return 'show';
  const running = snapshot.break;
  if (running !== null && running.until > running.startedAt) {
    if (running.shownBy === 'player') return 'none';
    const isPlayed = running.asks === 'stretch' || running.asks === 'walk';
    return isPlayed && !keepsOwnBreak(manner) ? 'none' : 'show';
  }
  // A held prompt may come any moment, a noticed one within a minute.
  const soon = snapshot.prompt !== null || snapshot.upcoming.some((prompt) => prompt.noticed);
  return soon && snapshot.pausedUntil === null ? 'prepare' : 'none';
}

/** Whether the prompt after a time away tells of it: what counts as a walk. More is asked on Today, where there is room. */
export function isToldByPrompt({ counts }: Pick<AwayQuestionView, 'counts'>): boolean {
  return counts === 'walk' || counts === 'part';
}

/** How high the card is (px): with its question, which may offer lengths and carry another one, or its break. */
export function measureCard({
  break: running,
  prompt,
  awayQuestion,
}: Pick<SessionSnapshot, 'break' | 'prompt' | 'awayQuestion'>): number {
  if (running !== null) return RUNNING_HEIGHT + (running.asks === 'walk' ? LONGER_HEIGHT : 0);
  const lengths = prompt === null || prompt.lengths.length === 0 ? 0 : LENGTHS_HEIGHT;
  const away = awayQuestion !== null && isToldByPrompt(awayQuestion) ? AWAY_HEIGHT : 0;
  const stretch = prompt === null || prompt.stretchFor === null ? 0 : STRETCH_HEIGHT;
  return QUESTION_HEIGHT + lengths + stretch + away;
}

/** The top right corner of a display's free area, for a card so high (px). Shrinks to fit a tiny one. */
export function placeCard(workArea: Area, cardHeight: number): Area {
  const width = Math.min(CARD_WIDTH, workArea.width);
  const height = Math.min(cardHeight, workArea.height);
  return {
    x: workArea.x + Math.max(0, workArea.width - width - MARGIN),
    y: workArea.y + Math.max(0, Math.min(MARGIN, workArea.height - height)),
    width,
    height,
  };
}
