import type { Prompt, PromptStage } from '../session/state';
import { update, type Turn } from '../session/turn';
import { findOwnHolds, orderHolds } from './find-holds';
import type { Hold } from './hold';

/** Moves the prompt on its way to the person. */
export function setStage(turn: Turn, prompt: Prompt, stage: PromptStage): void {
  update(turn, { prompt: { ...prompt, stage } });
}

/** A prompt on show goes back when the person or the calendar wants none any more, unless they asked for it. */
export function holdAgain(turn: Turn, prompt: Prompt): boolean {
  if (prompt.asked) return false;
  const own = findOwnHolds(turn.state, turn.settings);
  if (own.holds.length > 0) holdPrompt(turn, own.holds, { name: 'held', retryAt: own.until });
  return own.holds.length > 0;
}

/** Holds the prompt for these reasons, in the stage that says when it is looked at again. */
export function holdPrompt(turn: Turn, holds: readonly Hold[], stage: PromptStage): void {
  const { prompt } = turn.state;
  if (prompt === null) return;
  const heldBy = orderHolds(prompt.heldBy, holds);
  const news = heldBy.length !== prompt.heldBy.length;
  // The patience for typing starts anew after any other hold.
  const typingSince = stage.name === 'typing' ? prompt.typingSince : null;
  setStage(turn, { ...prompt, heldBy, typingSince, heldSince: prompt.heldSince ?? turn.at }, stage);
  if (news) turn.effects.push({ type: 'save-state' });
}
