import type { SourceId } from '../evidence/sources';

/** What holds for every move, in the order in which it is said. Words are in the locale file `moves`, by these keys. */
export const GENERAL_CAUTIONS = ['mild', 'stop', 'few', 'better', 'chair'] as const;

export const GENERAL_CAUTION_SOURCES = [
  'X-NHSINFORM',
  'X-NHSLB',
  'X-NHS-SIT',
] as const satisfies readonly SourceId[];
