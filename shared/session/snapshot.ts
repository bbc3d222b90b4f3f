import type { BoutKind, Position } from './bout';
import type { Ask } from '../reminders/reminder';
import type { Hold, Mode, Quiet } from '../reminders/hold';
import type { PromptOutcome } from '../reminders/outcome';
import type { BreakScreen } from './state';

/** `unknown`: the system can't tell, so the app counts on and relies on lock, sleep and the user. */
export type Presence = 'active' | 'idle' | 'away' | 'unknown';

/** All `At`, `since`, `from`, `to` and `until` below are wall times in ms since the epoch; lengths are in ms. */
export interface BoutView {
  readonly kind: BoutKind;
  readonly from: number;
  readonly to: number;
}

/** A reminder that will be due if the person goes on like this. */
export interface UpcomingPrompt {
  readonly reminder: string;
  readonly asks: Ask;
  readonly title: string | null;
  readonly dueAt: number;
  /** How long the break is, ms. */
  readonly for: number;
  /** Ids of the reminders that the same prompt will cover. */
  readonly satisfies: readonly string[];
  readonly noticed: boolean;
}

/** The one prompt there is now. */
export interface PromptView {
  /** Names this prompt, and anew each time that it is shown. */
  readonly key: string;
  readonly reminder: string;
  readonly asks: Ask;
  /** The person's own words, for their own reminders. */
  readonly title: string | null;
  /** The position asked for, for a position change. */
  readonly target: Position | null;
  readonly satisfies: readonly string[];
  /** `asking`: it is being found out, within a second, whether anything holds it. */
  readonly phase: 'asking' | 'held' | 'shown';
  readonly dueAt: number;
  readonly shownAt: number | null;
  /** Unanswered until then, it is missed. */
  readonly closesAt: number | null;
  /** 0 as it comes, 1 and 2 after each minute without an answer. */
  readonly escalation: 0 | 1 | 2;
  /** Counted time that made it due, ms. */
  readonly counted: number;
  readonly breakFor: number;
  /** The lengths (ms) among which a walk can be chosen, shortest first; `breakFor` is one of them. Empty for others. */
  readonly lengths: readonly number[];
  /** The length (ms) of the stretch that a change of position speaks for, and may be taken with; null for none. */
  readonly stretchFor: number | null;
  readonly canSnooze: boolean;
  readonly canSkip: boolean;
  readonly snoozeFor: number;
}

/** A break that was taken and runs. */
export interface BreakView {
  readonly reminder: string;
  readonly asks: Ask;
  readonly title: string | null;
  readonly shownBy: BreakScreen;
  readonly startedAt: number;
  readonly until: number;
}

/** A time away that the person can explain. */
export interface AwayQuestionView {
  readonly from: number;
  readonly to: number;
  /**
   * How it is counted: as time away, as a walk, as a walk that lasted only for a `part` of it, or as the time at the
   * desk that it looked like (`unseen`), although a walk was taken.
   */
  readonly counts: 'away' | 'walk' | 'part' | 'unseen';
  /** How much of it counts as a walk, ms. */
  readonly walked: number;
}

export interface PromptMark {
  readonly reminder: string;
  readonly at: number;
  readonly outcome: PromptOutcome;
}

export interface DayTotals {
  readonly sitting: number;
  readonly standing: number;
  readonly walking: number;
  readonly away: number;
}

/** What tray, windows and command line show. Made from the state by a pure function; plain data. */
export interface SessionSnapshot {
  /** The moment it speaks of; views count on from here with their own steady clock. */
  readonly at: number;
  readonly timeZone: string;
  readonly position: Position;
  readonly presence: Presence;
  /** What is counted now, since when (wall) and how long already (ms, immune to clock changes). */
  readonly bout: { readonly kind: BoutKind; readonly since: number; readonly length: number };
  /** Progress of the reminder that counts the present position, for dial and tray; null when none does. */
  readonly progress: { readonly counted: number; readonly after: number } | null;
  readonly upcoming: readonly UpcomingPrompt[];
  readonly prompt: PromptView | null;
  readonly break: BreakView | null;
  /** Every reason that holds, or would hold, a prompt now. */
  readonly heldBy: readonly Hold[];
  /** The calendar keeps prompts away now: a quiet time, or time outside the working hours; `until` is wall time. */
  readonly quiet: Quiet | null;
  /** Since when the present prompt is held. */
  readonly heldSince: number | null;
  readonly mode: Mode;
  /** Wall time, `until-resumed`, or null when not paused. */
  readonly pausedUntil: number | 'until-resumed' | null;
  readonly awayQuestion: AwayQuestionView | null;
  /** Moves done within the last day and a half, by id, the latest first. */
  readonly latestMoves: readonly string[];
  readonly today: {
    /** Local date, `2026-03-02`. */
    readonly day: string;
    readonly bouts: readonly BoutView[];
    readonly prompts: readonly PromptMark[];
    readonly totals: DayTotals;
    readonly longestSitting: number;
    readonly changes: number;
    /** Walks of a minute at least (our own judgement), and how long they were together. */
    readonly walks: { readonly count: number; readonly length: number };
    /** How many moves were done beside walks. */
    readonly moves: { readonly count: number };
    readonly target: number;
  };
}
