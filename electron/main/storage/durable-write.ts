import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Makes a new name in a folder survive a power cut. Windows can't and needn't. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Replaces a file: after a crash at any moment it holds the old text or the new one, whole.
 * Resolves once the bytes are on the disk; rejects with the system's error, the old file untouched.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.tmp`;
  const handle = await open(temporary, 'w', 0o600);
  try {
    await handle.writeFile(text, 'utf8');
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, path);
  await syncFolder(dirname(path));
}
