import { app, Menu, nativeImage, nativeTheme, Notification, type Tray } from 'electron';
import type { Intent } from '@shared/session/intent';
import { createLog } from '../log';
import { createElectronNotifications } from '../notifications/electron-notifications';
import { createLinuxNotifications } from '../notifications/linux-notifications';
import { createNotifier, type Notifier } from '../notifications/notifier';
import type { Bus } from '../platform/bus';
import { watchTrayHost, type TrayHostWatch } from '../platform/tray-host';
import { watchPanel } from '../tray/panel';
import { createTray, type SitwellTray } from '../tray/tray';
import type { Folders } from './folders';
import type { NoticeBoard } from './notices';
import type { AppWindows } from './windows';

export interface Indicators {
  readonly tray: SitwellTray;
  readonly trayHost: TrayHostWatch;
  readonly notifier: Notifier;
}

/** What is there while no window is: tray and notifications, as far as the desktop shows them. */
export function createIndicators(options: {
  readonly folders: Folders;
  /** On the panel since before the app was loaded. */
  readonly icon: Tray;
  readonly sessionBus: Bus;
  readonly notices: NoticeBoard;
  readonly say: (intent: Intent) => void;
  readonly windows: AppWindows;
}): Indicators {
  const { folders, sessionBus, notices, say, windows } = options;
  const { platform, env } = process;
  const tray = createTray({
    tray: options.icon,
    loadImage: (file) => nativeImage.createFromPath(file),
    buildMenu: (template) => Menu.buildFromTemplate(template),
    iconFolder: folders.trayIcons,
    platform,
    darkPanel: watchPanel(nativeTheme, platform, env['XDG_CURRENT_DESKTOP']),
    act: (action) => {
      if (action.type === 'intent') say(action.intent);
      else if (action.type === 'bring-forward') windows.bringForward();
      else if (action.type === 'open') windows.open(action.section);
      else if (action.type === 'red-flags') windows.openRedFlags();
      else app.quit();
    },
    log: createLog('tray').info,
  });
  const trayHost = watchTrayHost({
    platform,
    bus: sessionBus,
    log: createLog('tray').info,
    changed: (available) => {
      if (available) {
        notices.withdraw('no-tray');
        return;
      }
      notices.post({ key: 'no-tray' });
      windows.bringForward();
    },
  });
  const log = createLog('notify').info;
  const backend =
    platform === 'linux'
      ? createLinuxNotifications({ bus: sessionBus, icon: folders.appIcon, log })
      : createElectronNotifications({
          isSupported: () => Notification.isSupported(),
          createNotification: (notification) => new Notification(notification),
        });
  const notifier = createNotifier({
    backend,
    say,
    clicked: () => {
      if (!windows.prompt.focusPrompt()) windows.bringForward();
    },
    failed: notices.post,
    recovered: () => notices.withdraw('no-notifications'),
    log,
  });
  return { tray, trayHost, notifier };
}
