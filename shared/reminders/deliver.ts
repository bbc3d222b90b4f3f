import type { Prompt } from '../session/state';
import { update, type Turn } from '../session/turn';
import { countTowards, isCounted } from './count';
import { findContextHolds, findOwnHolds } from './find-holds';
import type { DesktopContext } from './hold';
import { findNextDue, findNextPrompt, ONE_INTERRUPTION_MS } from './due';
import { endPrompt, resetReminders } from './end-prompt';
import { findReminder, satisfies, type Reminder } from './reminder';
import { holdAgain, holdPrompt, setStage } from './prompt-stage';

/** A held prompt asks the probes again this often (ms). */
const PROBE_INTERVAL_MS = 30_000;
/** An answer of the probes older than this is asked for again before a prompt is shown (ms). */
const PROBE_FRESH_MS = 2_500;
/** Input this recent is typing (ms). */
const TYPING_PAUSE_MS = 3_000;
/** A prompt waits for a typing pause no longer than this (ms). */
const TYPING_PATIENCE_MS = 60_000;
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
      if (!holdAgain(turn, prompt)) escalate(turn, prompt, now - prompt.stage.at.tick);
      break;
    case 'asking-context':
    case 'asking-input':
      break;
  }
}

/** The probes answered: hold the prompt, or go on to look for a typing pause. */
export function receiveContext(turn: Turn, context: DesktopContext): void {
  // An answer that comes late speaks of a prompt that is gone.
  if (turn.state.prompt?.stage.name !== 'asking-context') return;
  update(turn, { context });
  const own = findOwnHolds(turn.state, turn.settings);
  const found = findContextHolds(context);
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

/** Shows the prompt because the person wants it, whatever holds it. */
export function showHeldPrompt(turn: Turn): void {
  const { prompt } = turn.state;
  if (prompt === null) return;
  update(turn, { prompt: { ...prompt, asked: true } });
  showPrompt(turn);
}

function showPrompt(turn: Turn): void {
  const { prompt } = turn.state;
  if (prompt === null || prompt.stage.name === 'shown') return;
  setStage(turn, prompt, { name: 'shown', at: turn.at, escalation: 0 });
  update(turn, { context: null });
  turn.effects.push({ type: 'play-sound', sound: 'prompt' }, { type: 'save-state' });
}

/** Starts a prompt that the person asked for, and shows it without asking anything. A break that runs is over. */
export function startPromptNow(turn: Turn, reminderId: string): void {
  const { settings, state } = turn;
  const reminder = findReminder(settings, reminderId);
  if (reminder === undefined) return;
  if (state.prompt !== null) endPrompt(turn, 'credited');
  update(turn, { break: null });
  const covered = listCovered(turn, reminder).map(({ id }) => id);
  startPrompt(turn, reminder.id, covered, true);
  showPrompt(turn);
}

/** The other reminders that a break for this one answers too, of those that count now. */
export function listCovered({ settings, state }: Turn, reminder: Reminder): readonly Reminder[] {
  return settings.reminders.filter(
    (other) =>
      other.enabled &&
      other !== reminder &&
      isCounted(other, state.open.kind) &&
      satisfies(reminder.asks, other.asks),
  );
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
    // Whoever wants no prompt now wants no word of one either; the tray shows it all the same.
    if (noticed && findOwnHolds(state, settings).holds.length === 0) turn.effects.push({ type: 'announce' });
  }
  if (at.tick < next.tick) return;
  const satisfied = findNextPrompt(state, settings, at.tick)?.satisfies ?? [];
  startPrompt(turn, next.reminder.id, satisfied, false);
  askContext(turn);
}

function startPrompt(turn: Turn, reminderId: string, satisfied: readonly string[], asked: boolean): void {
  const { state, settings, at } = turn;
  const reminder = findReminder(settings, reminderId);
  if (reminder === undefined) return;
  forgetOldSnooze(turn, reminder.id);
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

/** A snooze is of one stretch: a prompt that comes long after it is another one, and may be snoozed as often again. */
function forgetOldSnooze(turn: Turn, reminderId: string): void {
  const snooze = turn.state.snoozes[reminderId];
  if (snooze !== undefined && turn.at.tick > snooze.until + ONE_INTERRUPTION_MS)
    resetReminders(turn, [reminderId], false);
}

/** A prompt whose break happened by itself, or whose reminder was switched off, has nothing left to ask. */
function dropNeedless(turn: Turn): void {
  const { prompt, open } = turn.state;
  if (prompt === null) return;
  const reminder = findReminder(turn.settings, prompt.reminder);
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
