import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** sun_path holds 104 bytes on macOS, 108 on Linux, and the system cuts longer names without a word. */
const LONGEST_PATH = 100;

/**
 * Where the running instance listens, for one data folder. Windows: a named pipe. Elsewhere a socket in the data
 * folder, or, where that path is too long, in a folder of this user's own under `temporary`.
 */
export function findSocketPath(
  dataFolder: string,
  temporary: string,
  platform: string = process.platform,
): string {
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
  if (platform === 'win32') return `\\\\.\\pipe\\sitwell-${name}`;
  const near = join(dataFolder, 'command.sock');
  if (Buffer.byteLength(near) <= LONGEST_PATH) return near;
  return join(temporary, `sitwell-${process.getuid?.() ?? 0}`, `${name}.sock`);
}

/** Makes the socket's folder; throws when it is another user's, who could listen in our place. */
export function prepareSocketFolder(path: string): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  if (!found.isDirectory() || (process.getuid !== undefined && found.uid !== process.getuid())) {
    throw new Error(`The folder of the command socket belongs to someone else: ${folder}`);
  }
  if ((found.mode & 0o022) !== 0) chmodSync(folder, 0o700);
}
