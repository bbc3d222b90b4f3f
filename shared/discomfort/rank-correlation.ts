/** Each number's place in the order, from 1; equal ones share the mean of their places. */
function rank(numbers: readonly number[]): readonly number[] {
  const order = numbers.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(numbers.length).fill(0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to += 1;
    for (const { index } of order.slice(from, to + 1)) ranks[index] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

/**
 * Spearman's rank correlation of pairs, -1 to 1: Pearson's of the ranks, which is right with ties too. Null for fewer
 * than two pairs, or where one of the two never changes.
 */
export function correlateRanks(pairs: readonly (readonly [number, number])[]): number | null {
  const xs = rank(pairs.map(([x]) => x));
  const ys = rank(pairs.map(([, y]) => y));
  const mean = (pairs.length + 1) / 2;
  let [products, xSquares, ySquares] = [0, 0, 0];
  for (const [index, x] of xs.entries()) {
    const y = ys[index] ?? mean;
    products += (x - mean) * (y - mean);
    xSquares += (x - mean) ** 2;
    ySquares += (y - mean) ** 2;
  }
  return xSquares === 0 || ySquares === 0 ? null : products / Math.sqrt(xSquares * ySquares);
}
