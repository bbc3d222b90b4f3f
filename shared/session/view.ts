import { countTowards, isCounted } from '../reminders/count';
import { UNANSWERED_MS } from '../reminders/deliver';
import { listDue, findNextPrompt } from '../reminders/due';
import { findContextHolds, findOwnHolds, findQuiet, orderHolds } from '../reminders/find-holds';
import { findReminder, type Reminder } from '../reminders/reminder';
import type { Settings } from '../settings/settings';
import { findCounts } from './away-question';
import type { Bout } from './bout';
import { findDay } from './calendar';
import type {
  AwayQuestionView,
  BoutView,
  BreakView,
  Presence,
  PromptView,
  SessionSnapshot,
  UpcomingPrompt,
} from './snapshot';
import type { SessionState } from './state';
import { joinNeighbours, measureKind } from './timeline';
import { instantAt } from './turn';
import { countMoves } from './count-moves';
import { chooseWalkLength, isWalk, listWalkLengths } from './walk';
import { readWall, type Instant } from './instant';

/** Without input for this long, someone present is idle (ms). */
const IDLE_MS = 60_000;
/** How many coming prompts are worth showing. */
const UPCOMING = 4;

/** What people see of the state at a moment. Pure; `now` may be later than the state's last event. */
export function viewSession(state: SessionState, settings: Settings, now: Instant): SessionSnapshot {
  const wallOf = (instant: Instant) => readWall(instant, now);
  // The bout that has only just begun has no length yet, but it is the present one already.
  const joined = joinNeighbours([...state.bouts, { ...state.open, to: now }]);
  const open = joined.at(-1);
  const all = joined.filter((bout) => bout.to.tick > bout.from.tick);
  return {
    at: now.wall,
    timeZone: state.timeZone,
    position: state.position,
    presence: viewPresence(state),
    bout: {
      kind: state.open.kind,
      since: wallOf(open?.from ?? now),
      length: now.tick - (open?.from.tick ?? now.tick),
    },
    progress: viewProgress(state, settings, now.tick),
    upcoming: viewUpcoming(state, settings, now),
    prompt: viewPrompt(state, settings, wallOf),
    break: viewBreak(state, settings, wallOf),
    heldBy: orderHolds(
      findOwnHolds({ ...state, at: now }, settings).holds,
      state.context === null ? [] : findContextHolds(state.context),
      state.prompt?.stage.name === 'typing' ? ['typing'] : [],
    ),
    quiet: findQuiet({ ...state, at: now }, settings),
    heldSince: viewHeldSince(state, wallOf),
    mode: state.mode,
    pausedUntil:
      typeof state.pausedUntil === 'number' ? instantAt(now, state.pausedUntil).wall : state.pausedUntil,
    awayQuestion: viewAwayQuestion(state, wallOf),
    latestMoves: [...new Set(state.moved.flatMap(({ moves }) => moves).reverse())],
    today: viewToday(state, settings, now, all),
  };
}

function viewHeldSince({ prompt }: SessionState, wallOf: (instant: Instant) => number): number | null {
  if (prompt === null || prompt.stage.name === 'shown' || prompt.heldSince === null) return null;
  return wallOf(prompt.heldSince);
}

function viewPresence(state: SessionState): Presence {
  if (state.away || state.locked || state.suspended) return 'away';
  if (state.lastIdle === 'unknown') return 'unknown';
  return state.lastIdle >= IDLE_MS ? 'idle' : 'active';
}

function viewProgress(state: SessionState, settings: Settings, tick: number): SessionSnapshot['progress'] {
  const { kind } = state.open;
  if (kind !== 'sitting' && kind !== 'standing') return null;
  const counts = (reminder: Reminder) =>
    reminder.enabled && isCounted(reminder, kind) && reminder.counts !== 'attached';
  const positional = settings.reminders.find(
    (reminder) => counts(reminder) && reminder.asks === 'position-change',
  );
  const reminder = positional ?? settings.reminders.find(counts);
  if (reminder === undefined) return null;
  return { counted: countTowards(reminder, state, tick), after: reminder.after };
}

function viewUpcoming(state: SessionState, settings: Settings, now: Instant): readonly UpcomingPrompt[] {
  const next = findNextPrompt(state, settings, now.tick);
  if (next === null) return [];
  const covered = new Set([next.reminder.id, ...next.satisfies]);
  const later = listDue(state, settings, now.tick)
    .filter((due) => !covered.has(due.reminder.id))
    .map((due) => ({ ...due, satisfies: [] as readonly string[] }));
  return [next, ...later].slice(0, UPCOMING).map((due) => ({
    reminder: due.reminder.id,
    asks: due.reminder.asks,
    title: due.reminder.title ?? null,
    dueAt: instantAt(now, due.tick).wall,
    for: due.reminder.for,
    satisfies: due.satisfies,
    noticed: state.notice?.reminder === due.reminder.id,
  }));
}

function viewPrompt(
  state: SessionState,
  settings: Settings,
  wallOf: (instant: Instant) => number,
): PromptView | null {
  const { prompt } = state;
  const reminder = findReminder(settings, prompt?.reminder);
  if (prompt === null || reminder === undefined) return null;
  const shown = prompt.stage.name === 'shown' ? prompt.stage : null;
  const { strict } = settings.prompts;
  return {
    key: `${reminder.id} ${prompt.dueAt.tick} ${shown?.at.tick ?? ''}`,
    reminder: reminder.id,
    asks: reminder.asks,
    title: reminder.title ?? null,
    target:
      reminder.asks === 'position-change' ? (state.position === 'sitting' ? 'standing' : 'sitting') : null,
    satisfies: prompt.satisfies,
    phase: shown !== null ? 'shown' : prompt.heldBy.length > 0 ? 'held' : 'asking',
    dueAt: wallOf(prompt.dueAt),
    shownAt: shown === null ? null : wallOf(shown.at),
    closesAt: shown === null || strict ? null : wallOf(shown.at) + UNANSWERED_MS,
    escalation: shown?.escalation ?? 0,
    counted: prompt.counted,
    breakFor: reminder.asks === 'walk' ? chooseWalkLength(reminder.for) : reminder.for,
    lengths: reminder.asks === 'walk' ? listWalkLengths(reminder.for) : [],
    stretchFor:
      strict || reminder.asks !== 'position-change' ? null : findStretch(prompt.satisfies, settings),
    canSnooze: !strict && (state.snoozes[reminder.id]?.times ?? 0) < settings.snoozeLimit,
    canSkip: !strict,
    snoozeFor: settings.snoozeFor,
  };
}

function findStretch(satisfied: readonly string[], settings: Settings): number | null {
  const covered = satisfied.map((id) => findReminder(settings, id));
  return covered.find((reminder) => reminder?.asks === 'stretch' && reminder.for > 0)?.for ?? null;
}

function viewBreak(
  state: SessionState,
  settings: Settings,
  wallOf: (instant: Instant) => number,
): BreakView | null {
  const reminder = findReminder(settings, state.break?.reminder);
  if (state.break === null || reminder === undefined) return null;
  return {
    reminder: reminder.id,
    asks: reminder.asks,
    title: reminder.title ?? null,
    shownBy: state.break.shownBy,
    startedAt: wallOf(state.break.from),
    until: wallOf(state.break.until),
  };
}

function viewAwayQuestion(
  { awayQuestion: question, bouts }: Pick<SessionState, 'awayQuestion' | 'bouts'>,
  wallOf: (instant: Instant) => number,
): AwayQuestionView | null {
  if (question === null) return null;
  return {
    from: wallOf(question.from),
    to: wallOf(question.to),
    counts: findCounts({ bouts }, question),
    walked: measureKind(bouts, 'walking', question),
  };
}

function viewToday(
  state: SessionState,
  settings: Settings,
  now: Instant,
  all: readonly Bout[],
): SessionSnapshot['today'] {
  const day = findDay(now.wall, state.timeZone, settings.dayStartsAt);
  const start = now.tick - (now.wall - day.from);
  const bouts: readonly BoutView[] = all
    .filter((bout) => bout.to.tick > start)
    .map((bout) => {
      const from = Math.max(bout.from.tick, start);
      return { kind: bout.kind, from: instantAt(now, from).wall, to: instantAt(now, bout.to.tick).wall };
    });
  const sum = (...kinds: readonly string[]) =>
    bouts.reduce((total, bout) => total + (kinds.includes(bout.kind) ? bout.to - bout.from : 0), 0);
  const walks = bouts.filter((bout) => bout.kind === 'walking' && isWalk(bout.to - bout.from));
  const moved = state.moved.filter((moves) => moves.to.tick > start);
  const sitting = bouts.filter((bout) => bout.kind === 'sitting').map((bout) => bout.to - bout.from);
  return {
    day: day.day,
    bouts,
    prompts: state.ended
      .filter((ended) => ended.at.tick >= start)
      .map((ended) => ({
        reminder: ended.reminder,
        at: instantAt(now, ended.at.tick).wall,
        outcome: ended.outcome,
      })),
    totals: {
      sitting: sum('sitting'),
      standing: sum('standing'),
      walking: sum('walking'),
      away: sum('away', 'suspended'),
    },
    longestSitting: Math.max(0, ...sitting),
    changes: bouts.filter((bout, index) => index > 0 && (bout.kind === 'standing' || bout.kind === 'walking'))
      .length,
    walks: { count: walks.length, length: walks.reduce((sum, walk) => sum + walk.to - walk.from, 0) },
    moves: { count: countMoves(moved.flatMap(({ moves }) => moves)) },
    target: settings.uprightTarget,
  };
}
