import { addDays, countDays } from '../../calendar-day';
import type { WalkingPlan } from './walking-plan';

/** A week of the calendar that belongs to the plan; a pause may cut it short. */
export interface Block {
  /** The first day, and the last one, which counts. */
  readonly from: string;
  readonly to: string;
  /** Whether a pause ended it early. */
  readonly isCut: boolean;
  /** Days off just before it; 0 when there were none. */
  readonly daysOff: number;
}

/**
 * The weeks of a plan from its first day on, without end. After a pause a week begins on the day of the return; a pause
 * without an end is taken to end on `today`, or on its first day when that is later.
 */
export function* listBlocks(plan: WalkingPlan, today: string): Generator<Block, never> {
  const pauses = [...plan.pauses].sort((one, other) => (one.from < other.from ? -1 : 1));
  let from = plan.start;
  for (;;) {
    let daysOff = 0;
    for (let pause = pauses[0]; pause !== undefined && pause.from <= from; pause = pauses[0]) {
      pauses.shift();
      const back = pause.to ?? today;
      if (back <= from) continue;
      daysOff += countDays(pause.from, back);
      from = back;
    }
    const next = pauses[0]?.from;
    const lastDay = addDays(from, 6);
    const isCut = next !== undefined && next <= lastDay;
    const to = isCut ? addDays(next, -1) : lastDay;
    yield { from, to, isCut, daysOff };
    from = addDays(to, 1);
  }
}
