import { DESK_AREAS } from './areas';
import type { CheckIn } from './check-in';
import { listSpells } from './find-spell';

/** A run of days on which something that a desk bears on hurt. Epoch ms of its first and last check-in. */
export interface DeskRun {
  readonly from: number;
  readonly to: number;
}

/** More days than this without a word end the run, and fewer days that hurt make none: our own judgement. */
const ENDS_AFTER = 7;
const FEWEST_DAYS = 3;

/** The latest run of discomfort in neck, shoulders, arms, hands or back; null when there was none. */
export function findDeskRun(checkIns: readonly CheckIn[]): DeskRun | null {
  const run = listSpells(checkIns, DESK_AREAS, ENDS_AFTER)
    .filter((spell) => new Set(spell.checkIns.map(({ day }) => day)).size >= FEWEST_DAYS)
    .at(-1);
  const [first, last] = [run?.checkIns[0], run?.checkIns.at(-1)];
  return first === undefined || last === undefined ? null : { from: first.at, to: last.at };
}
