import type { DeskRun } from '../discomfort/desk-run';
import type { Profile } from './profile';

/** Why a workstation that was checked should be checked again. */
export type RecheckReason = 'furniture' | 'discomfort' | 'half-year';

const DAY = 86_400_000;
/** After this long things have been moved: our own estimate; no source gives a figure (ms). */
const HALF_YEAR = 182 * DAY;
/** Long enough for a change to be felt, short enough to act on: our own estimate (ms). */
const AFTER_DISCOMFORT = 14 * DAY;
/** "Are you free of ache, numbness or tingling you link to this workstation?" */
const DISCOMFORT_ITEM = 'RT5';

/**
 * Why this profile should be checked again at `now` (epoch ms); null when it need not, or was never checked.
 * Discomfort asks for it two weeks on: counted from the check that told of it, or, with `run`, from the first day of
 * it in the discomfort log since the check.
 */
export function findRecheck(profile: Profile, now: number, run: DeskRun | null): RecheckReason | null {
  const { checkedAt, furnitureChangedAt, checks } = profile;
  if (checkedAt === null) return null;
  if (furnitureChangedAt !== null && furnitureChangedAt > checkedAt) return 'furniture';
  if (checks[DISCOMFORT_ITEM] === 'no' && now - checkedAt >= AFTER_DISCOMFORT) return 'discomfort';
  if (run !== null && run.to - Math.max(run.from, checkedAt) >= AFTER_DISCOMFORT) return 'discomfort';
  return now - checkedAt >= HALF_YEAR ? 'half-year' : null;
}
