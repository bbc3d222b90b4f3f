import type { Answers } from '@shared/ipc';
import type { MovesChange } from '@shared/moves/moves-change-schema';
import { request } from '../api';

/** Asks main for a change of own moves, routines or the player. Who asks says what came of it. */
export function askForMoves(change: MovesChange): Promise<Answers['moves:change']> {
  return request('moves:change', change);
}
