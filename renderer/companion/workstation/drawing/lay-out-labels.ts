/** A label in a column: where its middle would best be and how high it is, px. */
export interface Label {
  readonly at: number;
  readonly height: number;
}

interface Cluster {
  readonly from: number;
  readonly count: number;
  readonly height: number;
  /** Sum of where its labels would have its top. */
  readonly wanted: number;
}

/**
 * Moves the labels of a column apart, each as little as it can, in the order of their places. Gives their middles in
 * the order of `labels`, px; between `top` and `bottom` as long as they fit there at all.
 */
export function layOutLabels(labels: readonly Label[], top: number, bottom: number): readonly number[] {
  const order = labels.map((_label, index) => index).sort((a, b) => atOf(labels, a) - atOf(labels, b));
  const clusters: Cluster[] = [];
  order.forEach((index, place) => {
    const { at = 0, height = 0 } = labels[index] ?? {};
    let last: Cluster = { from: place, count: 1, height, wanted: at - height / 2 };
    // Labels that would overlap become one block, whose place is the mean of what they want.
    for (let before = clusters.at(-1); before !== undefined; before = clusters.at(-1)) {
      if (topOf(before, top, bottom) + before.height <= topOf(last, top, bottom)) break;
      clusters.pop();
      last = {
        from: before.from,
        count: before.count + last.count,
        height: before.height + last.height,
        wanted: before.wanted + last.wanted - last.count * before.height,
      };
    }
    clusters.push(last);
  });
  const middles = new Array<number>(labels.length).fill(0);
  for (const cluster of clusters) {
    let at = topOf(cluster, top, bottom);
    for (const index of order.slice(cluster.from, cluster.from + cluster.count)) {
      const height = labels[index]?.height ?? 0;
      middles[index] = at + height / 2;
      at += height;
    }
  }
  return middles;
}

function topOf({ wanted, count, height }: Cluster, top: number, bottom: number): number {
  return Math.max(top, Math.min(bottom - height, wanted / count));
}

function atOf(labels: readonly Label[], index: number): number {
  return labels[index]?.at ?? 0;
}
