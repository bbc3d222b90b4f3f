import { describe, expect, it } from 'vitest';
import type { Intent } from '@shared/session/intent';
import { DEFAULT_SETTINGS, type Settings } from '@shared/settings/settings';
import { findPlayRequest } from '../../../electron/main/app/open-player';
import { samplePrompt } from '../../support/snapshots';

const TAKEN: Intent = { type: 'answer', answer: 'taken' };
const STRETCH = { prompt: samplePrompt({ reminder: 'stretch', asks: 'stretch', breakFor: 30_000 }) };
const WALK = { prompt: samplePrompt({ reminder: 'walk', asks: 'walk', breakFor: 300_000 }) };
const NOTHING = { prompt: null };

function withPrompts(prompts: Partial<Settings['prompts']>): Settings {
  return { ...DEFAULT_SETTINGS, prompts: { ...DEFAULT_SETTINGS.prompts, ...prompts } };
}

describe('the player', () => {
  it('opens with the stretch or the walk that is taken, as long as was said', () => {
    expect(findPlayRequest(TAKEN, STRETCH, DEFAULT_SETTINGS)).toEqual({ asks: 'stretch', length: 30_000 });
    expect(findPlayRequest(TAKEN, WALK, DEFAULT_SETTINGS)).toEqual({ asks: 'walk', length: 300_000 });
    const longer: Intent = { ...TAKEN, length: 600_000 };
    expect(findPlayRequest(longer, WALK, DEFAULT_SETTINGS)).toEqual({ asks: 'walk', length: 600_000 });
  });

  it('opens with a break that is asked for and taken at once', () => {
    const now: Intent = { type: 'break-now', reminder: 'stretch', length: 30_000 };
    expect(findPlayRequest(now, NOTHING, DEFAULT_SETTINGS)).toEqual({ asks: 'stretch', length: 30_000 });
    expect(findPlayRequest({ ...now, length: undefined }, NOTHING, DEFAULT_SETTINGS)).toBeNull();
    expect(findPlayRequest({ ...now, reminder: 'gone' }, NOTHING, DEFAULT_SETTINGS)).toBeNull();
  });

  it('opens for nothing else', () => {
    const change = { prompt: samplePrompt() };
    expect(findPlayRequest(TAKEN, change, DEFAULT_SETTINGS)).toBeNull();
    expect(findPlayRequest({ type: 'answer', answer: 'skip' }, STRETCH, DEFAULT_SETTINGS)).toBeNull();
    expect(findPlayRequest(TAKEN, NOTHING, DEFAULT_SETTINGS)).toBeNull();
    const held = { prompt: { ...STRETCH.prompt, phase: 'held' } } as const;
    expect(findPlayRequest(TAKEN, held, DEFAULT_SETTINGS)).toBeNull();
  });

  it('leaves the break to the screen that the person chose for it', () => {
    expect(findPlayRequest(TAKEN, STRETCH, withPrompts({ style: 'full-screen' }))).toBeNull();
    expect(findPlayRequest(TAKEN, STRETCH, withPrompts({ strict: true }))).toBeNull();
    expect(
      findPlayRequest(TAKEN, STRETCH, withPrompts({ style: 'notification', strict: true })),
    ).not.toBeNull();
  });
});
