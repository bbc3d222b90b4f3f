import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HistoryDay } from '@shared/history/fold-days';
import { encodeLine } from '@shared/history/line-codec';
import type { HistoryRecord } from '@shared/history/record';

/** Each made-up day begins at noon in UTC, so that it is the same local day in most zones (ms). */
const NOON = 12 * 3_600_000;

/** Writes days into a history folder as the records that they would have been: one stretch of sitting, and the moves. */
export function writeHistoryDays(folder: string, days: readonly HistoryDay[], zone: string): void {
  mkdirSync(folder, { recursive: true });
  const months = new Map<string, string>();
  for (const { day, sitting, moves } of days) {
    const wall = Date.parse(day) + NOON;
    const base = { v: 1, boot: day, zone, wall, from: 0 } as const;
    const records: readonly HistoryRecord[] = [
      { ...base, id: `${day} sat`, type: 'bout', kind: 'sitting', to: sitting },
      {
        ...{ ...base, id: `${day} moved`, type: 'moves', routine: null, to: 60_000 },
        moves: Array.from({ length: moves }, () => 'overhead-reach'),
      },
    ];
    const month = day.slice(0, 7);
    months.set(month, `${months.get(month) ?? ''}${records.map(encodeLine).join('')}`);
  }
  for (const [month, text] of months) writeFileSync(join(folder, `${month}.jsonl`), text);
}
