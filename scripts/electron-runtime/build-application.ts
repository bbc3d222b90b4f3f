import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CHECKOUT } from './checkout';
import { type Say, sayOnStderr, withProgress } from './progress';
import { runCommand } from './run-command';

/** Everything that ends up in the bundle or decides how it is made. */
const SOURCES = [
  ...['electron', 'renderer', 'shared', 'resources'],
  ...['package.json', 'package-lock.json', 'electron.vite.config.ts'],
];
/** Written last: its time is the time of a complete build. */
const STAMP = 'out/complete';

/** Builds main, preload and renderer into `out/`. Says what went wrong; stdout stays free for the application. */
export async function buildApplication(say: Say = sayOnStderr): Promise<boolean> {
  const began = new Date();
  const bundler = resolve(CHECKOUT, 'node_modules/electron-vite/bin/electron-vite.js');
  const work = runCommand(process.execPath, [bundler, 'build', '--logLevel', 'warn'], { cwd: CHECKOUT });
  const result = await withProgress(say, 'Building Sitwell', work);
  if (result.code === 0) writeFileSync(join(CHECKOUT, STAMP), `${began.toISOString()}\n`);
  else say(`${result.stdout}${result.stderr}\nThe build failed.`);
  return result.code === 0;
}

/** Whether there is a complete build, however old. */
export function wasBuilt(checkout: string = CHECKOUT): boolean {
  return modifiedAt(join(checkout, STAMP)) !== null;
}

/** Whether the last complete build is newer than every source. */
export function isBuilt(checkout: string = CHECKOUT): boolean {
  const built = modifiedAt(join(checkout, STAMP));
  return built !== null && SOURCES.every((name) => newestIn(join(checkout, name)) < built);
}

/** Time of the newest change; a folder's own time tells of files that were taken away. */
function newestIn(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

function modifiedAt(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}
