import type { Claims } from './claim';

export const PLAYER_CLAIMS = {
  'finished.nothing': { notAClaim: 'Says what is written down, and when.' },
} as const satisfies Claims;
