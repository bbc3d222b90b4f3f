import type { SessionSnapshot } from '@shared/session/snapshot';

export type PromptStyle = 'card' | 'full-screen' | 'notification';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** `prepare`: hidden and loaded, so that due to painted is short. `show`: on the screen. */
export type PromptStage = 'none' | 'prepare' | 'show';

const MARGIN = 24;
/** Sizes of the card in px: with its question, and while the break runs. */
export const CARD_SIZE = { width: 400, height: 224 } as const;
export const RUNNING_CARD_SIZE = { width: 400, height: 336 } as const;

/** What the prompt's windows should be doing now. */
export function planPromptStage(snapshot: SessionSnapshot, style: PromptStyle): PromptStage {
  if (style === 'notification') return 'none';
  if (snapshot.prompt?.phase === 'shown') return 'show';
  if (snapshot.break !== null && snapshot.break.until > snapshot.break.startedAt) return 'show';
  // A held prompt may come any moment, a noticed one within a minute.
  const soon = snapshot.prompt !== null || snapshot.upcoming.some((prompt) => prompt.noticed);
  return soon && snapshot.pausedUntil === null ? 'prepare' : 'none';
}

/** The top right corner of a display's free area. Shrinks to fit a tiny one. */
export function placeCard(workArea: Area, running: boolean): Area {
  const size = running ? RUNNING_CARD_SIZE : CARD_SIZE;
  const width = Math.min(size.width, workArea.width);
  const height = Math.min(size.height, workArea.height);
  return {
    x: workArea.x + Math.max(0, workArea.width - width - MARGIN),
    y: workArea.y + Math.max(0, Math.min(MARGIN, workArea.height - height)),
    width,
    height,
  };
}
