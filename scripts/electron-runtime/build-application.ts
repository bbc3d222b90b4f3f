import { resolve } from 'node:path';
import { CHECKOUT } from './checkout';
import { type Say, sayOnStderr, withProgress } from './progress';
import { runCommand } from './run-command';

/** Builds main, preload and renderer into `out/`. Says what went wrong; stdout stays free for the application. */
export async function buildApplication(say: Say = sayOnStderr): Promise<boolean> {
  const bundler = resolve(CHECKOUT, 'node_modules/electron-vite/bin/electron-vite.js');
  const work = runCommand(process.execPath, [bundler, 'build', '--logLevel', 'warn'], { cwd: CHECKOUT });
  const result = await withProgress(say, 'Building Sitwell', work);
  if (result.code !== 0) say(`${result.stdout}${result.stderr}\nThe build failed.`);
  return result.code === 0;
}
