import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';

/**
 * Writes a document to a path that the person chose: first beside it, then renamed, so that it is there whole or not
 * at all and an older one stays until then. A missing folder is not made. Rejects with the system's error.
 */
export async function saveDocument(path: string, content: string | Uint8Array): Promise<void> {
  // A link stays one: what it leads to is replaced.
  const target = await realpath(path).catch(() => path);
  if (await isSpecial(target)) {
    await writeFile(target, content);
    return;
  }
  const temporary = `${target}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(content);
      // Some systems tell of a full disk only here.
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** A device or a pipe must not be replaced by a file. */
async function isSpecial(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && !found.isFile() && !found.isDirectory();
}
