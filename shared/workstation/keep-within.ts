/** The nearest to a number between two ends; `least` is not above `most`. */
export function keepWithin(number: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, number));
}
