import { ADVICE, EXERCISE_KINDS, GENERAL_SOURCES, type Advice } from '../../exercise/kinds';
import type { Claim, Claims } from './claim';

/** The figures of each kind's advice. */
const FIGURES: Readonly<Record<string, readonly string[]>> = {
  'walking.often': ['30', '5', '6'],
  'strength.start': ['5'],
  'flexibility.start': ['2', '3', '5'],
};

/** The kinds know their own sources. */
function listKindClaims(): Claims {
  const entries = EXERCISE_KINDS.flatMap(({ id, sources }) =>
    ADVICE.map((advice: Advice): readonly [string, Claim] => {
      const figures = FIGURES[`${id}.${advice}`];
      return [
        `kinds.${id}.${advice}`,
        figures === undefined ? { sources: sources[advice] } : { sources: sources[advice], figures },
      ];
    }),
  );
  return Object.fromEntries(entries);
}

export const EXERCISE_CLAIMS: Claims = {
  ...listKindClaims(),
  'kinds.lead': { sources: ['X-NHSLB', 'L-WALKBACK', 'L-STEFFENS'] },
  'kinds.known': { sources: ['L-STEFFENS'], figures: ['14', '26', '35', '45', '50', '59'] },
  'care.stop': { sources: GENERAL_SOURCES },
  'care.better': { sources: GENERAL_SOURCES, figures: ['2'] },
  'care.ask': { sources: GENERAL_SOURCES },
  'kinds.title': { notAClaim: 'Counts the kinds on the page.' },
  'plan.form.usualAbout': { ours: 'The pace of the plan.' },
  'plan.form.gentleAbout': { ours: 'The pace of the plan.' },
  'plan.form.begin': { notAClaim: 'The number of a week.' },
  'plan.form.preview': { notAClaim: 'The number of a week.' },
  'plan.form.atTarget': { sources: ['L-WALKBACK'] },
  'plan.form.longer': { sources: ['L-WALKBACK'], figures: ['30', '5'] },
  'plan.reason': { ours: 'The rules of the plan, which is told beside them.' },
  'plan.pause': { ours: 'The rules of the plan, which is told beside them.' },
  'plan.rules.step': { ours: 'The rules of the plan, which say so.' },
  'plan.rules.down': { ours: 'The rules of the plan, which say so.' },
  'plan.rules.own': { sources: ['L-WALKBACK'], figures: ['6'], ours: 'The rules.' },
  'plan.start': { sources: ['L-WALKBACK'], figures: ['0.72', '1/2', '30', '5'] },
};
