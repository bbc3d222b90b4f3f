import { dirname, join } from 'node:path';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { Log } from '../bus';
import { findExec, isDesktopEntryOn, writeDesktopEntry } from './desktop-entry';

/** What this file needs of Electron's `app`. */
export interface LoginItems {
  getLoginItemSettings(options: { args: string[] }): { readonly openAtLogin: boolean };
  setLoginItemSettings(settings: { openAtLogin: boolean; args: string[] }): void;
}

export interface Autostart {
  read(): Promise<boolean>;
  /** False when the system refused; the reason is in the log. */
  write(on: boolean): Promise<boolean>;
}

/** Tells a start at login from one by hand. */
export const LOGIN_ARGUMENT = '--at-login';

/** Starts Sitwell at login: a file in the autostart folder on Linux, login items elsewhere. */
export function createAutostart(options: {
  readonly platform: NodeJS.Platform;
  readonly loginItems: LoginItems;
  /** `XDG_CONFIG_HOME` or `~/.config`. */
  readonly configFolder: string;
  /** Program and arguments that start this app. An AppImage is named by its own path. */
  readonly command: readonly string[];
  readonly log: Log;
}): Autostart {
  const file = join(options.configFolder, 'autostart', 'sitwell.desktop');

  const entry = writeDesktopEntry([...options.command, LOGIN_ARGUMENT]);

  /** On only if it starts this very program: an AppImage may have moved. */
  async function readFromFile(): Promise<boolean> {
    try {
      const text = await readFile(file, 'utf8');
      return isDesktopEntryOn(text) && text.includes(findExec(entry));
    } catch {
      return false;
    }
  }

  async function writeToFile(on: boolean): Promise<void> {
    if (!on) {
      await rm(file, { force: true });
      return;
    }
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, entry);
  }

  async function read(): Promise<boolean> {
    return options.platform === 'linux'
      ? readFromFile()
      : // Windows finds an item by its arguments.
        options.loginItems.getLoginItemSettings({ args: [LOGIN_ARGUMENT] }).openAtLogin;
  }

  return {
    read,
    async write(on) {
      try {
        if (on && (await read())) return true;
        if (options.platform === 'linux') await writeToFile(on);
        else options.loginItems.setLoginItemSettings({ openAtLogin: on, args: [LOGIN_ARGUMENT] });
        const done = (await read()) === on;
        options.log(`autostart: ${on ? 'on' : 'off'}${done ? '' : ' was refused'}`);
        return done;
      } catch (error) {
        options.log(`autostart: ${error instanceof Error ? error.message : String(error)}`);
        return false;
      }
    },
  };
}
