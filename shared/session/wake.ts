import { ESCALATION_MS, UNANSWERED_MS } from '../reminders/deliver';
import { findNextDue } from '../reminders/due';
import type { Settings } from '../settings/settings';
import { findIdleQuestion } from './presence';
import type { SessionState } from './state';
import { findNextPart, findWalkBreak } from './walk';

/**
 * The tick (ms) of the next thing that can happen by itself, for the one timer; null when only
 * an event from outside can change anything, as while the machine is locked.
 */
export function findWakeTick(state: SessionState, settings: Settings): number | null {
  const ticks: number[] = [];
  if (state.break !== null) ticks.push(state.break.until.tick);
  // The icon in the tray fills as the walk goes, whoever is there to see it.
  const walk = findWalkBreak(state, settings);
  if (walk !== null) ticks.push(findNextPart(walk, state.at.tick));
  if (typeof state.pausedUntil === 'number') ticks.push(state.pausedUntil);
  const isThere = !state.away && !state.locked && !state.suspended;
  if (isThere) {
    const question = findIdleQuestion(state, settings);
    if (question !== null) ticks.push(question);
    const prompt = findPromptTick(state, settings);
    if (prompt !== null) ticks.push(prompt);
  }
  if (state.suspended || ticks.length === 0) return null;
  return Math.max(state.at.tick, Math.min(...ticks));
}

function findPromptTick(state: SessionState, settings: Settings): number | null {
  const { prompt } = state;
  if (prompt === null) {
    const next = state.break === null ? findNextDue(state, settings, state.at.tick) : null;
    if (next === null) return null;
    return state.notice?.reminder === next.reminder.id ? next.tick : next.tick - settings.noticeBefore;
  }
  switch (prompt.stage.name) {
    case 'held':
    case 'typing':
      return prompt.stage.retryAt;
    case 'shown': {
      const steps =
        prompt.stage.escalation < 2 ? (prompt.stage.escalation + 1) * ESCALATION_MS : UNANSWERED_MS;
      return settings.prompts.strict && steps === UNANSWERED_MS ? null : prompt.stage.at.tick + steps;
    }
    case 'asking-context':
    case 'asking-input':
      return null;
  }
}
