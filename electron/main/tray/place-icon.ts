import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { nativeImage, nativeTheme, Tray } from 'electron';
import { watchPanel } from './panel';
import { nameIconFile } from './tray-icon';

/** The desktop's own part of placing an icon takes some turns of the event loop on Linux (ms). */
const REGISTRATION_MS = 50;

/**
 * Puts the icon on the panel before the rest of the app is loaded, which takes longer than everything up to here.
 * What it shows, its menu and its clicks come with the app.
 */
export async function placeIcon(iconFolder: string): Promise<Tray> {
  const { platform, env } = process;
  const dark = watchPanel(nativeTheme, platform, env['XDG_CURRENT_DESKTOP'])();
  const tray = new Tray(
    nativeImage.createFromPath(join(iconFolder, nameIconFile('sitting-0', platform, dark))),
  );
  if (platform === 'linux') await delay(REGISTRATION_MS);
  return tray;
}
