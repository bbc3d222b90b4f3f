/** A paperback of about 300 pages, mm. Our own assumption: no source says how thick a book is. */
export const PAPERBACK = 20;

export interface Books {
  /** How many paperbacks come nearest; 0 for less than half of one. */
  readonly books: number;
  /** What is missing on top of them, mm; negative is too much. Never more than half a paperback either way. */
  readonly remainder: number;
}

/**
 * The stack of paperbacks that comes nearest to a height (mm, not negative); of two as near, the lower one. What is left
 * is within the centimetre that the height of a footrest may be off: S-OPENERG-FR.
 */
export function describeBooks(mm: number): Books {
  const books = Math.max(0, Math.ceil(mm / PAPERBACK - 0.5));
  return { books, remainder: mm - books * PAPERBACK };
}
