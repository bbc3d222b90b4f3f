/** One row of the table. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  /** The same of something else, measured in the same run. */
  readonly beside?: string;
  readonly goal?: string;
  /** Undefined where there is no goal. */
  readonly isMet?: boolean;
}

/** @throws when there is nothing to take it of */
export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('No figures to take a median of.');
  return (lower + upper) / 2;
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

/** A row whose figure is good when it is at or below the goal. */
export function compareWithGoal(
  what: string,
  figure: number,
  goal: number,
  unit: string,
  rest: Pick<Row, 'beside'> & { readonly digits?: number } = {},
): Row {
  const { digits = 0, ...beside } = rest;
  return {
    what,
    figure: `${figure.toFixed(digits)}${unit}`,
    goal: `<= ${goal}${unit}`,
    isMet: figure <= goal,
    ...beside,
  };
}

const HEADINGS = ['what', 'figure', 'beside', 'goal', ''] as const;

/** The rows as a table for the terminal. */
export function formatTable(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.what,
    row.figure,
    row.beside ?? '',
    row.goal ?? '',
    row.isMet === undefined ? '' : row.isMet ? 'met' : 'over',
  ]);
  const lines = [[...HEADINGS], ...cells];
  const widths = HEADINGS.map((_heading, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const written = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(Math.max(width, 1))).join('  ');
  return [written[0], rule, ...written.slice(1)].join('\n');
}
