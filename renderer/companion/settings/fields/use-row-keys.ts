import { useState } from 'react';
import type { TimeRange } from '@shared/settings/settings';

interface KeyedRow {
  readonly key: number;
  readonly range: TimeRange;
}

function isSame(one: TimeRange, other: TimeRange): boolean {
  return one.from === other.from && one.to === other.to && one.days.join() === other.days.join();
}

function freshKey(rows: readonly KeyedRow[]): number {
  return 1 + Math.max(0, ...rows.map(({ key }) => key));
}

/** A changed row keeps its place and its key; where rows came or went, those that are still there keep theirs. */
function keyRows(before: readonly KeyedRow[], ranges: readonly TimeRange[]): readonly KeyedRow[] {
  const isEdit = before.length === ranges.length;
  const after: KeyedRow[] = [];
  let from = 0;
  ranges.forEach((range, place) => {
    const found = isEdit
      ? place
      : before.findIndex((row, index) => index >= from && isSame(row.range, range));
    if (found >= 0) from = found + 1;
    after.push({ key: before[found]?.key ?? freshKey([...before, ...after]), range });
  });
  return after;
}

/** One key for each span: what is being typed in a row stays with it when another one is removed. */
export function useRowKeys(ranges: readonly TimeRange[]): readonly number[] {
  const [keyed, setKeyed] = useState(() => ({ ranges, rows: keyRows([], ranges) }));
  if (keyed.ranges === ranges) return keyed.rows.map(({ key }) => key);
  const rows = keyRows(keyed.rows, ranges);
  setKeyed({ ranges, rows });
  return rows.map(({ key }) => key);
}
