import type { PromptOutcome } from './outcome';
import { findReminder } from './reminder';
import type { BreakScreen } from '../session/state';
import { instantAt, update, type Turn } from '../session/turn';

/** Marks of prompts older than this leave the state; they stay in the history (ms). */
const MARKS_KEPT_MS = 36 * 3_600_000;

/**
 * Ends the one prompt: writes its record and lets its reminder, and those that it spoke for,
 * start anew (`taken`, `skipped`, `missed`), come again later (`snoozed`), or count on (`credited`).
 */
export function endPrompt(turn: Turn, outcome: Exclude<PromptOutcome, 'open'>): void {
  const { state, settings, at } = turn;
  const { prompt } = state;
  if (prompt === null) return;
  const asks = findReminder(settings, prompt.reminder)?.asks ?? 'other';
  const group = [prompt.reminder, ...prompt.satisfies];
  turn.effects.push(
    {
      type: 'write-record',
      record: {
        type: 'prompt',
        reminder: prompt.reminder,
        asks,
        satisfies: [...prompt.satisfies],
        dueAt: prompt.dueAt.tick,
        noticedAt: prompt.noticedAt?.tick ?? null,
        shownAt: prompt.stage.name === 'shown' ? prompt.stage.at.tick : null,
        heldBy: [...prompt.heldBy],
        outcome,
        endedAt: at.tick,
        wall: at.wall,
      },
    },
    { type: 'save-state' },
  );
  const ended = [...state.ended, { reminder: prompt.reminder, at, outcome }];
  update(turn, {
    prompt: null,
    context: null,
    ended: ended.filter((each) => each.at.tick > at.tick - MARKS_KEPT_MS),
  });
  if (outcome === 'snoozed') snoozeReminders(turn, group, { from: at.tick, asked: prompt.asked });
  else resetReminders(turn, group, outcome !== 'credited');
}

/** Starts the break that a taken prompt asked for, of the given length (ms) or its own; one without needs none. */
export function startBreak(
  turn: Turn,
  reminderId: string,
  length: number | undefined,
  shownBy: BreakScreen,
): void {
  const reminder = findReminder(turn.settings, reminderId);
  const lasts = length ?? reminder?.for ?? 0;
  if (reminder === undefined || lasts === 0 || reminder.asks === 'position-change') return;
  const until = instantAt(turn.at, turn.at.tick + lasts);
  update(turn, { break: { reminder: reminder.id, shownBy, from: turn.at, until } });
}

/** Puts reminders off until a snooze's length after `from` (tick). */
export function snoozeReminders(
  turn: Turn,
  ids: readonly string[],
  { from, asked }: { readonly from: number; readonly asked: boolean },
): void {
  const { state, settings } = turn;
  const until = from + settings.snoozeFor;
  const snoozes = ids.map(
    (id) => [id, { until, times: (state.snoozes[id]?.times ?? 0) + 1, asked }] as const,
  );
  update(turn, { snoozes: { ...state.snoozes, ...Object.fromEntries(snoozes) } });
}

/** Forgets snoozes; with `countAnew` the count starts from zero too. */
export function resetReminders(turn: Turn, ids: readonly string[], countAnew: boolean): void {
  const { state, at } = turn;
  update(turn, {
    snoozes: Object.fromEntries(Object.entries(state.snoozes).filter(([id]) => !ids.includes(id))),
    ...(countAnew && { resets: { ...state.resets, ...Object.fromEntries(ids.map((id) => [id, at.tick])) } }),
  });
}
