import type { SessionPlan } from './plan-session';

/** `finished`: it came to its end; `left`: somebody ended it before. Neither goes on. */
export type PlayerPhase = 'playing' | 'paused' | 'finished' | 'left';

/** A session as it is played. */
export interface Player {
  readonly plan: SessionPlan;
  readonly phase: PlayerPhase;
  /** ms from the start of the plan, never beyond its length. */
  readonly position: number;
  /** How long each move ran, ms, without the getting ready; by its place in the plan. */
  readonly ran: readonly number[];
}

export type PlayerEvent =
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  /** So much time (ms) has passed. */
  | { readonly type: 'tick'; readonly elapsed: number }
  | { readonly type: 'next' }
  | { readonly type: 'previous' }
  /** To the start of a move, by its place in the plan. */
  | { readonly type: 'seek'; readonly move: number }
  /** The same moves with other lengths, from where it is. */
  | { readonly type: 'replan'; readonly plan: SessionPlan }
  /** Ends a move, by its place in the plan; nothing comes of it unless that move is on. */
  | { readonly type: 'end'; readonly move: number }
  | { readonly type: 'leave' };

/** Further in than this (ms), "previous" begins the same move again, as players of music do. */
const RESTARTS_AFTER = 3_000;

/** Plays from the start. A plan without anything in it is finished at once. */
export function startPlayer(plan: SessionPlan): Player {
  const phase = plan.length === 0 ? 'finished' : 'playing';
  return { plan, phase, position: 0, ran: plan.moves.map(() => 0) };
}

/** The next state. Time passes only in a `tick`, and only while it plays. */
export function reducePlayer(player: Player, event: PlayerEvent): Player {
  if (player.phase === 'finished' || player.phase === 'left') return player;
  switch (event.type) {
    case 'play':
      return changePhase(player, 'playing');
    case 'pause':
      return changePhase(player, 'paused');
    case 'tick':
      return player.phase === 'playing' ? letTimePass(player, event.elapsed) : player;
    case 'next':
      return goTo(player, findMove(player) + 1);
    case 'previous':
      return goTo(player, findPrevious(player));
    case 'seek':
      return Number.isInteger(event.move) ? goTo(player, event.move) : player;
    case 'replan':
      return replan(player, event.plan);
    case 'end':
      return findMove(player) === event.move ? goTo(player, event.move + 1) : player;
    case 'leave':
      return changePhase(player, 'left');
  }
}

/** The place in the plan of the move that is on. */
export function findMove({ plan, position }: Pick<Player, 'plan' | 'position'>): number {
  const next = plan.moves.findIndex(({ start }) => start > position);
  return (next === -1 ? plan.moves.length : next) - 1;
}

/**
 * Places in the plan of the moves that were done, in their order: those that ran for at least half their time, our own
 * judgement.
 */
export function findDoneMoves({ plan, ran }: Player): readonly number[] {
  return plan.moves.flatMap(({ begins, end }, place) =>
    end > begins && (ran[place] ?? 0) * 2 >= end - begins ? [place] : [],
  );
}

/** How long the person moved, ms. */
export function sumMoving({ ran }: Player): number {
  return Math.round(ran.reduce((sum, length) => sum + length, 0));
}

function changePhase(player: Player, phase: PlayerPhase): Player {
  return player.phase === phase ? player : { ...player, phase };
}

function letTimePass(player: Player, elapsed: number): Player {
  if (!(elapsed > 0)) return player;
  const { plan } = player;
  const position = Math.min(plan.length, player.position + elapsed);
  const ran = plan.moves.map(
    ({ begins, end }, index) =>
      (player.ran[index] ?? 0) + Math.max(0, Math.min(end, position) - Math.max(begins, player.position)),
  );
  return { ...player, position, ran, phase: position < plan.length ? player.phase : 'finished' };
}

/** What has run stays so; a plan of other moves is none of this session. */
function replan(player: Player, plan: SessionPlan): Player {
  const isSame = plan.moves.map(({ id }) => id).join() === player.plan.moves.map(({ id }) => id).join();
  if (!isSame) return player;
  const position = Math.min(player.position, plan.length);
  return { ...player, plan, position, phase: position < plan.length ? player.phase : 'finished' };
}

function findPrevious(player: Player): number {
  const move = findMove(player);
  const start = player.plan.moves[move]?.start ?? 0;
  return player.position - start > RESTARTS_AFTER ? move : move - 1;
}

/** Beyond the last move the session is over; before the first one it is at its start. */
function goTo(player: Player, move: number): Player {
  const { moves, length } = player.plan;
  const wanted = moves[Math.max(0, move)];
  return wanted === undefined
    ? { ...player, position: length, phase: 'finished' }
    : { ...player, position: wanted.start };
}
