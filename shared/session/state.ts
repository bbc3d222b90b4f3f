import type { DesktopContext, Hold, Mode } from '../reminders/hold';
import type { Bout, BoutKind, Position } from './bout';
import type { Instant } from './instant';
import type { PromptOutcome } from '../reminders/outcome';

/** Where a prompt is on its way to the person. */
export type PromptStage =
  /** The context probes were asked. */
  | { readonly name: 'asking-context' }
  /** Something holds it; asked again at `retryAt` (tick), or when the person ends a hold of their own. */
  | { readonly name: 'held'; readonly retryAt: number | null }
  /** Nothing holds it; the idle source was asked whether the person is typing. */
  | { readonly name: 'asking-input' }
  /** Waits for a typing pause; asked again at `retryAt` (tick). */
  | { readonly name: 'typing'; readonly retryAt: number }
  | { readonly name: 'shown'; readonly at: Instant; readonly escalation: 0 | 1 | 2 };

/** One occurrence of a reminder, from the moment it is due. */
export interface Prompt {
  readonly reminder: string;
  readonly satisfies: readonly string[];
  readonly dueAt: Instant;
  readonly noticedAt: Instant | null;
  readonly heldBy: readonly Hold[];
  readonly heldSince: Instant | null;
  /** When the probes were last asked (tick). */
  readonly probedAt: number;
  /** When the wait for a typing pause began (tick). */
  readonly typingSince: number | null;
  /** The count (ms) when it became due; a lower count later means that a break happened by itself. */
  readonly counted: number;
  /** The person asked for it, so no count can make it needless. */
  readonly asked: boolean;
  readonly stage: PromptStage;
}

/** What shows a break: the player that began it, or what showed its prompt, if that keeps breaks at all. */
export type BreakScreen = 'prompt' | 'player';

/** A break that was taken. Ends by itself at `until`. */
export interface RunningBreak {
  readonly reminder: string;
  readonly shownBy: BreakScreen;
  readonly from: Instant;
  readonly until: Instant;
}

/** A prompt that ended within the time that the state reaches back, for the day strip. */
export interface EndedPrompt {
  readonly reminder: string;
  readonly at: Instant;
  readonly outcome: PromptOutcome;
}

/** Moves that were done within the time that the state reaches back. */
export interface DoneMoves {
  readonly routine: string | null;
  readonly moves: readonly string[];
  readonly from: Instant;
  readonly to: Instant;
}

export interface Snooze {
  /** Tick until which the reminder stays away. */
  readonly until: number;
  /** How often its prompt was snoozed in a row. */
  readonly times: number;
  /** The person had asked for the prompt before its time. */
  readonly asked: boolean;
}

/**
 * All that the engine knows; plain JSON data. Counts, credits and totals are folds of `bouts` and `open`.
 * Numbers are ticks in ms unless they say otherwise.
 */
export interface SessionState {
  /** The latest event. */
  readonly at: Instant;
  readonly timeZone: string;
  readonly position: Position;
  /** The person said that they walk; holds until they return or say otherwise. */
  readonly walking: boolean;
  /** Nobody at the machine, by the idle source. */
  readonly away: boolean;
  readonly locked: boolean;
  readonly suspended: boolean;
  /** The last moment at which the person was surely there. */
  readonly lastInput: number;
  /** What the idle source said last, ms. */
  readonly lastIdle: number | 'unknown';
  /** Closed bouts of the last 36 hours, oldest first, without overlap. */
  readonly bouts: readonly Bout[];
  readonly open: { readonly kind: BoutKind; readonly from: Instant };
  /** When each reminder was last answered; time before that does not count. */
  readonly resets: Readonly<Record<string, number>>;
  readonly snoozes: Readonly<Record<string, Snooze>>;
  /** The reminder announced ahead of its time. */
  readonly notice: { readonly reminder: string; readonly at: Instant } | null;
  readonly prompt: Prompt | null;
  readonly break: RunningBreak | null;
  readonly ended: readonly EndedPrompt[];
  readonly moved: readonly DoneMoves[];
  readonly mode: Mode;
  readonly pausedUntil: number | 'until-resumed' | null;
  /** What the probes last answered, kept while a prompt is held. */
  readonly context: DesktopContext | null;
  readonly awayQuestion: { readonly from: Instant; readonly to: Instant } | null;
}

/** A state with nothing behind it: sitting, present, counting from `at`. */
export function createState(at: Instant, timeZone: string): SessionState {
  return {
    at,
    timeZone,
    position: 'sitting',
    walking: false,
    away: false,
    locked: false,
    suspended: false,
    lastInput: at.tick,
    lastIdle: 0,
    bouts: [],
    open: { kind: 'sitting', from: at },
    resets: {},
    snoozes: {},
    notice: null,
    prompt: null,
    break: null,
    ended: [],
    moved: [],
    mode: 'normal',
    pausedUntil: null,
    context: null,
    awayQuestion: null,
  };
}
