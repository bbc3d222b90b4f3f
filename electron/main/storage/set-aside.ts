import { existsSync, renameSync } from 'node:fs';

/** A name beside `path` that says why and when (ms since the epoch) it was put there, and that is still free. */
export function nameAside(path: string, reason: 'bad' | 'newer', wall: number): string {
  const stamp = new Date(wall).toISOString().replace(/[:.]/g, '-');
  const base = `${path}.${reason}-${stamp}`;
  let name = base;
  for (let count = 2; existsSync(name); count += 1) name = `${base}-${count}`;
  return name;
}

/** Moves a file that can't be used out of the way, so that nothing in it is lost. Null when that failed. */
export function setAside(path: string, reason: 'bad' | 'newer', wall: number): string | null {
  const aside = nameAside(path, reason, wall);
  try {
    renameSync(path, aside);
    return aside;
  } catch {
    return null;
  }
}

/** The system's short name of a failure (`ENOSPC`), or its message. */
export function nameFailure(error: unknown): string {
  if (error instanceof Error)
    return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
  return String(error);
}
