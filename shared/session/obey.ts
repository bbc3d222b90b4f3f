import { reconsiderHold, showPrompt, startPromptNow } from '../reminders/deliver';
import { endPrompt, startBreak } from '../reminders/end-prompt';
import type { Position } from './bout';
import { findDay } from './calendar';
import type { Intent, PauseLength, PromptAnswer } from './intent';
import { noteInput } from './presence';
import { closeOpenBout, correctTimeline, followKind } from './timeline';
import { instantAt, update, type Turn } from './turn';

/** Does what the person said. What makes no sense now (an answer to no prompt) changes nothing. */
export function obeyIntent(turn: Turn, intent: Intent): void {
  noteInput(turn);
  switch (intent.type) {
    case 'say':
      sayPosition(turn, intent.position, intent.since ?? 0);
      break;
    case 'answer':
      answerPrompt(turn, intent.answer);
      break;
    case 'end-break':
      if (turn.state.break !== null) update(turn, { break: null });
      break;
    case 'emergency-exit':
      if (turn.state.prompt?.stage.name === 'shown') endPrompt(turn, 'skipped');
      break;
    case 'break-now':
      startPromptNow(turn, intent.reminder);
      break;
    case 'show-held':
      showPrompt(turn);
      break;
    case 'pause':
      update(turn, { pausedUntil: pauseEnd(turn, intent.length) });
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
  }
  turn.effects.push({ type: 'save-state' });
}

/** `since` is ms ago; the time from then on is corrected, in the state and in the history. */
function sayPosition(turn: Turn, said: Position | 'walking', since: number): void {
  const kindBefore = turn.state.open.kind;
  const prompt = turn.state.prompt;
  if (since > 0) correctTimeline(turn, said, instantAt(turn.at, turn.at.tick - since), turn.at);
  update(turn, said === 'walking' ? { walking: true } : { walking: false, position: said });
  if (since > 0) update(turn, { open: { kind: said, from: turn.at } });
  else followKind(turn);
  // Doing what the prompt on show asks for is an answer to it.
  const asks = turn.settings.reminders.find((each) => each.id === prompt?.reminder)?.asks;
  const moved =
    said !== kindBefore && (asks === 'position-change' || (asks === 'walk' && said === 'walking'));
  if (moved && prompt?.stage.name === 'shown') endPrompt(turn, 'taken');
}

function answerPrompt(turn: Turn, answer: PromptAnswer): void {
  const { prompt, position, snoozes } = turn.state;
  if (prompt?.stage.name !== 'shown') {
    if (prompt === null && answer !== 'taken') answerAhead(turn, answer);
    return;
  }
  const { strict } = turn.settings.prompts;
  if (answer === 'taken') {
    const asks = turn.settings.reminders.find((each) => each.id === prompt.reminder)?.asks;
    endPrompt(turn, 'taken');
    if (asks === 'position-change') {
      update(turn, { walking: false, position: position === 'sitting' ? 'standing' : 'sitting' });
      followKind(turn);
    }
    startBreak(turn, prompt.reminder);
    return;
  }
  if (strict) return;
  if (answer === 'skip') endPrompt(turn, 'skipped');
  else if ((snoozes[prompt.reminder]?.times ?? 0) < turn.settings.snoozeLimit) endPrompt(turn, 'snoozed');
}

/** Snooze or skip before the prompt came, from the tray: its reminder waits, or starts anew. */
function answerAhead(turn: Turn, answer: 'snooze' | 'skip'): void {
  const { notice, snoozes, resets } = turn.state;
  if (notice === null) return;
  update(turn, { notice: null });
  if (answer === 'skip') update(turn, { resets: { ...resets, [notice.reminder]: turn.at.tick } });
  else {
    const until = turn.at.tick + turn.settings.snoozeFor;
    update(turn, {
      snoozes: {
        ...snoozes,
        [notice.reminder]: { until, times: (snoozes[notice.reminder]?.times ?? 0) + 1 },
      },
    });
  }
}

function explainAway(turn: Turn, kind: 'walking' | 'standing' | 'sitting' | null): void {
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

/** Writes what the open bout was so far, so that the history is whole even without the state file. */
export function writeOpenBout(turn: Turn): void {
  closeOpenBout(turn, turn.at);
}
