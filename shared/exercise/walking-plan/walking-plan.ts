/** How much is walked in a week. */
export interface Load {
  /** Of one walk. */
  readonly minutes: number;
  /** How many days of the week have a walk. */
  readonly days: number;
}

/** How fast a plan grows. */
export const PACES = ['usual', 'gentle'] as const;
export type Pace = (typeof PACES)[number];

/** What the person asks of one week. `repeat`: the week after it is the same again. */
export const TURNS = ['easier', 'harder', 'repeat'] as const;
export type Turn = (typeof TURNS)[number];

/** Days off for illness or a holiday; the plan waits. */
export interface PlanPause {
  /** The first day off. */
  readonly from: string;
  /** The day on which the plan goes on; null while nobody knows. */
  readonly to: string | null;
}

/**
 * What a person said about their walks, and nothing that follows from it: the weeks are worked out anew by `readPlan`.
 * Days are calendar days of the session, `2026-03-02`.
 */
export interface WalkingPlan {
  /** What the person walked when the plan was made; 30 minutes stand for 30 or more. */
  readonly before: Load;
  readonly pace: Pace;
  /** The first day of week 1. */
  readonly start: string;
  /** Weekdays that suit, 1 Monday to 7 Sunday, in their order; may be none. */
  readonly weekdays: readonly number[];
  /** What was asked of a week, by its first day. */
  readonly turns: Readonly<Record<string, Turn>>;
  /** Oldest first; only the last one can be open. */
  readonly pauses: readonly PlanPause[];
  /** Days on which the person marked their walk, in their order. */
  readonly walked: readonly string[];
}
