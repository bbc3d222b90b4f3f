/** One of five shades: none for what does not hurt, 1 for 1 and 2, up to 5 for 9 and 10. */
export function findShade(intensity: number): number | undefined {
  return intensity === 0 ? undefined : Math.ceil(intensity / 2);
}
