import { constants, copyFileSync, existsSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A name beside `path` that says why and when (ms since the epoch) it was put there, and that is still free. */
export function nameAside(path: string, reason: 'bad' | 'newer', wall: number): string {
  const stamp = new Date(wall).toISOString().replace(/[:.]/g, '-');
  const base = `${path}.${reason}-${stamp}`;
  let name = base;
  for (let count = 2; existsSync(name); count += 1) name = `${base}-${count}`;
  return name;
}

/** What was put aside beside `path`, in this run or an earlier one; nothing where the folder can't be read. */
export function listAside(path: string): readonly string[] {
  const folder = dirname(path);
  const starts = (['bad', 'newer'] as const).map((reason) => `${basename(path)}.${reason}-`);
  try {
    return readdirSync(folder)
      .filter((name) => starts.some((start) => name.startsWith(start)))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

export interface Aside {
  /** Where what was in the file lies now. */
  readonly path: string;
  /** Why it could not be put aside and lies where it was; null when it could. */
  readonly failure: string | null;
}

/** Moves a file that can't be used out of the way, so that nothing in it is lost. Never throws. */
export function setAside(path: string, reason: 'bad' | 'newer', wall: number): Aside {
  return putAside(path, nameAside(path, reason, wall), renameSync);
}

/** Copies a file of which only a part can be used, so that the rest of it is not lost. Never throws. */
export function copyAside(path: string, wall: number): Aside {
  return putAside(path, nameAside(path, 'bad', wall), (from, to) =>
    copyFileSync(from, to, constants.COPYFILE_EXCL),
  );
}

function putAside(path: string, aside: string, put: (from: string, to: string) => void): Aside {
  try {
    put(path, aside);
    return { path: aside, failure: null };
  } catch (error) {
    return { path, failure: nameFailure(error) };
  }
}

/** The system's short name of a failure (`ENOSPC`), or its message. */
export function nameFailure(error: unknown): string {
  if (error instanceof Error)
    return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
  return String(error);
}
