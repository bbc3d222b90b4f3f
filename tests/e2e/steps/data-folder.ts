import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type HistoryRecord, recordSchema } from '@shared/history/record';

/** Where Electron keeps an application's own files under a home folder, on Linux. */
export function dataFolderOf(home: string): string {
  return join(home, '.config/Sitwell');
}

export function writeDataFile(home: string, name: string, text: string): void {
  mkdirSync(dataFolderOf(home), { recursive: true });
  writeFileSync(join(dataFolderOf(home), name), text);
}

export function readDataFile(home: string, name: string): string {
  return readFileSync(join(dataFolderOf(home), name), 'utf8');
}

export function listDataFiles(home: string): readonly string[] {
  return readdirSync(dataFolderOf(home));
}

/** Lays the settings down as a person's earlier choice. */
export function writeSettings(home: string, settings: Readonly<Record<string, unknown>>): void {
  writeDataFile(home, 'settings.json', JSON.stringify({ version: 1, ...settings }));
}

const stateSchema = z.object({
  state: z.object({ state: z.object({ at: z.object({ wall: z.number() }) }) }),
});

/** The wall time (ms) of the state that lies on the disk. */
export function readSavedAt(home: string): number {
  return stateSchema.parse(JSON.parse(readDataFile(home, 'state.json'))).state.state.at.wall;
}

/** Every record of the history files, oldest first, checked against the schema. */
export function readHistory(home: string): readonly HistoryRecord[] {
  const folder = join(dataFolderOf(home), 'history');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => recordSchema.parse(JSON.parse(line)));
}

/** Kind and whole minutes of each bout, in order. A later record of the same bout replaces the earlier ones. */
export function readBouts(home: string): readonly (readonly [kind: string, minutes: number])[] {
  const bouts = new Map<number, readonly [string, number]>();
  for (const record of readHistory(home)) {
    if (record.type === 'bout')
      bouts.set(record.from, [record.kind, Math.round((record.to - record.from) / 60_000)]);
  }
  return [...bouts.entries()].sort(([a], [b]) => a - b).map(([, bout]) => bout);
}

/** Reminder and outcome of each prompt that ended, in order. */
export function readPrompts(home: string): readonly (readonly [reminder: string, outcome: string])[] {
  return readHistory(home).flatMap((record) =>
    record.type === 'prompt' ? [[record.reminder, record.outcome] as const] : [],
  );
}
