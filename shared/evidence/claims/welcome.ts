import type { Claims } from './claim';

export const WELCOME_CLAIMS = {
  'start.title': { sources: ['L-SLATER', 'L-SOUTHTEES'] },
  'start.lead': { sources: ['B-EVANS', 'B-THORP'], figures: ['1/2'] },
  'start.picture': { notAClaim: 'Describes the picture.' },
  'rhythm.lead': { sources: ['B-GAL2007', 'B-MCLEAN', 'B-WENDSCHE'] },
} as const satisfies Claims;
