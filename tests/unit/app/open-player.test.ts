import { describe, expect, it } from 'vitest';
import type { Intent } from '@shared/session/intent';
import { DEFAULT_SETTINGS } from '@shared/settings/settings';
import { findPlayRequest } from '../../../electron/main/app/open-player';
import { findManner, type PromptManner } from '../../../electron/main/windows/prompt-plan';
import { samplePrompt } from '../../support/prompt-samples';

const TAKEN: Intent = { type: 'answer', answer: 'taken' };
const STRETCH = { prompt: samplePrompt({ reminder: 'stretch', asks: 'stretch', breakFor: 30_000 }) };
const WALK = { prompt: samplePrompt({ reminder: 'walk', asks: 'walk', breakFor: 300_000 }) };
const NOTHING = { prompt: null };

/** What is played of a stretch that is taken where prompts are to come so; without `server` nobody shows notifications. */
function playStretch(wanted: Partial<PromptManner>, server = true) {
  const manner = findManner({ ...DEFAULT_SETTINGS.prompts, ...wanted }, { notifications: server });
  return findPlayRequest(TAKEN, STRETCH, DEFAULT_SETTINGS, manner);
}

describe('the player', () => {
  it('opens with the stretch or the walk that is taken, as long as was said', () => {
    expect(findPlayRequest(TAKEN, STRETCH, DEFAULT_SETTINGS, DEFAULT_SETTINGS.prompts)).toEqual({
      asks: 'stretch',
      length: 30_000,
    });
    expect(findPlayRequest(TAKEN, WALK, DEFAULT_SETTINGS, DEFAULT_SETTINGS.prompts)).toEqual({
      asks: 'walk',
      length: 300_000,
    });
    const longer: Intent = { ...TAKEN, length: 600_000 };
    expect(findPlayRequest(longer, WALK, DEFAULT_SETTINGS, DEFAULT_SETTINGS.prompts)).toEqual({
      asks: 'walk',
      length: 600_000,
    });
  });

  it('opens with a break that is asked for and taken at once', () => {
    const now: Intent = { type: 'break-now', reminder: 'stretch', length: 30_000 };
    expect(findPlayRequest(now, NOTHING, DEFAULT_SETTINGS, DEFAULT_SETTINGS.prompts)).toEqual({
      asks: 'stretch',
      length: 30_000,
    });
    expect(
      findPlayRequest({ ...now, length: undefined }, NOTHING, DEFAULT_SETTINGS, DEFAULT_SETTINGS.prompts),
    ).toBeNull();
    expect(
      findPlayRequest({ ...now, reminder: 'gone' }, NOTHING, DEFAULT_SETTINGS, DEFAULT_SETTINGS.prompts),
    ).toBeNull();
  });

  it('opens for nothing else', () => {
    const change = { prompt: samplePrompt() };
    expect(findPlayRequest(TAKEN, change, DEFAULT_SETTINGS, DEFAULT_SETTINGS.prompts)).toBeNull();
    expect(
      findPlayRequest(
        { type: 'answer', answer: 'skip' },
        STRETCH,
        DEFAULT_SETTINGS,
        DEFAULT_SETTINGS.prompts,
      ),
    ).toBeNull();
    expect(findPlayRequest(TAKEN, NOTHING, DEFAULT_SETTINGS, DEFAULT_SETTINGS.prompts)).toBeNull();
    const held = { prompt: { ...STRETCH.prompt, phase: 'held' } } as const;
    expect(findPlayRequest(TAKEN, held, DEFAULT_SETTINGS, DEFAULT_SETTINGS.prompts)).toBeNull();
  });

  it('leaves the break to the screen that the person chose for it', () => {
    expect(playStretch({ style: 'full-screen' })).toBeNull();
    expect(playStretch({ strict: true })).toBeNull();
    expect(playStretch({ style: 'notification', strict: true })).not.toBeNull();
    // The card that serves instead of the notification keeps a strict break.
    expect(playStretch({ style: 'notification', strict: true }, false)).toBeNull();
  });
});
