import { isTimed } from '@shared/moves/playable';
import { READY_TIME } from '@shared/moves/player/plan-move';
import { planSession, type SessionPlan } from '@shared/moves/player/plan-session';
import type { PlayerSession } from '../player-session';

/**
 * Plans a session; a walk within a break lasts as long as what is left of the break.
 * @param now on the page's steady clock, ms.
 * @param position how much of the session has been played, ms: not beyond the walk.
 */
export function fillBreak(session: PlayerSession, now: number, position: number): SessionPlan {
  const { moves, walkBreak } = session;
  const plan = planSession(moves);
  const walk = findWalk(session);
  if (walkBreak === null || walk === -1) return plan;
  const { at, receivedAt, until } = walkBreak;
  const begins = (plan.moves[walk]?.start ?? 0) + READY_TIME;
  const length = Math.max(0, Math.round(until - at - (now - receivedAt) + position - begins));
  const hold = { least: length, usual: length, most: length };
  return planSession(moves.map((move, index) => (index === walk ? { ...move, hold } : move)));
}

/** The place of the move that can fill a break, the first that goes on for a time; -1: none can. */
export function findWalk({ moves }: PlayerSession): number {
  return moves.findIndex(isTimed);
}
