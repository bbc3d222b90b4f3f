import type { BoutKind, Position } from './bout';
import type { Mode } from '../reminders/hold';

/** How long a break may be, ms: in all, and as one asks for it. */
export const BREAK_LIMITS = { least: 1_000, most: 4 * 3_600_000 } as const;

/** How a prompt on show is answered. */
export type PromptAnswer = 'taken' | 'snooze' | 'skip';

/** How long prompts stay away. */
export type PauseLength = { readonly for: number } | 'tomorrow' | 'until-resumed';

/** Everything a person can say, whichever way: tray, window, prompt, shortcut, notification, command line. */
export type Intent =
  /** "I'm standing", optionally for `since` ms already. */
  | { readonly type: 'say'; readonly position: Position | 'walking'; readonly since?: number | undefined }
  /** `length` (ms) of the break that is taken, where it is not the reminder's own. */
  | { readonly type: 'answer'; readonly answer: PromptAnswer; readonly length?: number | undefined }
  /** Ends a running break: "I'm back", or "skip the rest". */
  | { readonly type: 'end-break' }
  /** Leaves a strict prompt, or the break that runs after it. */
  | { readonly type: 'emergency-exit' }
  /** Makes the break that runs longer by so much (ms). */
  | { readonly type: 'extend-break'; readonly by: number }
  /**
   * The player, which plays the stretch that the break is for, needs so long for the rest (ms; 0: it is over), or waits.
   * It began `since` ms ago.
   */
  | { readonly type: 'play-break'; readonly left: number | 'paused'; readonly since: number }
  /** The walk that the player plays begins, outside of a break for one, and is to last so long (ms). */
  | { readonly type: 'play-walk'; readonly length: number }
  /** Asks for a break now, without waiting for its time; with a length (ms) it is taken at once. */
  | { readonly type: 'break-now'; readonly reminder: string; readonly length?: number | undefined }
  /** Shows a held prompt in spite of its hold. */
  | { readonly type: 'show-held' }
  | { readonly type: 'pause'; readonly length: PauseLength }
  | { readonly type: 'resume' }
  | { readonly type: 'mode'; readonly mode: Mode }
  /** What all of the last time away was; `null` leaves it as it was counted. */
  | {
      readonly type: 'explain-away';
      readonly kind: Extract<BoutKind, 'walking' | 'standing' | 'sitting' | 'away'> | null;
    }
  /** Moves were done up to now: which, within which routine (`null`: none), for how long (ms). */
  | {
      readonly type: 'moved';
      readonly routine: string | null;
      readonly moves: readonly string[];
      readonly length: number;
    };
