import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { Page } from 'playwright';
import { runProgram } from '../../tests/support/desktop/run-program';
import { CHECKOUT } from '../electron-runtime/checkout';
import type { Session } from './open-session';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

type WithWidth = typeof globalThis & { readonly innerWidth: number };

/** Sizes of the main window's page in px. */
const SIZES = [
  { width: 720, height: 820 },
  { width: 1080, height: 720 },
  { width: 1440, height: 900 },
] as const;

/** Long enough for the entry of anything that moves in (ms). */
const SETTLED_MS = 400;

export const PICTURE_FOLDER = join(CHECKOUT, 'screenshots');

export interface PictureTaker {
  /** The main window in both themes and at every width, as `<name>-<theme>-<width>.png`; `arrange` runs before each. */
  readonly takeWindow: (name: string, arrange?: () => Promise<void>) => Promise<void>;
  /** One window as it is, in both themes. */
  readonly takePage: (name: string, page: Page) => Promise<void>;
}

export function createPictureTaker(session: Session): PictureTaker {
  mkdirSync(PICTURE_FOLDER, { recursive: true });

  async function resize(size: { readonly width: number; readonly height: number }): Promise<void> {
    const window = await session.sitwell.application.browserWindow(session.page);
    await window.evaluate((shown: BrowserWindow, wanted) => {
      shown.setContentSize(wanted.width, wanted.height);
    }, size);
    await session.page.waitForFunction((wanted) => (globalThis as WithWidth).innerWidth === wanted, size.width);
  }

  async function shoot(page: Page, file: string): Promise<void> {
    await page.waitForTimeout(SETTLED_MS);
    const path = join(PICTURE_FOLDER, file);
    await page.screenshot({ path });
    process.stdout.write(`${file}\n`);
  }

  return {
    async takeWindow(name, arrange) {
      for (const theme of THEMES) {
        await session.change({ app: { theme } });
        for (const size of SIZES) {
          await resize(size);
          await arrange?.();
          await shoot(session.page, `${name}-${theme}-${size.width}.png`);
        }
      }
    },
    async takePage(name, page) {
      for (const theme of THEMES) {
        await session.change({ app: { theme } });
        // Playwright makes every page light unless it is told to leave that to the system.
        await page.emulateMedia({ colorScheme: null });
        await shoot(page, `${name}-${theme}.png`);
      }
    },
  };
}

/** Copies a picture with its colours reduced to a palette: a third of the size, and no difference to be seen. */
export async function publishPicture(file: string, target: string): Promise<void> {
  const folder = join(CHECKOUT, 'docs', 'pictures');
  mkdirSync(folder, { recursive: true });
  const source = join(PICTURE_FOLDER, file);
  await runProgram('convert', [source, '+dither', '-colors', '256', '-strip', join(folder, target)]).catch(() => {
    copyFileSync(source, join(folder, target));
  });
}
