import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { runProgram } from '../../tests/support/desktop/run-program';
import { startDesktop, type Desktop } from '../../tests/support/desktop/start-desktop';
import { openSession } from './open-session';
import { PICTURE_FOLDER, THEMES, type Theme } from './picture-taker';
import { work } from './work-day';

const MINUTE = 60_000;
/** Red, green, blue, opacity of the panel, 0 to 1. */
const PANEL = { light: [0.93, 0.93, 0.92, 1], dark: [0.11, 0.12, 0.13, 1] } as const;
/** The panel redraws an icon within this time (ms). */
const REDRAWN_MS = 500;

/** The icon in xfce's panel, light and dark, enlarged fourfold: sitting, due, held, paused. */
export async function pictureTray(): Promise<void> {
  mkdirSync(PICTURE_FOLDER, { recursive: true });
  for (const theme of THEMES) await picturePanel(theme);
}

async function picturePanel(theme: Theme): Promise<void> {
  const desktop = await startDesktop({ tray: null });
  try {
    paintPanel(desktop.env['XDG_CONFIG_HOME'] ?? '', theme);
    await desktop.startTrayHost('panel');
    const session = await openSession(wearTheme(desktop, theme), 1);
    const shoot = async (state: string): Promise<void> => {
      await delay(REDRAWN_MS);
      const file = `tray-${state}-${theme}.png`;
      const crop = ['-crop', '120x32+0+0', '+repage', '-filter', 'point', '-resize', '400%'];
      await runProgram('import', ['-window', 'root', ...crop, join(PICTURE_FOLDER, file)], desktop.env);
      process.stdout.write(`${file}\n`);
    };
    await session.change({ app: { theme } });
    await session.finishWelcome();
    await work(session, 16);
    await shoot('sitting');
    await session.say({ type: 'mode', mode: 'meeting' });
    await work(session, 18);
    await shoot('held');
    await session.say({ type: 'mode', mode: 'normal' });
    await work(session, 1);
    await shoot('due');
    await session.say({ type: 'answer', answer: 'taken' });
    await work(session, 6);
    await shoot('standing');
    await session.say({ type: 'pause', length: { for: 45 * MINUTE } });
    await shoot('paused');
    await session.close();
  } finally {
    await desktop.stop();
  }
}

/** The desktop in a theme of its own: the icon follows the system's, not the window's. */
function wearTheme(desktop: Desktop, theme: Theme): Desktop {
  return theme === 'light' ? desktop : { ...desktop, env: { ...desktop.env, GTK_THEME: 'Adwaita:dark' } };
}

/** Gives the panel a colour of its own, which must be there before it starts. */
function paintPanel(configFolder: string, theme: Theme): void {
  const file = join(configFolder, 'xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml');
  const rgba = PANEL[theme].map((part) => `<value type="double" value="${part}"/>`).join('');
  const colour = `<property name="background-style" type="uint" value="1"/><property name="background-rgba" type="array">${rgba}</property>`;
  const size = '<property name="size"';
  writeFileSync(file, readFileSync(file, 'utf8').replace(size, `${colour}${size}`));
}
