/** The grids of ROSA as the evidence has them (F1, I-ROSA-GRID): what the first row and column stand for, and all cells. */
export const REFERENCE_GRIDS = {
  /** Rows: seat height and depth; columns: armrests and back. */
  chair: {
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
  },
  /** Rows: telephone; columns: monitor. */
  monitor: {
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
  },
  /** Rows: mouse; columns: keyboard. */
  input: {
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
  },
} as const;
