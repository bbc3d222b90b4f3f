import type { PromptStage, Prompt } from '../session/state';
import { update, type Turn } from '../session/turn';
import { countTowards, isCounted } from './count';
import { findContextHolds, findOwnHolds, orderHolds } from './find-holds';
import type { Hold } from './hold';
import { endPrompt } from './end-prompt';
import { findNextDue, findNextPrompt } from './due';

/** A held prompt asks the probes again this often (ms). */
export const PROBE_INTERVAL_MS = 30_000;
/** An answer of the probes older than this is asked for again before a prompt is shown (ms). */
const PROBE_FRESH_MS = 2_500;
/** Input this recent is typing (ms). */
export const TYPING_PAUSE_MS = 3_000;
/** A prompt waits for a typing pause no longer than this (ms). */
export const TYPING_PATIENCE_MS = 60_000;
/** Without an answer the prompt speaks up after one and after two of these (ms). */
export const ESCALATION_MS = 60_000;
/** Without an answer it closes after this (ms). */
export const UNANSWERED_MS = 5 * 60_000;

/** Moves the one prompt as far as the present moment allows; called after every event. */
export function deliverPrompts(turn: Turn): void {
  dropNeedless(turn);
  if (turn.state.prompt === null) announceOrStart(turn);
  const prompt = turn.state.prompt;
  if (prompt === null) return;
  const now = turn.at.tick;
  switch (prompt.stage.name) {
    case 'held':
      if (prompt.stage.retryAt !== null && now >= prompt.stage.retryAt) askContext(turn);
      break;
    case 'typing':
      if (now >= prompt.stage.retryAt) askInput(turn);
      break;
    case 'shown':
      escalate(turn, prompt, now - prompt.stage.at.tick);
      break;
    case 'asking-context':
    case 'asking-input':
      break;
  }
}

/** The probes answered: hold the prompt, or go on to look for a typing pause. */
export function receiveContext(turn: Turn): void {
  const { state, settings } = turn;
  if (state.prompt?.stage.name !== 'asking-context' || state.context === null) return;
  const own = findOwnHolds(state, settings);
  const found = findContextHolds(state.context);
  if (own.holds.length === 0 && found.length === 0) {
    askInput(turn);
    return;
  }
  // While a hold of the person's own lasts there is nothing to learn from the probes.
  const retryAt = own.holds.length > 0 ? own.until : turn.at.tick + PROBE_INTERVAL_MS;
  holdPrompt(turn, [...own.holds, ...found], { name: 'held', retryAt });
}

/** The idle source answered: wait for a typing pause, or show the prompt. */
export function receiveInput(turn: Turn): void {
  const { prompt, lastIdle, away } = turn.state;
  if (prompt?.stage.name !== 'asking-input' || away) return;
  const now = turn.at.tick;
  const typingSince = prompt.typingSince ?? now;
  const patienceEnds = typingSince + TYPING_PATIENCE_MS;
  if (lastIdle !== 'unknown' && lastIdle < TYPING_PAUSE_MS && now < patienceEnds) {
    const retryAt = Math.min(now + TYPING_PAUSE_MS - lastIdle, patienceEnds);
    update(turn, { prompt: { ...prompt, typingSince } });
    holdPrompt(turn, ['typing'], { name: 'typing', retryAt });
    return;
  }
  // A call may have begun while the prompt waited for the typing to stop.
  if (now - prompt.probedAt > PROBE_FRESH_MS) askContext(turn);
  else showPrompt(turn);
}

/** A hold of the person's own began or ended: look again at once. */
export function reconsiderHold(turn: Turn): void {
  const stage = turn.state.prompt?.stage.name;
  if (stage === 'held' || stage === 'typing') askContext(turn);
}

/** Shows the prompt now, whatever holds it. */
export function showPrompt(turn: Turn): void {
  const { prompt } = turn.state;
  if (prompt === null || prompt.stage.name === 'shown') return;
  setStage(turn, prompt, { name: 'shown', at: turn.at, escalation: 0 });
  update(turn, { context: null });
  turn.effects.push({ type: 'play-sound', sound: 'prompt' }, { type: 'save-state' });
}

/** Starts a prompt that the person asked for, and shows it without asking anything. */
export function startPromptNow(turn: Turn, reminderId: string): void {
  const reminder = turn.settings.reminders.find((each) => each.id === reminderId);
  if (reminder === undefined) return;
  if (turn.state.prompt !== null) endPrompt(turn, 'skipped');
  startPrompt(turn, reminder.id, [], true);
  showPrompt(turn);
}

function announceOrStart(turn: Turn): void {
  const { state, settings, at } = turn;
  const next = state.break === null ? findNextDue(state, settings, at.tick) : null;
  if (next === null || at.tick < next.tick - settings.noticeBefore) {
    if (state.notice !== null) update(turn, { notice: null });
    return;
  }
  if (state.notice?.reminder !== next.reminder.id) {
    // What becomes due without any time ahead was never announced.
    const noticed = at.tick < next.tick;
    update(turn, { notice: noticed ? { reminder: next.reminder.id, at } : null });
    if (noticed) turn.effects.push({ type: 'announce' });
  }
  if (at.tick < next.tick) return;
  const satisfied = findNextPrompt(state, settings, at.tick)?.satisfies ?? [];
  startPrompt(turn, next.reminder.id, satisfied, false);
  askContext(turn);
}

function startPrompt(turn: Turn, reminderId: string, satisfied: readonly string[], asked: boolean): void {
  const { state, settings, at } = turn;
  const reminder = settings.reminders.find((each) => each.id === reminderId);
  if (reminder === undefined) return;
  update(turn, {
    notice: null,
    prompt: {
      reminder: reminder.id,
      satisfies: satisfied,
      dueAt: at,
      noticedAt: state.notice?.reminder === reminder.id ? state.notice.at : null,
      heldBy: [],
      heldSince: null,
      probedAt: at.tick,
      typingSince: null,
      counted: countTowards(reminder, state, at.tick),
      asked,
      stage: { name: 'asking-context' },
    },
  });
  turn.effects.push({ type: 'save-state' });
}

/** A prompt whose break happened by itself, or whose reminder was switched off, has nothing left to ask. */
function dropNeedless(turn: Turn): void {
  const { prompt, open } = turn.state;
  if (prompt === null) return;
  const reminder = turn.settings.reminders.find((each) => each.id === prompt.reminder);
  if (reminder === undefined || !reminder.enabled) {
    if (!prompt.asked || reminder === undefined) endPrompt(turn, 'skipped');
    return;
  }
  const present = open.kind === 'sitting' || open.kind === 'standing';
  const stillAsked = prompt.asked && present;
  const stillDue =
    isCounted(reminder, open.kind) && countTowards(reminder, turn.state, turn.at.tick) >= prompt.counted;
  if (!stillAsked && !stillDue) endPrompt(turn, 'credited');
}

function askContext(turn: Turn): void {
  joinWhatIsDue(turn);
  const { prompt } = turn.state;
  if (prompt === null) return;
  setStage(turn, { ...prompt, probedAt: turn.at.tick }, { name: 'asking-context' });
  turn.effects.push({ type: 'ask-context' });
}

/** While the prompt was held a reminder that covers it may have become due: then that one speaks for both. */
function joinWhatIsDue(turn: Turn): void {
  const { state, settings, at } = turn;
  const next = findNextPrompt(state, settings, at.tick);
  if (state.prompt === null || next === null) return;
  const together = [next.reminder.id, ...next.satisfies];
  if (!together.includes(state.prompt.reminder)) return;
  const counted = countTowards(next.reminder, state, at.tick);
  update(turn, {
    prompt: { ...state.prompt, reminder: next.reminder.id, satisfies: next.satisfies, counted },
  });
}

function askInput(turn: Turn): void {
  const { prompt } = turn.state;
  if (prompt === null) return;
  setStage(turn, prompt, { name: 'asking-input' });
  turn.effects.push({ type: 'ask-idle' });
}

function holdPrompt(turn: Turn, holds: readonly Hold[], stage: PromptStage): void {
  const { prompt } = turn.state;
  if (prompt === null) return;
  const heldBy = orderHolds(prompt.heldBy, holds);
  const news = heldBy.length !== prompt.heldBy.length;
  setStage(turn, { ...prompt, heldBy, heldSince: prompt.heldSince ?? turn.at }, stage);
  if (news) turn.effects.push({ type: 'save-state' });
}

function escalate(turn: Turn, prompt: Prompt, shownFor: number): void {
  if (prompt.stage.name !== 'shown') return;
  if (shownFor >= UNANSWERED_MS && !turn.settings.prompts.strict) {
    endPrompt(turn, 'missed');
    return;
  }
  const escalation = shownFor >= 2 * ESCALATION_MS ? 2 : shownFor >= ESCALATION_MS ? 1 : 0;
  if (escalation === 0 || escalation <= prompt.stage.escalation) return;
  setStage(turn, prompt, { ...prompt.stage, escalation });
  turn.effects.push({ type: 'escalate', step: escalation });
}

function setStage(turn: Turn, prompt: Prompt, stage: PromptStage): void {
  update(turn, { prompt: { ...prompt, stage } });
}
