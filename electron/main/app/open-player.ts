import type { PlayRequest } from '@shared/destination';
import { findReminder } from '@shared/reminders/reminder';
import type { Intent } from '@shared/session/intent';
import type { SessionLoop } from '@shared/session/loop';
import type { SessionSnapshot } from '@shared/session/snapshot';
import type { Settings } from '@shared/settings/settings';
import { keepsOwnBreak, type PromptManner } from '../windows/prompt-plan';

/**
 * What the player is asked to play by an intent, as things stood before it: a stretch or a walk that is taken. Null for
 * anything else, and where the prompt's own screen shows the break because the person chose that.
 */
export function findPlayRequest(
  intent: Intent,
  { prompt }: Pick<SessionSnapshot, 'prompt'>,
  { reminders }: Pick<Settings, 'reminders'>,
  manner: PromptManner,
): PlayRequest | null {
  if (keepsOwnBreak(manner)) return null;
  if (intent.type === 'answer' && intent.answer === 'taken' && prompt?.phase === 'shown')
    return playFor(prompt.asks, intent.length ?? prompt.breakFor);
  if (intent.type === 'break-now' && intent.length !== undefined)
    return playFor(findReminder({ reminders }, intent.reminder)?.asks, intent.length);
  return null;
}

function playFor(asks: string | undefined, length: number): PlayRequest | null {
  return asks === 'stretch' || asks === 'walk' ? { asks, length } : null;
}

/** Says something to the engine, and opens the player with a stretch or a walk that was taken by it. */
export function createSayer(options: {
  readonly loop: () => SessionLoop;
  readonly settings: () => Settings;
  readonly manner: () => PromptManner;
  readonly openPlayer: (play: PlayRequest) => void;
}): (intent: Intent) => void {
  return (intent) => {
    const play = findPlayRequest(intent, options.loop().snapshot(), options.settings(), options.manner());
    options.loop().say(intent);
    if (play !== null) options.openPlayer(play);
  };
}
