import type { Claims } from './claim';

/** ROSA's own factors and words about itself. */
export const ROSA_CLAIMS = {
  lead: { sources: ['I-ROSA'] },
  'duration.short': { sources: ['I-ROSA-GUIDE'], figures: ['1', '30'] },
  'duration.medium': { sources: ['I-ROSA-GUIDE'], figures: ['1', '30', '4', '60'] },
  'duration.long': { sources: ['I-ROSA-GUIDE'], figures: ['1', '4'] },
  'areas.seatHeight': { sources: ['I-ROSA', 'I-ROSA-GUIDE'], figures: ['90'] },
  'areas.seatDepth': { sources: ['I-ROSA', 'I-ROSA-GUIDE'] },
  'areas.backSupport': { sources: ['I-ROSA'], figures: ['110', '95'] },
  'areas.monitor': { sources: ['I-ROSA'], figures: ['30'] },
  'areas.telephone': { sources: ['I-ROSA'] },
  'areas.keyboard': { sources: ['I-ROSA'], figures: ['15'] },
  'score.of': { sources: ['I-ROSA'], figures: ['10'] },
  'score.scale': { sources: ['I-ROSA'], figures: ['1', '10'] },
  'score.how': { sources: ['I-ROSA', 'I-ROSA-GRID'] },
  'score.below': { sources: ['I-ROSA'] },
  'score.reached': { sources: ['I-ROSA'] },
  'warning.observer': {
    sources: ['I-ROSA'],
    ours: 'That people who rate themselves score otherwise is from memory, so only the direction is said.',
  },
  'warning.validity': { sources: ['I-ROSA'], figures: ['0.384', '72'] },
  'warning.level': { sources: ['I-ROSA', 'I-ROSA-INSTR'], figures: ['5'] },
  'warning.source': { sources: ['I-ROSA'], figures: ['108', '2012', '43', '98'] },
} as const satisfies Claims;
