import type { Position } from '../session/bout';
import type { MovePosition } from './move';
import type { MovesDocument } from './moves-document';
import { measureRoutine } from './move-length';
import { listPlayable, playInRoutine, type PlayableMove } from './playable';
import { ROUTINE_LIMITS, type RoutineMove } from './routine';

/** What a prompt asks that moves can answer. */
export interface RoutineNeed {
  readonly asks: 'walk' | 'stretch';
  /** Of the break, ms. */
  readonly length: number;
  /** How the person is now. */
  readonly position: Position;
  /** Whether the low back is sore now: then only gentle moves are proposed. */
  readonly sore: boolean;
  /** Moves done lately, the latest first; what was done longest ago, or never, is proposed first. */
  readonly recent: readonly string[];
}

/** How far "about" the length of the break goes: our own judgement. */
export const ABOUT = 1.25;

/**
 * The moves that fit a break, in the order in which they are done: as many as about fill it, or, when none fits, the
 * shortest one. Never one that needs the floor. A walk is as long as the break.
 */
export function findRoutine(moves: MovesDocument, need: RoutineNeed): readonly RoutineMove[] {
  if (need.asks === 'walk') {
    const { least, most } = ROUTINE_LIMITS.walk;
    const length = Math.min(most, Math.max(least, need.length));
    return [{ move: 'walk', repetitions: null, length }];
  }
  const position = moveFrom(need.position);
  const fitting = listPlayable(moves).filter(
    (move) => move.positions.includes(position) && !move.floor && (move.gentle || !need.sore),
  );
  const found: RoutineMove[] = [];
  let total = 0;
  for (const move of sortByLatest(fitting, need.recent)) {
    if (total >= need.length) break;
    const entry = listEntries(move).find((each) => total + measure(moves, each) <= need.length * ABOUT);
    if (entry === undefined) continue;
    found.push(entry);
    total += measure(moves, entry);
  }
  return found.length > 0 ? found : findShortest(moves, fitting);
}

/** How moves are done by someone in that position. */
export function moveFrom(position: Position): MovePosition {
  return position === 'sitting' ? 'seated' : 'standing';
}

function sortByLatest(moves: readonly PlayableMove[], recent: readonly string[]): readonly PlayableMove[] {
  const rank = ({ id }: PlayableMove): number => (recent.includes(id) ? recent.indexOf(id) : recent.length);
  return [...moves].sort((one, other) => rank(other) - rank(one));
}

/** A move with its usual repetitions, then with the fewest of its source. */
function listEntries({ id, parts }: PlayableMove): readonly RoutineMove[] {
  const spans = parts.flatMap(({ repetitions }) => repetitions ?? []);
  const usual = { move: id, repetitions: null, length: null };
  return spans.some(({ least, usual: times }) => least < times)
    ? [usual, { ...usual, repetitions: Math.min(...spans.map(({ least }) => least)) }]
    : [usual];
}

function findShortest(moves: MovesDocument, fitting: readonly PlayableMove[]): readonly RoutineMove[] {
  const entries = fitting.flatMap(listEntries);
  const least = Math.min(...entries.map((entry) => measure(moves, entry)));
  return entries.filter((entry) => measure(moves, entry) === least).slice(0, 1);
}

/** How long the player takes for it, getting ready and all, ms. */
function measure(moves: MovesDocument, entry: RoutineMove): number {
  const move = playInRoutine(moves, entry);
  return move === null ? 0 : measureRoutine([move]);
}
