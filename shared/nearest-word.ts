/** How many letters must be added, dropped, replaced or swapped with their neighbour to turn one word into another. */
function measureDistance(from: string, to: string): number {
  let older: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let best = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        best = Math.min(best, (older[column - 2] ?? 0) + 1);
      }
      line.push(best);
    }
    older = above;
    above = line;
  }
  return above[to.length] ?? 0;
}

const LONGEST_WORTH_GUESSING = 24;

/** The known word that was probably meant, or null when none is near (a third of its letters may be wrong). */
export function findNearestWord(word: string, known: readonly string[]): string | null {
  if (word.length > LONGEST_WORTH_GUESSING) return null;
  const wanted = word.toLowerCase();
  let nearest: { readonly word: string; readonly distance: number } | null = null;
  for (const candidate of known) {
    const distance =
      candidate.startsWith(wanted) && wanted.length >= 3 ? 1 : measureDistance(wanted, candidate);
    if (
      distance <= Math.max(1, Math.floor(candidate.length / 3)) &&
      distance < (nearest?.distance ?? Infinity)
    ) {
      nearest = { word: candidate, distance };
    }
  }
  return nearest?.word ?? null;
}
