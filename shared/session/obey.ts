import { listCovered, reconsiderHold, showHeldPrompt, startPromptNow } from '../reminders/deliver';
import { findNextPrompt } from '../reminders/due';
import { endPrompt, resetReminders, snoozeReminders, startBreak } from '../reminders/end-prompt';
import { findReminder, satisfies, type Reminder } from '../reminders/reminder';
import type { Position } from './bout';
import { extendBreak, followPlayer } from './break-length';
import { findDay } from './calendar';
import type { Instant } from './instant';
import type { Intent, PauseLength, PromptAnswer } from './intent';
import { noteMoves } from './moves-done';
import { endBreak, noteSpeech } from './presence';
import { correctTimeline, followKind } from './timeline';
import { instantAt, update, type Turn } from './turn';
import { findWalkBreak } from './walk';

/** Does what the person said. What makes no sense now (an answer to no prompt) changes nothing. */
export function obeyIntent(turn: Turn, intent: Intent): void {
  // The player says by itself how it goes: whoever walked need not be back.
  if (!isOfPlayer(intent)) noteSpeech(turn);
  switch (intent.type) {
    case 'say':
      sayPosition(turn, intent.position, intent.since ?? 0);
      break;
    case 'answer':
      answerPrompt(turn, intent.answer, intent.length);
      break;
    case 'end-break':
      endBreak(turn);
      break;
    case 'extend-break':
      extendBreak(turn, intent.by);
      break;
    case 'play-break':
      followPlayer(turn, intent.left, intent.since);
      break;
    case 'play-walk':
      beginPlayedWalk(turn, intent.length);
      break;
    case 'emergency-exit':
      if (turn.state.break !== null) endBreak(turn);
      else if (turn.state.prompt?.stage.name === 'shown') endPrompt(turn, 'skipped');
      break;
    case 'break-now':
      if (intent.length === undefined) startPromptNow(turn, intent.reminder);
      else takeNow(turn, intent.reminder, intent.length);
      break;
    case 'show-held':
      showHeldPrompt(turn);
      break;
    case 'pause':
      update(turn, { pausedUntil: pauseEnd(turn, intent.length) });
      reconsiderHold(turn);
      break;
    case 'resume':
      update(turn, { pausedUntil: null });
      reconsiderHold(turn);
      break;
    case 'mode':
      update(turn, { mode: intent.mode, lastInput: turn.at.tick });
      reconsiderHold(turn);
      break;
    case 'explain-away':
      explainAway(turn, intent.kind);
      break;
    case 'moved':
      noteMoves(turn, intent.routine, intent.moves, intent.length);
      break;
  }
  turn.effects.push({ type: 'save-state' });
}

function isOfPlayer({ type }: Intent): boolean {
  return type === 'moved' || type === 'play-break' || type === 'play-walk';
}

/** `since` is ms ago; the time from then on is corrected, in the state and in the history. */
function sayPosition(turn: Turn, said: Position | 'walking', since: number): void {
  const kindBefore = turn.state.open.kind;
  const prompt = turn.state.prompt;
  if (since > 0) correctSince(turn, said, instantAt(turn.at, turn.at.tick - since));
  update(turn, said === 'walking' ? { walking: true } : { walking: false, position: said });
  if (since > 0) update(turn, { open: { kind: said, from: turn.at } });
  else followKind(turn);
  // Doing what the prompt on show asks for is an answer to it.
  const asks = findReminder(turn.settings, prompt?.reminder)?.asks;
  const moved =
    said !== kindBefore && (asks === 'position-change' || (asks === 'walk' && said === 'walking'));
  if (moved && prompt?.stage.name === 'shown') endPrompt(turn, 'taken');
}

function correctSince(turn: Turn, said: Position | 'walking', since: Instant): void {
  correctTimeline(turn, said, since, turn.at);
  const question = turn.state.awayQuestion;
  // What that time was has been said with it.
  if (question !== null && question.from.tick >= since.tick) update(turn, { awayQuestion: null });
}

function answerPrompt(turn: Turn, answer: PromptAnswer, length: number | undefined): void {
  const { prompt } = turn.state;
  if (answer === 'taken') {
    if (prompt?.stage.name === 'shown') takePrompt(turn, prompt.reminder, length);
  } else if (prompt === null) {
    answerAhead(turn, answer);
  } else if (mayPutOff(turn, prompt.reminder, answer)) {
    endPrompt(turn, answer === 'skip' ? 'skipped' : 'snoozed');
  }
}

function takePrompt(turn: Turn, reminderId: string, length: number | undefined): void {
  endPrompt(turn, 'taken');
  beginTaken(turn, reminderId, length);
}

/** Takes a break that no prompt asked for: nothing is shown and nothing sounds. A prompt that it answers is taken. */
function takeNow(turn: Turn, reminderId: string, length: number): void {
  const reminder = findReminder(turn.settings, reminderId);
  if (reminder === undefined) return;
  makeWay(turn, reminder);
  beginTaken(turn, reminder.id, length);
}

/**
 * The player's walk is a break as any other, but that the player shows it: told in the tray, credited by the person's
 * absence, asked about on their return. It changes no position, and a break for a walk that runs already goes on.
 */
function beginPlayedWalk(turn: Turn, length: number): void {
  const { reminders } = turn.settings;
  const walks = reminders.filter(({ asks }) => asks === 'walk');
  const reminder = walks.find(({ enabled }) => enabled) ?? walks[0];
  if (reminder === undefined || findWalkBreak(turn.state, turn.settings) !== null) return;
  makeWay(turn, reminder);
  startBreak(turn, reminder.id, length, 'player');
}

/** A break for this reminder is about to begin: it answers the prompt, and starts anew what it covers. */
function makeWay(turn: Turn, reminder: Reminder): void {
  const { settings, state } = turn;
  const asked = findReminder(settings, state.prompt?.reminder);
  const isAnswer = asked !== undefined && (asked === reminder || satisfies(reminder.asks, asked.asks));
  endPrompt(turn, isAnswer && state.prompt?.stage.name === 'shown' ? 'taken' : 'credited');
  const covered = listCovered(turn, reminder).map(({ id }) => id);
  update(turn, { break: null, notice: null });
  resetReminders(turn, [reminder.id, ...covered], true);
}

function beginTaken(turn: Turn, reminderId: string, length: number | undefined): void {
  const { position } = turn.state;
  const reminder = findReminder(turn.settings, reminderId);
  // A cap on standing ends the standing, whether it asks for a change or for a walk first.
  if (reminder?.asks === 'position-change' || reminder?.counts === 'standing') {
    update(turn, { walking: false, position: position === 'sitting' ? 'standing' : 'sitting' });
    followKind(turn);
  }
  startBreak(turn, reminderId, length, 'prompt');
}

function mayPutOff({ state, settings }: Turn, reminderId: string, answer: 'snooze' | 'skip'): boolean {
  if (settings.prompts.strict) return false;
  return answer === 'skip' || (state.snoozes[reminderId]?.times ?? 0) < settings.snoozeLimit;
}

/** Snooze or skip before the prompt came, from the tray: what it would speak for waits, or starts anew. */
function answerAhead(turn: Turn, answer: 'snooze' | 'skip'): void {
  const { state, settings, at } = turn;
  const next = findNextPrompt(state, settings, at.tick);
  if (next === null || !mayPutOff(turn, next.reminder.id, answer)) return;
  const group = [next.reminder.id, ...next.satisfies];
  update(turn, { notice: null });
  if (answer === 'skip') resetReminders(turn, group, true);
  else snoozeReminders(turn, group, { from: next.tick, asked: false });
}

function explainAway(turn: Turn, kind: Extract<Intent, { type: 'explain-away' }>['kind']): void {
  const question = turn.state.awayQuestion;
  if (question === null) return;
  update(turn, { awayQuestion: null });
  if (kind === null) return;
  correctTimeline(turn, kind, question.from, question.to);
}

function pauseEnd({ at, state, settings }: Turn, length: PauseLength): number | 'until-resumed' {
  if (length === 'until-resumed') return length;
  if (length === 'tomorrow') {
    return at.tick + findDay(at.wall, state.timeZone, settings.dayStartsAt).to - at.wall;
  }
  return at.tick + length.for;
}
