import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright';
import { startDesktop } from '../../tests/support/desktop/start-desktop';
import { makeDiscomfortYear } from '../../tests/support/discomfort-year';
import { launchSitwell } from '../../tests/support/electron-app';
import { writeHistoryDays } from '../../tests/support/write-history-days';
import { compareWithGoal, medianOf, type Row } from './figures';

/** One frame at 60 a second (ms). */
const FRAME_MS = 16;
const WARM_UP = 5;

/**
 * What the window works to draw a year of the discomfort log beside a year of history: folding, layout of the chart,
 * script, style and layout of the page, each time from the chart of four weeks. In the real app; painting is the
 * display's business and not counted.
 */
export async function measureDiscomfort(rounds: number): Promise<readonly Row[]> {
  const desktop = await startDesktop();
  const data = join(desktop.home, '.config', 'Sitwell');
  mkdirSync(data, { recursive: true });
  const year = makeDiscomfortYear(new Date().toISOString().slice(0, 10));
  writeFileSync(join(data, 'settings.json'), JSON.stringify({ version: 1, welcomed: true }));
  writeFileSync(join(data, 'discomfort.json'), JSON.stringify({ version: 1, state: year.log }));
  writeHistoryDays(join(data, 'history'), year.days, 'UTC');
  const sitwell = await launchSitwell({ desktop });
  try {
    const page = await sitwell.application.firstWindow();
    await page.getByRole('button', { name: /discomfort/i }).click();
    await page.getByRole('slider', { name: /Discomfort, sitting/ }).waitFor();
    const session = await page.context().newCDPSession(page);
    // Time of the thread itself, whatever else the machine is doing.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    // Found once: the search is no part of the drawing.
    const [weeks, whole] = [await findRange(page, '4 weeks'), await findRange(page, 'Year')];
    const works: number[] = [];
    for (let round = 0; round < WARM_UP + rounds; round += 1) {
      await press(weeks);
      const before = await readWork(session);
      await press(whole);
      works.push((await readWork(session)) - before);
    }
    const measured = works.slice(WARM_UP);
    const checkIns = year.log.checkIns.length;
    return [
      compareWithGoal('a year of the log, drawn', medianOf(measured), FRAME_MS, ' ms', {
        beside: `${checkIns} check-ins, ${year.days.length} days; worst of ${rounds}: ${Math.max(...measured).toFixed(1)} ms`,
        digits: 1,
      }),
    ];
  } finally {
    await sitwell.close();
    await desktop.stop();
  }
}

/** Work of the page's main thread so far, ms. */
async function readWork(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return (seconds('ScriptDuration') + seconds('LayoutDuration') + seconds('RecalcStyleDuration')) * 1_000;
}

type Button = Awaited<ReturnType<typeof findRange>>;

function findRange(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true }).elementHandle({ timeout: 5_000 });
}

/** Presses a button, and waits until what it shows is drawn. */
async function press(button: Button): Promise<void> {
  await button.evaluate(async (element) => {
    (element as unknown as { click(): void }).click();
    const frames = globalThis as unknown as { requestAnimationFrame(call: () => void): void };
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise<void>((drawn) => frames.requestAnimationFrame(() => drawn()));
  });
}
