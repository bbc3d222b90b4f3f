/**
 * Draws resources/icons anew: `npx tsx scripts/icons/make-icons.ts`.
 * Needs a Chromium: Playwright's own, or the program named by SITWELL_CHROMIUM.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { drawTrayIcons, type IconSize } from './draw-tray-icons';

const FOLDER = join(import.meta.dirname, '../../resources/icons');
/** Ink on a light and on a dark panel; macOS tints a black template by itself. */
const INKS = { 'on-light': '#1F2A2C', 'on-dark': '#F3F5F4' } as const;
/** File suffix, drawing used, pixels. Doubled sizes take the drawing with more detail. */
const RASTERS: readonly { readonly suffix: string; readonly drawing: IconSize; readonly pixels: number }[] = [
  { suffix: '16', drawing: 16, pixels: 16 },
  { suffix: '16@2x', drawing: 32, pixels: 32 },
  { suffix: '22', drawing: 22, pixels: 22 },
  { suffix: '22@2x', drawing: 32, pixels: 44 },
];

async function renderPng(page: Page, svg: string, ink: string, pixels: number, file: string): Promise<void> {
  await page.setViewportSize({ width: pixels, height: pixels });
  await page.setContent(
    `<style>html,body{margin:0;color:${ink}}svg{display:block;width:${pixels}px;height:${pixels}px}</style>${svg}`,
  );
  await page.screenshot({ path: file, omitBackground: true });
}

const executablePath = process.env['SITWELL_CHROMIUM'];
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
const tray = join(FOLDER, 'tray');
await mkdir(join(tray, 'svg'), { recursive: true });

for (const size of [16, 22, 32] as const) {
  for (const [name, svg] of drawTrayIcons(size))
    await writeFile(join(tray, 'svg', `${name}-${size}.svg`), svg);
}
for (const { suffix, drawing, pixels } of RASTERS) {
  for (const [name, svg] of drawTrayIcons(drawing)) {
    for (const [panel, ink] of Object.entries(INKS)) {
      await renderPng(page, svg, ink, pixels, join(tray, `${name}-${panel}-${suffix}.png`));
    }
    if (suffix === '16') await renderPng(page, svg, '#000', pixels, join(tray, `${name}Template.png`));
    if (suffix === '16@2x') await renderPng(page, svg, '#000', pixels, join(tray, `${name}Template@2x.png`));
  }
}
const app = await readFile(join(FOLDER, 'sitwell.svg'), 'utf8');
for (const pixels of [64, 256, 512])
  await renderPng(
    page,
    app,
    '#000',
    pixels,
    join(FOLDER, pixels === 512 ? 'sitwell.png' : `sitwell-${pixels}.png`),
  );
await browser.close();
