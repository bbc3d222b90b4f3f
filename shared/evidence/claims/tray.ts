import type { Claims } from './claim';

export const TRAY_CLAIMS = {
  pause30: { notAClaim: 'A length of pause to choose.' },
} as const satisfies Claims;
