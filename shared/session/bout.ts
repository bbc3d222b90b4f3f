import type { Instant } from './instant';

/** A position is a fact that the user can confirm or correct; `walking` is one only while it lasts. */
export type Position = 'sitting' | 'standing';

/** What a stretch of time was. `off`: Sitwell was not running. `suspended`: the machine slept. */
export type BoutKind = 'sitting' | 'standing' | 'walking' | 'away' | 'suspended' | 'off';

export const BOUT_KINDS: readonly BoutKind[] = ['sitting', 'standing', 'walking', 'away', 'suspended', 'off'];

/** An unbroken stretch of one kind. `from` and `to` share one boot's tick; `to.tick > from.tick`. */
export interface Bout {
  readonly kind: BoutKind;
  readonly from: Instant;
  readonly to: Instant;
}
