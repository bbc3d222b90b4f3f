import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { MOVE_IDS } from '@shared/moves/move';
import { findChromium } from '../browser/find-chromium';
import { PICTURE_FOLDER, THEMES } from './picture-taker';
import { writeStrip } from './strip-markup';

/** Each move as a strip of moments, to see whether it looks like a body that moves: `strip-<move>-<theme>.png`. */
export async function pictureStrips(): Promise<void> {
  mkdirSync(PICTURE_FOLDER, { recursive: true });
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1_240, height: 800 } });
    for (const move of MOVE_IDS) {
      for (const theme of THEMES) {
        await page.setContent(writeStrip(move, theme));
        await page.screenshot({ path: join(PICTURE_FOLDER, `strip-${move}-${theme}.png`), fullPage: true });
        process.stdout.write(`strip-${move}-${theme}.png\n`);
      }
    }
  } finally {
    await browser.close();
  }
}
