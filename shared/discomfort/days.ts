const DAY_MS = 86_400_000;

/** A local day (`2026-03-02`) as a number that counts days; NaN for what is no day. */
export function numberDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** The local day of a number that `numberDay` made. */
export function nameDay(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one local day to another; negative when `to` comes first. */
export function countDays(from: string, to: string): number {
  return numberDay(to) - numberDay(from);
}
