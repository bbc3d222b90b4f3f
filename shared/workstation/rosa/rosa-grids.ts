/** A table of scores; its first row and column stand for `first`. */
export interface RosaGrid {
  readonly first: readonly [row: number, column: number];
  readonly rows: readonly (readonly number[])[];
}

/** Rows: seat height + depth from 2; columns: armrests + back from 2. I-ROSA-GRID (EVIDENCE F1). */
export const CHAIR_GRID: RosaGrid = {
  first: [2, 2],
  rows: [
    [2, 2, 3, 4, 5, 6, 7, 8],
    [2, 2, 3, 4, 5, 6, 7, 8],
    [3, 3, 3, 4, 5, 6, 7, 8],
    [4, 4, 4, 4, 5, 6, 7, 8],
    [5, 5, 5, 5, 6, 7, 8, 9],
    [6, 6, 6, 7, 7, 8, 8, 9],
    [7, 7, 7, 8, 8, 9, 9, 9],
  ],
};

/** Rows: telephone from 0; columns: monitor from 0. I-ROSA-GRID. */
export const MONITOR_GRID: RosaGrid = {
  first: [0, 0],
  rows: [
    [1, 1, 1, 2, 3, 4, 5, 6],
    [1, 1, 2, 2, 3, 4, 5, 6],
    [1, 2, 2, 3, 3, 4, 6, 7],
    [2, 2, 3, 3, 4, 5, 6, 8],
    [3, 3, 4, 4, 5, 6, 7, 8],
    [4, 4, 5, 5, 6, 7, 8, 9],
    [5, 5, 6, 7, 8, 8, 9, 9],
  ],
};

/** Rows: mouse from 0; columns: keyboard from 0. I-ROSA-GRID. */
export const INPUT_GRID: RosaGrid = {
  first: [0, 0],
  rows: [
    [1, 1, 1, 2, 3, 4, 5, 6],
    [1, 1, 2, 3, 4, 5, 6, 7],
    [1, 2, 2, 3, 4, 5, 6, 7],
    [2, 3, 3, 3, 5, 6, 7, 8],
    [3, 4, 4, 5, 5, 6, 7, 8],
    [4, 5, 5, 6, 6, 7, 8, 9],
    [5, 6, 6, 7, 7, 8, 8, 9],
    [6, 7, 7, 8, 8, 9, 9, 9],
  ],
};

/**
 * The score of a pair of sums. A sum beyond the table is taken for its last line: the monitor's worst with the
 * longest use adds up to 8, and the published table ends at 7.
 */
export function lookUp({ first, rows }: RosaGrid, row: number, column: number): number {
  const line = rows[Math.min(rows.length - 1, row - first[0])] ?? [];
  return line[Math.min(line.length - 1, column - first[1])] ?? 0;
}
