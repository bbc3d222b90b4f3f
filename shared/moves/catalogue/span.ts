const SECOND = 1_000;

/** Seconds as a span in ms. */
export function seconds(least: number, usual: number, most: number) {
  return { least: least * SECOND, usual: usual * SECOND, most: most * SECOND };
}

/** Times as a span; `most` is what one may build up to. */
export function times(least: number, usual = least, most = usual) {
  return { least, usual, most };
}
