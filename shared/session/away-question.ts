import type { BoutKind } from './bout';
import { measureMoved } from './count-moves';
import type { Instant } from './instant';
import type { AwayQuestionView } from './snapshot';
import type { SessionState } from './state';
import { measureKind } from './timeline';
import { isWalk } from './walk';

/** After this long away (ms) the app may ask what it was. */
const AWAY_QUESTION_MS = 5 * 60_000;
/** An unanswered question goes away by itself (ms): late enough for the next prompt to carry it. */
export const AWAY_QUESTION_KEPT_MS = 45 * 60_000;
/** A longer time away (ms) needs no explanation: nobody walks for so long. */
const LONGEST_ASKED_MS = 4 * 3_600_000;

/** What a bout is while nobody is at the desk. */
export const GONE: readonly BoutKind[] = ['away', 'suspended', 'walking'];

interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/** Whether a time away is worth a question: a walk is, and so is a long time that moves do not explain. */
export function isWorthAsking(state: SessionState, away: Stretch): boolean {
  const length = away.to.tick - away.from.tick;
  if (length > LONGEST_ASKED_MS) return false;
  if (isWalk(measureKind(state.bouts, 'walking', away))) return true;
  return length - measureMoved(state.moved, away) >= AWAY_QUESTION_MS;
}

/** How the time that is asked about is counted; `unseen` where a walk was taken and nobody saw anyone leave. */
export function findCounts(
  { bouts }: Pick<SessionState, 'bouts'>,
  asked: Stretch,
): AwayQuestionView['counts'] {
  const gone = GONE.reduce((sum, kind) => sum + measureKind(bouts, kind, asked), 0);
  if (gone === 0) return 'unseen';
  const walked = measureKind(bouts, 'walking', asked);
  if (walked === 0) return 'away';
  // Less than a walk's worth beside it is the way from the door to the desk.
  return isWalk(asked.to.tick - asked.from.tick - walked) ? 'part' : 'walk';
}
