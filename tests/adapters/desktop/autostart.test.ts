import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAutostart } from '../../../electron/main/platform/autostart/autostart';
import { isDesktopEntryOn, writeDesktopEntry } from '../../../electron/main/platform/autostart/desktop-entry';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitwell-autostart-'));
});

afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

function start(platform: NodeJS.Platform = 'linux', configFolder = folder) {
  const login = { openAtLogin: false, args: [] as string[] };
  const lines: string[] = [];
  const autostart = createAutostart({
    platform,
    loginItems: {
      // As on Windows: an item is only found by the arguments that it was registered with.
      getLoginItemSettings: ({ args }) => ({
        openAtLogin: login.openAtLogin && args.join() === login.args.join(),
      }),
      setLoginItemSettings: ({ openAtLogin, args }) => {
        if (openAtLogin || args.join() === login.args.join()) Object.assign(login, { openAtLogin, args });
      },
    },
    configFolder,
    command: ['/opt/Sit well/sitwell'],
    log: (line) => lines.push(line),
  });
  return { autostart, login, lines };
}

describe('autostart', () => {
  it('writes, reads and removes the file on Linux', async () => {
    const { autostart, login } = start();
    const file = join(folder, 'autostart/sitwell.desktop');
    expect(await autostart.read()).toBe(false);
    expect(await autostart.write(true)).toBe(true);
    expect(await autostart.read()).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain('Exec="/opt/Sit well/sitwell" --at-login\n');
    expect(await autostart.write(false)).toBe(true);
    expect(existsSync(file)).toBe(false);
    expect(login.openAtLogin).toBe(false);
  });

  it('takes a file that the desktop switched off as off, and switches it on again', async () => {
    const { autostart } = start();
    mkdirSync(join(folder, 'autostart'));
    writeFileSync(join(folder, 'autostart/sitwell.desktop'), '[Desktop Entry]\nExec=sitwell\nHidden=true\n');
    expect(await autostart.read()).toBe(false);
    expect(await autostart.write(true)).toBe(true);
    expect(await autostart.read()).toBe(true);
  });

  it('starts the program where it is now, when it has moved', async () => {
    const { autostart } = start();
    const file = join(folder, 'autostart/sitwell.desktop');
    mkdirSync(join(folder, 'autostart'));
    writeFileSync(file, writeDesktopEntry(['/old/sitwell', '--at-login']));
    expect(await autostart.read()).toBe(false);
    expect(await autostart.write(true)).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain('/opt/Sit well/sitwell');
    writeFileSync(file, writeDesktopEntry(['/old/sitwell', '--at-login']));
    expect(await autostart.write(false)).toBe(true);
    expect(existsSync(file)).toBe(false);
  });

  it('says that it was refused, with the reason in the log', async () => {
    writeFileSync(join(folder, 'taken'), 'a file where a folder should be');
    const { autostart, lines } = start('linux', join(folder, 'taken'));
    expect(await autostart.write(true)).toBe(false);
    expect(lines.join()).toMatch(/ENOTDIR|EEXIST/);
  });

  it('asks the system on macOS', async () => {
    const { autostart, login } = start('darwin');
    expect(await autostart.write(true)).toBe(true);
    expect(login.openAtLogin).toBe(true);
    expect(existsSync(join(folder, 'autostart'))).toBe(false);
  });

  it('quotes what the desktop entry format would read otherwise', () => {
    expect(writeDesktopEntry(['/a b/50%', 'c"d', '--x=$HOME'])).toContain(
      'Exec="/a b/50%%" "c\\\\"d" "--x=\\\\$HOME"',
    );
    expect(isDesktopEntryOn('[Desktop Entry]\nX-GNOME-Autostart-enabled=false\n')).toBe(false);
  });
});
