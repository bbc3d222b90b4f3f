import type { PromptWindowView } from '@shared/ipc';
import type { PromptView } from '@shared/session/snapshot';
import { atTime, sampleSnapshot } from './snapshots';

const MINUTE = 60_000;

/** A position change that is on the screen since 14:48. */
export function samplePrompt(overrides: Partial<PromptView> = {}): PromptView {
  const { reminder = 'position-change', dueAt = atTime(14, 48) } = overrides;
  return {
    key: `${reminder} ${dueAt} ${overrides.shownAt ?? ''}`,
    reminder: 'position-change',
    asks: 'position-change',
    title: null,
    target: 'standing',
    satisfies: ['stretch'],
    phase: 'shown',
    dueAt: atTime(14, 48),
    shownAt: atTime(14, 48),
    closesAt: atTime(14, 51),
    escalation: 0,
    counted: 30 * MINUTE,
    breakFor: 2 * MINUTE,
    lengths: [],
    stretchFor: null,
    canSnooze: true,
    canSkip: true,
    snoozeFor: 5 * MINUTE,
    ...overrides,
  };
}

/** The prompt's window with a position change on show. */
export function samplePromptView(overrides: Partial<PromptWindowView> = {}): PromptWindowView {
  return {
    snapshot: sampleSnapshot({
      at: atTime(14, 48),
      bout: { kind: 'sitting', since: atTime(14, 18), length: 30 * MINUTE },
      progress: { counted: 30 * MINUTE, after: 30 * MINUTE },
      prompt: samplePrompt(),
    }),
    words: {
      title: 'Time to change position',
      body: 'You have sat for 30 minutes. Raise the desk, or just stand a while.',
      take: 'I’m standing',
      lengths: [],
      lengthsLabel: 'How long to walk',
      snooze: 'Snooze',
      skip: 'Skip',
      back: 'I’m back',
      skipRest: 'Skip the rest',
      running: 'Standing',
      runningBody: 'Shift your weight now and then. Soft knees, easy shoulders.',
      covers: null,
      away: null,
      longer: '5 min more',
      play: 'Show the moves',
      takeAndStretch: 'Stand and stretch',
      emergency: 'Hold Esc for three seconds to leave',
      redFlags: 'See a doctor?',
      staysFor: 'Time this prompt stays',
    },
    opens: null,
    style: 'card',
    strict: false,
    language: 'en',
    ...overrides,
  };
}

/** The prompt's window with a walk on show: two, five or ten minutes. */
export function sampleWalkPromptView(overrides: Partial<PromptWindowView> = {}): PromptWindowView {
  const view = samplePromptView();
  const lengths = [2, 5, 10].map((minutes) => minutes * MINUTE);
  return {
    ...view,
    snapshot: {
      ...view.snapshot,
      prompt: samplePrompt({
        reminder: 'walk',
        asks: 'walk',
        target: null,
        satisfies: ['position-change', 'stretch'],
        counted: 60 * MINUTE,
        breakFor: 5 * MINUTE,
        lengths,
      }),
    },
    words: {
      ...view.words,
      title: 'Time for a walk',
      body: '60 minutes since your last walk. Fetch water, take the stairs, or make a call on foot.',
      take: 'I’m walking',
      lengths: lengths.map((length) => ({
        length,
        label: `${length / MINUTE} min`,
        alone: `Walk ${length / MINUTE} min`,
      })),
      covers: 'Covers your position change and your stretch too.',
    },
    ...overrides,
  };
}
