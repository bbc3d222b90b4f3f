import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Desktop, startDesktop } from '../../support/desktop/start-desktop';
import { trayOverDbus } from '../../support/desktop/tray-over-dbus';
import { launchSitwell, type RunningSitwell } from '../../support/electron-app';
import { writeFile } from './fake-electron';

/** Writes down when each of its timers fired, on the clock that it sees. */
const APPLICATION = `
const { app, Menu, nativeImage, Notification, powerMonitor, Tray } = require('electron');
const { readFile } = require('node:fs');
const os = require('node:os');
globalThis.fired = [];
globalThis.startOver = () => {
  fired.length = 0;
  globalThis.began = os.uptime() * 1000;
};
const note = (name) => fired.push([name, Math.round((os.uptime() * 1000 - began) / 1000)]);
globalThis.arm = (name, delay) => setTimeout(() => note(name), delay);
globalThis.armChain = () => setTimeout(() => { note('first'); setTimeout(() => note('second'), 60_000); }, 60_000);
globalThis.armBeat = () => setTimeout(function beat() {
  note('beat');
  if (fired.length < 120) setTimeout(beat, 5_000);
}, 5_000);
globalThis.armGuard = () => setTimeout(() => {
  const guard = setTimeout(() => note('guard'), 3_000);
  readFile(__filename, () => { clearTimeout(guard); note('answered'); });
}, 1_800_000);
app.whenReady().then(() => {
  startOver();
  const image = nativeImage.createFromBuffer(Buffer.alloc(16 * 16 * 4, 200), { width: 16, height: 16 });
  globalThis.tray = new Tray(image);
  tray.setToolTip('a tip');
  tray.setContextMenu(Menu.buildFromTemplate([
    { label: 'Say_it', click: () => {
      const notification = new Notification({ title: 'Hello', body: 'there' });
      notification.on('click', () => tray.setToolTip('clicked'));
      notification.show();
    } },
    { label: 'More', submenu: [{ label: 'Never', enabled: false }] },
  ]));
  powerMonitor.on('suspend', () => tray.setToolTip('asleep'));
});
`;

interface InMain {
  fired: readonly (readonly [string, number])[];
  startOver(): void;
  arm(name: string, delay: number): NodeJS.Timeout;
  armChain(): void;
  armBeat(): NodeJS.Timeout;
  armGuard(): void;
}
type Main = typeof globalThis & InMain;

describe.runIf(process.platform === 'linux')('an application on a desktop of its own', () => {
  let folder: string;
  let desktop: Desktop;
  let running: RunningSitwell;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sitwell-clock-'));
    writeFile(join(folder, 'package.json'), '{ "name": "timers", "main": "main.cjs" }');
    writeFile(join(folder, 'main.cjs'), APPLICATION);
    desktop = await startDesktop({ dunst: true, systemBus: true });
    running = await launchSitwell({ desktop, application: folder });
    await trayOverDbus(desktop.sessionBus);
  });
  afterAll(async () => {
    await running.kill();
    await desktop.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => running.application.evaluate(() => (globalThis as Main).startOver()));
  const readFired = () => running.application.evaluate(() => (globalThis as Main).fired);

  it('fires timers in their order, each at its own time, new ones included', async () => {
    await running.application.evaluate(() => {
      const main = globalThis as Main;
      main.arm('late', 90_000);
      main.armChain();
      main.arm('never', 86_400_000);
    });
    await running.clock.advance(3_600_000);
    expect(await readFired()).toEqual([
      ['first', 60],
      ['late', 90],
      ['second', 120],
    ]);
  });

  it('moves both clocks by what was asked', async () => {
    const before = await running.clock.now();
    await running.clock.advance(1_800_000);
    const after = await running.clock.now();
    expect(after.wall - before.wall).toBeGreaterThanOrEqual(1_800_000 - 1);
    expect(after.wall - before.wall).toBeLessThan(1_810_000);
    expect(Math.abs(after.wall - before.wall - (after.tick - before.tick))).toBeLessThan(50);
  });

  it('gives the world outside real time to answer before a short timer fires', async () => {
    await running.application.evaluate(() => (globalThis as Main).armGuard());
    await running.clock.advance(3_600_000);
    expect((await readFired()).map(([name]) => name)).toEqual(['answered']);
  });

  it('fires a beat at each of its times', async () => {
    await running.application.evaluate(() => void (globalThis as Main).armBeat());
    await running.clock.advance(600_000);
    expect((await readFired()).map(([, at]) => at)).toEqual(
      Array.from({ length: 120 }, (_, n) => 5 * (n + 1)),
    );
  });

  it('lets timers stand still while the machine sleeps', async () => {
    await running.application.evaluate(() => void (globalThis as Main).arm('after sleep', 60_000));
    await running.clock.sleep(172_800_000);
    await running.clock.advance(59_000);
    expect(await readFired()).toEqual([]);
    await running.clock.advance(2_000);
    expect((await readFired()).map(([name]) => name)).toEqual(['after sleep']);
  });

  it('sets the wall clock and leaves the machine’s time alone', async () => {
    const before = await running.clock.now();
    await running.clock.setWall(Date.UTC(2025, 0, 1));
    const after = await running.clock.now();
    expect(Math.abs(after.wall - Date.UTC(2025, 0, 1))).toBeLessThan(2_000);
    expect(after.tick - before.tick).toBeLessThan(2_000);
  });

  it('says how long there was no input, growing with the time that passes', async () => {
    const ask = () => running.application.evaluate(({ powerMonitor }) => powerMonitor.getSystemIdleTime());
    await running.clock.setIdle(30);
    await running.clock.advance(60_000);
    expect(await ask()).toBe(90);
    await running.clock.setIdle(0);
    await running.clock.advance(60_000);
    expect(await ask()).toBe(0);
  });

  it('has a tray, notifications and a login manager', async () => {
    const tray = await trayOverDbus(desktop.sessionBus);
    expect((await tray.menu()).map(({ label, enabled, under }) => [label, enabled, under])).toEqual([
      ['Say_it', true, []],
      ['More', true, []],
      ['Never', false, ['More']],
    ]);
    await tray.choose('Say_it');
    const shown = await desktop.notifications?.waitForShown('Hello');
    expect(shown).toMatchObject({ summary: 'Hello', body: 'there' });
    await desktop.notifications?.act();
    await expect.poll(() => tray.toolTip()).toBe('clicked');
    await desktop.loginManager?.prepareForSleep(true);
    await expect.poll(() => tray.toolTip()).toBe('asleep');
  });
});
