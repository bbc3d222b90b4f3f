import type { Instant } from './instant';

/** A position is a fact that the user can confirm or correct; `walking` is one only while it lasts. */
export type Position = 'sitting' | 'standing';

/** What a stretch of time was. `off`: Sitwell was not running. `suspended`: the machine slept. */
export const BOUT_KINDS = ['sitting', 'standing', 'walking', 'away', 'suspended', 'off'] as const;
export type BoutKind = (typeof BOUT_KINDS)[number];

/** An unbroken stretch of one kind. `from` and `to` share one boot's tick; `to.tick > from.tick`. */
export interface Bout {
  readonly kind: BoutKind;
  readonly from: Instant;
  readonly to: Instant;
}
