import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeLine } from '@shared/history/line-codec';
import { createState } from '@shared/session/state';
import { readHistoryDays } from '../../../electron/main/app/requests/history-days';
import { createHistoryLog } from '../../../electron/main/storage/history-log';
import { makeTemporaryFolder } from '../../support/temporary-folder';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Thursday, 2 April 2026, 9:00 in UTC. */
const NOW = Date.UTC(2026, 3, 2, 9);

function openLog(folder: string, boot = 'now') {
  return createHistoryLog({
    folder,
    onNotice: () => undefined,
    now: () => NOW,
    newId: randomUUID,
    bootId: () => boot,
    timeZone: () => 'UTC',
  });
}

/** The days from one to another as main answers them, with somebody at the desk since half past eight. */
function readDays(history: ReturnType<typeof openLog>, from: string, to: string) {
  const state = createState({ wall: NOW - HOUR / 2, tick: 5 * HOUR - HOUR / 2 }, 'UTC');
  return readHistoryDays({
    range: { from, to },
    history,
    clock: { now: () => ({ wall: NOW, tick: 5 * HOUR }), bootId: () => 'now' },
    state: () => state,
    dayStartsAt: '04:00',
  });
}

describe('the days of the history', () => {
  it('are folded from the files of their months, with corrections, moves and the open bout', async () => {
    const folder = makeTemporaryFolder();
    const log = openLog(folder);
    const yesterday = NOW - DAY;
    await log.append({ type: 'bout', kind: 'sitting', from: 0, to: HOUR, wall: yesterday });
    await log.append({ type: 'bout', kind: 'away', from: HOUR, to: 1.5 * HOUR, wall: yesterday + HOUR });
    await log.append({
      type: 'correction',
      kind: 'walking',
      from: HOUR,
      to: 1.5 * HOUR,
      wall: yesterday + HOUR,
    });
    await log.append({
      ...{ type: 'moves', routine: 'short', moves: ['calf-stretch'] },
      ...{ from: HOUR / 2, to: HOUR / 2 + MINUTE, wall: yesterday + HOUR / 2 },
    });
    const before = openLog(folder, 'before');
    await before.append({ type: 'bout', kind: 'standing', from: 0, to: HOUR, wall: NOW - 3 * DAY });
    expect(await readDays(openLog(folder), '2026-03-30', '2026-04-02')).toEqual([
      expect.objectContaining({ day: '2026-03-30', standing: HOUR }),
      {
        ...{ day: '2026-04-01', sitting: HOUR, standing: 0, walking: HOUR / 2, away: 0 },
        ...{ prompts: 0, taken: 0, moves: 1, walks: 1 },
      },
      expect.objectContaining({ day: '2026-04-02', sitting: HOUR / 2 }),
    ]);
    expect(await readDays(log, '2026-03-01', '2026-03-29')).toEqual([]);
  });

  it('of a whole year come out of twelve files', async () => {
    const folder = makeTemporaryFolder();
    for (let month = 0; month < 12; month += 1) {
      const first = Date.UTC(2025, month, 1, 8);
      const lines = Array.from({ length: 22 * 50 }, (_none, index) => {
        const wall = first + Math.floor(index / 50) * DAY + (index % 50) * 10 * MINUTE;
        const kind = index % 2 === 0 ? 'sitting' : 'standing';
        const base = { v: 1, id: randomUUID(), boot: 'then', zone: 'Europe/Berlin' } as const;
        return encodeLine({ ...base, type: 'bout', kind, from: wall, to: wall + 9 * MINUTE, wall });
      });
      writeFileSync(join(folder, `2025-${String(month + 1).padStart(2, '0')}.jsonl`), lines.join(''));
    }
    const days = await readDays(openLog(folder), '2025-01-01', '2025-12-31');
    expect(days).toHaveLength(12 * 22);
    expect(days[0]).toMatchObject({ sitting: 25 * 9 * MINUTE, standing: 25 * 9 * MINUTE });
  });

  it('know the bout that is closed while the files are read', async () => {
    const sat = createState({ wall: NOW - HOUR / 2, tick: 5 * HOUR - HOUR / 2 }, 'UTC');
    let state = sat;
    const days = await readHistoryDays({
      range: { from: '2026-04-02', to: '2026-04-02' },
      history: {
        readMonths() {
          state = { ...sat, open: { kind: 'standing', from: { wall: NOW, tick: 5 * HOUR } } };
          return Promise.resolve({ records: [], future: [], newerLines: 0 });
        },
      },
      clock: { now: () => ({ wall: NOW, tick: 5 * HOUR }), bootId: () => 'now' },
      state: () => state,
      dayStartsAt: '04:00',
    });
    expect(days).toMatchObject([{ sitting: HOUR / 2 }]);
  });
});
