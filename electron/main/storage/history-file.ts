import { copyFile, mkdir, open, readFile, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import { decodeFile, decodeLine, type DecodedFile } from '@shared/history/line-codec';
import { replaceFile, syncFolder } from './durable-write';
import { nameAside, nameFailure } from './set-aside';

export interface OpenedFile {
  readonly content: DecodedFile;
  /** Where a copy of a damaged file lies; the file's own path when no copy could be made; null when all was well. */
  readonly damaged: string | null;
}

const EMPTY: DecodedFile = { records: [], kept: '', corruptLines: 0, newerLines: 0, torn: false };

async function readBytes(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (nameFailure(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Cuts a last line that was never finished; one that lacks only its line feed gets it. */
async function mendLastLine(path: string, bytes: Buffer): Promise<Buffer> {
  const end = bytes.lastIndexOf(0x0a) + 1;
  if (end === bytes.length) return bytes;
  const last = bytes.subarray(end).toString('utf8');
  if (decodeLine(last).kind === 'corrupt') {
    await truncate(path, end);
    return bytes.subarray(0, end);
  }
  await appendDurably(path, '\n');
  return Buffer.concat([bytes, Buffer.from('\n')]);
}

/**
 * Reads a month's file and mends it: a torn last line is cut; with a corrupt line inside, the whole file is copied
 * aside first and the good lines stay. When mending fails (read-only, disk full) the good lines are read all the
 * same. Rejects when the file exists and can't be read.
 */
export async function openHistoryFile(path: string, wall: number): Promise<OpenedFile> {
  const found = await readBytes(path);
  if (found === null) return { content: EMPTY, damaged: null };
  const bytes = await mendLastLine(path, found).catch(() => found);
  const content = decodeFile(bytes.toString('utf8'));
  if (content.corruptLines === 0) return { content, damaged: null };
  const aside = nameAside(path, 'bad', wall);
  try {
    await copyFile(path, aside);
    await replaceFile(path, content.kept);
    return { content, damaged: aside };
  } catch {
    return { content, damaged: path };
  }
}

/** Appends text and resolves once it is on the disk. Rejects with the system's error; part of it may be written. */
export async function appendDurably(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const handle = await open(path, 'a', 0o600);
  try {
    const isNew = (await handle.stat()).size === 0;
    await handle.appendFile(text, 'utf8');
    await handle.sync();
    if (isNew) await syncFolder(dirname(path));
  } finally {
    await handle.close();
  }
}
