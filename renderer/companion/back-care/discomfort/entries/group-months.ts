import type { CheckIn } from '@shared/discomfort/check-in';

export interface LogMonth {
  /** `2026-03`. */
  readonly month: string;
  /** Latest first. */
  readonly checkIns: readonly CheckIn[];
}

/** Check-ins (oldest first) by the month of their day, the latest month and check-in first. */
export function groupMonths(checkIns: readonly CheckIn[]): readonly LogMonth[] {
  const months = new Map<string, CheckIn[]>();
  for (const checkIn of [...checkIns].reverse()) {
    const month = checkIn.day.slice(0, 7);
    const found = months.get(month);
    if (found === undefined) months.set(month, [checkIn]);
    else found.push(checkIn);
  }
  return [...months.entries()].map(([month, found]) => ({ month, checkIns: found }));
}
