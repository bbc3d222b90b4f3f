import { deliverPrompts, receiveContext, receiveInput, reconsiderHold } from '../reminders/deliver';
import type { Settings } from '../settings/settings';
import { AWAY_QUESTION_KEPT_MS } from './away-question';
import type { Effect } from './effect';
import type { SessionEvent } from './event';
import { measureClockChange } from './instant';
import { obeyIntent } from './obey';
import {
  endBreak,
  findIdleQuestion,
  lockScreen,
  noteInput,
  noticeOversleep,
  OVERSLEPT_MS,
  receiveIdle,
  suspendMachine,
  unlockScreen,
  wakeMachine,
} from './presence';
import type { SessionState } from './state';
import { closeOpenBout, followKind } from './timeline';
import { instantAt, update, type Turn } from './turn';
import { findWakeTick } from './wake';

export interface Reduced {
  readonly state: SessionState;
  readonly effects: readonly Effect[];
}

/**
 * The sitting engine: one event in, the next state and what is to be done out. Pure; never throws.
 * An event that is older than the state (a tick that went back) is taken as happening now.
 */
export function reduce(state: SessionState, event: SessionEvent, settings: Settings): Reduced {
  const at = event.at.tick >= state.at.tick ? event.at : { wall: event.at.wall, tick: state.at.tick };
  const turn: Turn = { state, effects: [], at, settings };
  const clockWasSet = followClockChange(turn);
  update(turn, { at });
  // Quiet times are calendar times.
  if (clockWasSet) reconsiderHold(turn);
  if (canTellOversleep(event) && at.tick - state.at.tick >= OVERSLEPT_MS) {
    noticeOversleep(turn, findWakeTick(state, settings));
  }
  endWhatRanOut(turn);
  applyEvent(turn, event);
  followKind(turn);
  deliverPrompts(turn);
  if (event.type === 'timer') {
    askWhetherAway(turn);
    // After a crash no more is unknown than the time since the timer last fired.
    turn.effects.push({ type: 'save-state' });
  }
  return { state: turn.state, effects: turn.effects };
}

/** A wake event says so itself, and after a change of settings the timer was armed by other rules. */
function canTellOversleep(event: SessionEvent): boolean {
  return event.type !== 'woke' && event.type !== 'settings-changed';
}

function applyEvent(turn: Turn, event: SessionEvent): void {
  switch (event.type) {
    case 'timer':
      break;
    case 'intent':
      obeyIntent(turn, event.intent);
      break;
    case 'idle-answered':
      receiveIdle(turn, event.idle);
      receiveInput(turn);
      break;
    case 'context-answered':
      receiveContext(turn, event.context);
      break;
    case 'input-returned':
      if (turn.state.away) noteInput(turn);
      break;
    case 'locked':
      lockScreen(turn);
      break;
    case 'unlocked':
      unlockScreen(turn);
      break;
    case 'suspended':
      suspendMachine(turn);
      break;
    case 'woke':
      wakeMachine(turn);
      break;
    case 'zone-changed':
      update(turn, { timeZone: event.timeZone });
      reconsiderHold(turn);
      break;
    case 'settings-changed':
      reconsiderHold(turn);
      turn.effects.push({ type: 'save-state' });
      break;
    case 'quitting':
      // So that the history is whole even without the state file.
      closeOpenBout(turn, turn.at);
      turn.effects.push({ type: 'save-state' });
      break;
  }
}

/** The wall clock was set: the bout goes on by the tick, its record is cut so that each part has a true wall time. */
function followClockChange(turn: Turn): boolean {
  const { state, at } = turn;
  if (measureClockChange(state.at, at) === 0) return false;
  closeOpenBout(turn, state.at);
  update(turn, {
    open: { kind: state.open.kind, from: instantAt(at, Math.max(state.at.tick, state.open.from.tick)) },
  });
  return true;
}

function endWhatRanOut(turn: Turn): void {
  const { state, at } = turn;
  if (state.break !== null && at.tick >= state.break.until.tick) {
    const { until } = state.break;
    endBreak(turn);
    turn.effects.push({ type: 'play-sound', sound: 'break-over' }, { type: 'save-state' });
    followKind(turn, instantAt(at, until.tick));
  }
  if (typeof state.pausedUntil === 'number' && at.tick >= state.pausedUntil) {
    update(turn, { pausedUntil: null });
    reconsiderHold(turn);
    turn.effects.push({ type: 'save-state' });
  }
  const question = turn.state.awayQuestion;
  if (question !== null && at.tick - question.to.tick >= AWAY_QUESTION_KEPT_MS)
    update(turn, { awayQuestion: null });
}

function askWhetherAway({ state, settings, at, effects }: Turn): void {
  const due = findIdleQuestion(state, settings);
  if (due === null || at.tick < due) return;
  if (!effects.some((effect) => effect.type === 'ask-idle')) effects.push({ type: 'ask-idle' });
}
