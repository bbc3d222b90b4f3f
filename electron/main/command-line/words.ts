import { resolve } from 'node:path';

const OWN_SWITCHES: readonly string[] = ['--version', '--help'];

/**
 * The words meant for Sitwell in a process's own argv: without the executable, Electron's switches before the first
 * word, and, from a checkout, everything up to the application's folder (`appPath`; null in a packaged app).
 */
export function takeWords(argv: readonly string[], appPath: string | null, cwd: string): readonly string[] {
  const own = argv.slice(1);
  const start =
    appPath === null
      ? 0
      : own.findIndex((word) => !word.startsWith('-') && resolve(cwd, word) === resolve(appPath)) + 1;
  if (appPath !== null && start === 0) return [];
  const words = own.slice(start);
  const first = words.findIndex((word) => !word.startsWith('-') || OWN_SWITCHES.includes(word));
  return first === -1 ? [] : words.slice(first);
}
