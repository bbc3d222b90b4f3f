import type { Furniture } from '../furniture';
import type { Claim, FitPlan } from './plan';
import { TRIFLE } from './tolerances';

/** What makes sitting at a desk right. */
const SEATED: readonly Claim[] = ['feet', 'thighs', 'elbows'];

/** Whether a desk of one height fits someone who stands, and nothing at hand makes it fit them seated. */
export function isDeskForStanding({ desk }: Furniture, sitting: FitPlan, standing: FitPlan): boolean {
  const [lowest, highest] = desk.range;
  const misfits = sitting.shortfalls.some(
    ({ claim }) => SEATED.includes(claim) && !sitting.claims.includes(claim),
  );
  return lowest === highest && misfits && standing.claims.includes('elbows');
}

/**
 * How high above the desk (mm) the top line stays for both positions, where that is not the best for standing alone
 * (`best`, mm above the floor); null where it is, or where the screen has to be moved in between.
 */
export function findSharedScreen(sitting: FitPlan, standing: FitPlan, best: number): number | null {
  const aboveDesk = measureScreen(sitting);
  if (aboveDesk === null || aboveDesk !== measureScreen(standing)) return null;
  return Math.abs(standing.after.desk + aboveDesk - best) < TRIFLE ? null : aboveDesk;
}

function measureScreen({ after }: FitPlan): number | null {
  return after.screenTop === null ? null : after.screenTop - after.desk;
}
