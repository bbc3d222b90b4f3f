/*
 * Sums on calendar days such as `2026-03-02`, without a clock and a zone: which day it is now, the session says. A day
 * is counted as one of UTC, which has no summer time; the days of 2000 to 2199 have one form, so text is in their order.
 */

const DAY = 86_400_000;
const FORM = /^2[01]\d\d-\d\d-\d\d$/;

/** Whether a text is a day there is, from 2000 to 2199. */
export function isCalendarDay(text: string): boolean {
  // Some engines read the 30th of February as a day of March.
  const at = FORM.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** A day as a number that counts days; NaN for what is no day. */
export function numberDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** The day of a number that `numberDay` made. */
export function nameDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The day that lies `count` days after another, or before it when negative. */
export function addDays(day: string, count: number): string {
  return nameDay(numberDay(day) + count);
}

/** How many days after `from` the day `to` comes; negative when it comes before. */
export function countDays(from: string, to: string): number {
  return numberDay(to) - numberDay(from);
}

/** 1 Monday to 7 Sunday. */
export function findWeekday(day: string): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}
