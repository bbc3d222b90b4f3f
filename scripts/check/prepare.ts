import { ensureChromium, findChromium } from '../browser/find-chromium';
import { findElectron } from '../electron-runtime/find-electron';
import type { Say } from '../electron-runtime/progress';
import {
  ELECTRON_PACKAGES,
  ensureLibraries,
  ensurePackages,
  type SystemPackage,
} from '../electron-runtime/system-packages';

export type Preparation =
  /** Variables for the steps: where Electron and Chromium are. */
  | { readonly ok: true; readonly env: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly reason: string };

/**
 * A whole desktop: display, window manager, panel, buses, notification server, the programs that drive them, and one
 * that reads the pages of a report.
 */
const DESKTOP_PACKAGES: readonly SystemPackage[] = [
  ...['xvfb', 'x11-utils', 'xfwm4', 'xfconf', 'xfce4-panel', 'dbus', 'dunst', 'xdotool', 'systemd'],
  ...['python3-dbus', 'python3-gi', 'python3-dbusmock', 'poppler-utils'],
  ...ELECTRON_PACKAGES,
];

/** Sees to it that this machine has what the checks need, so that they neither wait nor guess later. */
export async function prepareMachine(say: Say): Promise<Preparation> {
  if (process.platform === 'linux') {
    const desktop = await ensurePackages(DESKTOP_PACKAGES, 'for the tests on a desktop', say);
    if (!desktop.ok) return desktop;
  }
  const browser = await ensureChromium(say);
  if (!browser.ok) return browser;
  const electron = await findElectron({ say });
  if (!electron.found) return { ok: false, reason: electron.reason };
  const libraries = await ensureLibraries(electron.runtime.binary, say);
  if (!libraries.ok) return libraries;
  return {
    ok: true,
    env: {
      CHROMIUM_PATH: findChromium() ?? '',
      ELECTRON_OVERRIDE_DIST_PATH: electron.runtime.folder,
    },
  };
}
