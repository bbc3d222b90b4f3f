import type { MoveId } from './move';
import {
  BUILT_IN_ROUTINE_IDS,
  type BuiltInRoutine,
  type BuiltInRoutineId,
  type RoutineMove,
} from './routine';

/** Each as often and as long as is usual for it. */
function usual(...moves: readonly MoveId[]): readonly RoutineMove[] {
  return moves.map((move) => ({ move, repetitions: null, length: null }));
}

/** Which moves go together is our own judgement; each move has its own source. */
const MOVES: Readonly<Record<BuiltInRoutineId, readonly RoutineMove[]>> = {
  /** Quiet enough for a shared office. */
  'two-minute': usual('slump-and-sit-tall', 'hip-march', 'shoulder-blade-squeeze'),
  'after-lunch': usual('walk', 'calf-stretch', 'desk-hinge', 'sit-to-stand'),
  'hips-and-back': usual('slump-and-sit-tall', 'figure-four', 'knee-to-chest', 'back-bend', 'desk-hinge'),
  wrists: usual('forearm-stretch', 'chest-opener', 'shoulder-blade-squeeze'),
};

/** The routines of the product, in the order in which they are shown. */
export const BUILT_IN_ROUTINES: readonly BuiltInRoutine[] = BUILT_IN_ROUTINE_IDS.map((id) => ({
  id,
  moves: MOVES[id],
}));
