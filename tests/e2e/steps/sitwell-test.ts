import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { type Desktop, type DesktopParts, startDesktop } from '../../support/desktop/start-desktop';
import { launchSitwell, type RunningSitwell } from '../../support/electron-app';
import type { ClockOffsets } from '../../support/moving-clock';
import { isAnswering } from './commands';
import { dataFolderOf, writeSettings } from './data-folder';

/** A Monday at nine in UTC, the zone of every test: far from the change of the day at four. */
export const MONDAY_MORNING = Date.UTC(2026, 2, 2, 9);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

export interface StartOptions {
  /** Parts of the settings that differ from the defaults; written before the start. Null leaves the file as it is. */
  readonly settings?: Readonly<Record<string, unknown>> | null;
  /** Where the clock starts; Monday morning by default. */
  readonly clock?: ClockOffsets;
  readonly args?: readonly string[];
}

interface Fixtures {
  /** The parts of the desktop: a tray host alone unless said otherwise with `test.use`. */
  readonly parts: DesktopParts;
  readonly desktop: Desktop;
  /** Starts the application on the test's desktop; it is closed after the test. */
  readonly start: (options?: StartOptions) => Promise<RunningSitwell>;
}

export const test = base.extend<Fixtures>({
  parts: [{}, { option: true }],
  desktop: async ({ parts }, use) => {
    const desktop = await startDesktop(parts);
    await use(desktop);
    await desktop.stop();
  },
  start: async ({ desktop }, use, info) => {
    const started: RunningSitwell[] = [];
    await use(async ({ settings = { welcomed: true }, clock, args = [] } = {}) => {
      if (settings !== null) writeSettings(desktop.home, settings);
      const running = await launchSitwell({
        desktop,
        args,
        clock: clock ?? { wall: MONDAY_MORNING - Date.now(), tick: 0 },
        env: { TZ: 'UTC', XDG_SESSION_ID: SESSION_ID },
      });
      started.push(running);
      await expect.poll(() => isAnswering(desktop), { message: 'the app is up' }).toBe(true);
      return running;
    });
    for (const running of started) await running.kill();
    const log = join(dataFolderOf(desktop.home), 'logs/main.log');
    if (info.status !== info.expectedStatus && existsSync(log)) {
      copyFileSync(log, info.outputPath('main.log'));
    }
  },
});

/** The login session that the application believes to be in, for tests that lock it. */
const SESSION_ID = '7';

export { expect } from '@playwright/test';
