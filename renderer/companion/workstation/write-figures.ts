import type { Figure } from '@shared/workstation/checklist/figures';
import type { LengthFormats } from '@shared/workstation/format-length';

/** Lengths (mm) as the words that name them have them: `5 cm`, `5–7.5 cm`. */
export function writeFigures(
  figures: Readonly<Record<string, Figure>>,
  lengths: LengthFormats,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, writeFigure(figure, lengths)]),
  );
}

function writeFigure(figure: Figure, lengths: LengthFormats): string {
  if (typeof figure === 'number') return lengths.write(figure);
  const [least, most] = figure;
  // A range does not break behind its dash.
  return `${lengths.number(least)}–\u2060${lengths.write(most)}`;
}
