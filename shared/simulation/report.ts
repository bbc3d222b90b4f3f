import type { BoutKind } from '../session/bout';
import type { PromptOutcome } from '../reminders/outcome';

export interface ReportedPrompt {
  readonly reminder: string;
  readonly satisfies: readonly string[];
  readonly dueAt: number;
  readonly noticedAt: number | null;
  readonly heldBy: readonly string[];
  readonly shownAt: number | null;
  readonly outcome: PromptOutcome;
  readonly endedAt: number | null;
  readonly wall: string;
}
export interface ReportedBout {
  readonly kind: BoutKind;
  readonly from: number;
  readonly to: number;
}
export type Totals = Readonly<Record<BoutKind, number>>;
export interface ReportedDay {
  readonly day: string;
  readonly sitting: number;
  readonly standing: number;
  readonly walking: number;
  readonly away: number;
  readonly prompts: number;
  readonly taken: number;
}

/** What `simulate` prints. Times are ms elapsed since the start. */
export interface Report {
  readonly prompts: readonly ReportedPrompt[];
  readonly bouts: readonly ReportedBout[];
  readonly totals: Totals;
  readonly days: readonly ReportedDay[];
  readonly now: {
    readonly position: string;
    readonly presence: string;
    readonly nextPrompt: { readonly reminder: string; readonly dueAt: number } | null;
    readonly heldBy: readonly string[];
    readonly pausedUntil: number | 'until-resumed' | null;
  };
  readonly wakeUps: number;
  readonly records: number;
}
