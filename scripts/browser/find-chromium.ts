import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import type { Say } from '../electron-runtime/progress';
import { ensurePackages, type PackagesResult } from '../electron-runtime/system-packages';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chromium for renderer tests: CHROMIUM_PATH, Playwright's own, or an installed one. Null when there is none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env['CHROMIUM_PATH'];
  const candidates = named === undefined || named === '' ? [] : [named];
  return [...candidates, chromium.executablePath(), ...INSTALLED].find((path) => existsSync(path)) ?? null;
}

/** Makes sure that there is a Chromium: installs Debian's as root, otherwise says how to get one. */
export async function ensureChromium(say: Say): Promise<PackagesResult> {
  if (findChromium() !== null) return { ok: true };
  const installed = await ensurePackages(['chromium'], 'for the renderer tests', say);
  if (!installed.ok) {
    return { ok: false, reason: `${installed.reason}\nor: npx playwright install chromium` };
  }
  return findChromium() === null
    ? { ok: false, reason: 'No Chromium: set CHROMIUM_PATH, or run npx playwright install chromium' }
    : { ok: true };
}
