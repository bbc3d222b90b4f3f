import type { SourceId } from '../evidence/sources';
import { MILESTONE_WEEKS, type DiscomfortLog, type MilestoneWeeks, type ToldMilestone } from './check-in';
import { isTold } from './change';
import { findOpenSpell, lengthOf, type Spell } from './find-spell';

/** A length of low-back discomfort that is worth a word and, where it has not been asked for, a visit. */
export interface Milestone extends ToldMilestone {
  readonly spell: Spell;
}

/**
 * Where the meaning of 6 and of 12 weeks comes from. Pain falls fastest in the first 6 weeks (L-MENEZES); pain that is
 * not improving in a few weeks is a reason to see a doctor (X-NHSLB); from 12 weeks it is called chronic (L-NINDS22).
 */
export const MILESTONE_SOURCES: Readonly<Record<MilestoneWeeks, readonly SourceId[]>> = {
  6: ['L-MENEZES', 'L-HENSCHKE', 'X-NHSLB'],
  12: ['L-NINDS22', 'L-HENSCHKE', 'X-NHSLB', 'L-NG59'],
};

/**
 * What the open spell of low-back discomfort has reached and nobody has put away yet; null for nothing. Only the later
 * of the two: whoever is at 12 weeks need not hear of 6.
 */
export function findMilestone(log: DiscomfortLog, today: string): Milestone | null {
  const spell = findOpenSpell(log.checkIns, ['low-back'], today);
  if (spell === null) return null;
  const weeks = MILESTONE_WEEKS.filter((each) => lengthOf(spell) >= each * 7).at(-1);
  if (weeks === undefined) return null;
  const milestone = { from: spell.from, weeks };
  return isTold(log, milestone) ? null : { ...milestone, spell };
}
