import type { MoveId, MovePosition } from '@shared/moves/move';
import type { BreakScreen } from '@shared/session/state';
import type { Playable } from '@shared/moves/player/plan-move';

/** A move as the player shows it, with its words. */
export interface PlayedMove extends Playable {
  readonly positions: readonly MovePosition[];
  /** The move whose poses are drawn; null: none is known, and the steps are written large instead. */
  readonly drawnAs: MoveId | null;
  readonly name: string;
  /** What is done, a sentence each. */
  readonly sentences: readonly string[];
  /** When to ease off or stop; null where the person wrote none. */
  readonly caution: string | null;
}

/** What is played. */
export interface PlayerSession {
  /** Goes into the history with what was done; null: moves that were chosen one by one. */
  readonly routine: string | null;
  /** In the order in which they are played. */
  readonly moves: readonly PlayedMove[];
  /** The break for a walk that runs, filled by the walk of this session while that is on; null: none. */
  readonly walkBreak: WalkBreak | null;
  /** A break for a stretch runs. It lasts as long as what is played, where it ran already as that began. */
  readonly fillsStretch: boolean;
}

/** A running break. */
export interface WalkBreak {
  /** A walk that a player began is over with it; one that a prompt asked for goes on without. */
  readonly shownBy: BreakScreen;
  /** The moment at which main last told of it, epoch ms, and when that came on the page's steady clock, ms. */
  readonly at: number;
  readonly receivedAt: number;
  /** When it ends, epoch ms. */
  readonly until: number;
}
