/**
 * A moment as the engine knows it. `wall` is for calendars, `tick` is for durations.
 */
export interface Instant {
  /** Wall clock, ms since the epoch. The user, NTP or a time zone bug may move it either way. */
  readonly wall: number;
  /** Steady clock, ms. It never goes back within one boot and it runs on while the machine sleeps. */
  readonly tick: number;
}

/** Wall minus tick may wander by this much (ms) before the engine calls it a clock change. */
const CLOCK_TOLERANCE_MS = 5_000;

/** How far the wall clock was set, in ms, between two moments of one boot; 0 when it only drifted. */
export function measureClockChange(before: Instant, after: Instant): number {
  const moved = after.wall - before.wall - (after.tick - before.tick);
  return Math.abs(moved) > CLOCK_TOLERANCE_MS ? moved : 0;
}

/**
 * The wall time (ms) of an earlier instant as the clock reads now: as it was noted then, unless the clock was set since.
 * Noted times stay what they are, whereas derived ones waver with the resolution of the tick.
 */
export function readWall(instant: Instant, now: Instant): number {
  const derived = now.wall - (now.tick - instant.tick);
  return Math.abs(derived - instant.wall) > CLOCK_TOLERANCE_MS ? derived : instant.wall;
}
