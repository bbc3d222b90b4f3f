/** Where a figure or a statement comes from. Titles stay in the language they were published in. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** As printed; null where the page bears none. */
  readonly year: string | null;
  /** A page to open; null where only a plain http address, a copy at some unrelated site, or none is known. */
  readonly url: string | null;
}
