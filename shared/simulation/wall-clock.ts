import type { Instant } from '../session/instant';

/** A stretch of elapsed time in which wall clock and zone were constant. */
interface ClockSpan {
  readonly from: number;
  readonly offset: number;
  readonly zone: string;
}

/** A wall time (epoch ms) and the zone in which it is read. */
export interface WallTime {
  readonly wall: number;
  readonly zone: string;
}

/** What the wall clock showed at each moment of a simulation, through every setting of it and every journey. */
export class WallClockLog {
  private readonly spans: ClockSpan[] = [];

  /** The clock goes on from here as it stands now. */
  note(now: Instant, zone: string): void {
    this.spans.push({ from: now.tick, offset: now.wall - now.tick, zone });
  }

  /** @param elapsed ms since the start. */
  read(elapsed: number): WallTime {
    let span = this.spans[0];
    for (const each of this.spans) if (each.from <= elapsed) span = each;
    return { wall: elapsed + (span?.offset ?? 0), zone: span?.zone ?? 'UTC' };
  }

  /** When, after `elapsed`, clock or zone next change; Infinity when they don't. */
  nextChange(elapsed: number): number {
    return this.spans.find(({ from }) => from > elapsed)?.from ?? Infinity;
  }
}
