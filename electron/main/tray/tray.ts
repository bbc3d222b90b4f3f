import { join } from 'node:path';
import type { Menu, MenuItemConstructorOptions, NativeImage, Tray } from 'electron';
import type { SessionSnapshot } from '@shared/session/snapshot';
import type { Settings } from '@shared/settings/settings';
import type { Log } from '../platform/bus';
import type { Words } from '../words';
import { describeStatus } from './status-line';
import { chooseTrayIcon, nameIconFile } from './tray-icon';
import { buildTrayMenu, type TrayAction, type TrayMenuEntry } from './tray-menu';

export interface SitwellTray {
  /** Draws what changed since the last time, and nothing else. */
  sync(snapshot: SessionSnapshot, settings: Settings, words: Words): void;
  destroy(): void;
}

/** An ampersand in a label would underline the letter after it. */
function escapeLabel(label: string): string {
  return label.replace(/&/g, '&&');
}

/** The tray icon, its tool tip and its menu. */
export function createTray(options: {
  readonly createTray: (image: NativeImage) => Tray;
  readonly loadImage: (file: string) => NativeImage;
  readonly buildMenu: (template: MenuItemConstructorOptions[]) => Menu;
  /** Where resources/icons/tray is at run time. */
  readonly iconFolder: string;
  readonly platform: NodeJS.Platform;
  /** Whether the panel is dark, asked at each drawing. */
  readonly darkPanel: () => boolean;
  readonly act: (action: TrayAction) => void;
  readonly log: Log;
}): SitwellTray {
  let tray: Tray | null = null;
  let icon = '';
  let toolTip = '';
  let menu = '';

  function toTemplate(entry: TrayMenuEntry): MenuItemConstructorOptions {
    switch (entry.type) {
      case 'separator':
        return { type: 'separator' };
      case 'line':
        return { label: escapeLabel(entry.label), enabled: false };
      case 'submenu':
        return { label: escapeLabel(entry.label), submenu: entry.entries.map(toTemplate) };
      case 'choice':
        return { label: escapeLabel(entry.label), enabled: entry.enabled, click: () => act(entry.does) };
      case 'radio':
      case 'checkbox':
        return {
          type: entry.type,
          label: escapeLabel(entry.label),
          checked: entry.checked,
          click: () => act(entry.does),
        };
    }
  }

  function act(action: TrayAction): void {
    // A chosen radio or checkbox flips by itself; forgetting the menu sets the true marks again.
    menu = '';
    options.act(action);
  }

  function drawIcon(snapshot: SessionSnapshot): Tray {
    const name = chooseTrayIcon(snapshot);
    const file = nameIconFile(name, options.platform, options.darkPanel());
    if (tray === null || file !== icon) {
      const image = options.loadImage(join(options.iconFolder, file));
      if (tray === null) {
        tray = options.createTray(image);
        tray.on('click', () => options.act({ type: 'open', section: 'today' }));
      } else {
        tray.setImage(image);
      }
      icon = file;
      options.log(`tray: ${name}`);
    }
    return tray;
  }

  return {
    sync(snapshot, settings, words) {
      const drawn = drawIcon(snapshot);
      const status = describeStatus(snapshot, words);
      if (status !== toolTip) drawn.setToolTip(status);
      toolTip = status;
      const entries = buildTrayMenu(
        snapshot,
        { reminders: settings.reminders, strict: settings.prompts.strict },
        words,
      );
      const text = JSON.stringify(entries);
      if (text !== menu) drawn.setContextMenu(options.buildMenu(entries.map(toTemplate)));
      menu = text;
    },
    destroy() {
      tray?.destroy();
      tray = null;
      icon = toolTip = menu = '';
    },
  };
}

/**
 * Whether the panel is dark. Windows tells its task bar's colour apart from the programs'; GNOME's bar is
 * dark in either theme; elsewhere the panel follows the theme.
 */
export function isPanelDark(
  theme: {
    readonly shouldUseDarkColors: boolean;
    readonly shouldUseDarkColorsForSystemIntegratedUI?: boolean;
  },
  platform: NodeJS.Platform,
  desktop: string | undefined,
): boolean {
  if (platform === 'win32')
    return theme.shouldUseDarkColorsForSystemIntegratedUI ?? theme.shouldUseDarkColors;
  if (platform === 'linux' && (desktop ?? '').toUpperCase().includes('GNOME')) return true;
  return theme.shouldUseDarkColors;
}
