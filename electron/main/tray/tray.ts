import { join } from 'node:path';
import type { Menu, MenuItemConstructorOptions, NativeImage, Tray } from 'electron';
import type { SessionSnapshot } from '@shared/session/snapshot';
import type { Log } from '../platform/bus';
import type { Words } from '../words';
import { describeStatus } from './status-line';
import { chooseTrayIcon, nameIconFile } from './tray-icon';
import { buildTrayMenu, type TrayAction, type TrayMenuEntry, type TrayMenuNeeds } from './tray-menu';

export interface SitwellTray {
  /** Draws what changed since the last time, and nothing else. */
  sync(snapshot: SessionSnapshot, needs: TrayMenuNeeds, words: Words): void;
  destroy(): void;
}

/** An ampersand in a label would underline the letter after it. */
function escapeLabel(label: string): string {
  return label.replace(/&/g, '&&');
}

/** Makes the tray icon, its tool tip and its menu follow the session. */
export function createTray(options: {
  /** On the panel already; see place-icon.ts. */
  readonly tray: Tray;
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
  const { tray } = options;
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

  function drawIcon(snapshot: SessionSnapshot): void {
    const name = chooseTrayIcon(snapshot);
    const file = nameIconFile(name, options.platform, options.darkPanel());
    if (file === icon) return;
    tray.setImage(options.loadImage(join(options.iconFolder, file)));
    icon = file;
    options.log(`tray: ${name}`);
  }

  tray.on('click', () => options.act({ type: 'bring-forward' }));
  return {
    sync(snapshot, needs, words) {
      drawIcon(snapshot);
      const status = describeStatus(snapshot, words);
      if (status !== toolTip) tray.setToolTip(status);
      toolTip = status;
      const entries = buildTrayMenu(snapshot, needs, words);
      const text = JSON.stringify(entries);
      if (text !== menu) tray.setContextMenu(options.buildMenu(entries.map(toTemplate)));
      menu = text;
    },
    destroy: () => tray.destroy(),
  };
}
