import { join } from 'node:path';
import { app, globalShortcut, nativeTheme } from 'electron';
import { createLog } from '../../log';
import { createAutostart } from '../../platform/autostart/autostart';
import { createShortcuts, type Shortcuts } from '../../shortcuts';
import type { SettingsStore } from '../../storage/settings-store';
import type { NoticeBoard } from '../notices';
import type { ShortcutActions } from '../shortcut-actions';

/** Theme, global shortcuts and start at login follow the settings, from now on. */
export function followSettings(options: {
  readonly settings: SettingsStore;
  readonly notices: NoticeBoard;
  readonly pressed: ShortcutActions;
}): Pick<Shortcuts, 'stop'> {
  const { settings, notices } = options;
  const { platform, env } = process;
  const shortcuts = createShortcuts({
    registry: globalShortcut,
    pressed: options.pressed,
    taken: notices.post,
    log: createLog('shortcuts').info,
  });
  const autostart = createAutostart({
    platform,
    loginItems: app,
    configFolder: env['XDG_CONFIG_HOME'] ?? join(app.getPath('home'), '.config'),
    command: [env['APPIMAGE'] ?? process.execPath, ...(app.isPackaged ? [] : [app.getAppPath()])],
    log: createLog('autostart').info,
  });
  nativeTheme.themeSource = settings.current().app.theme;
  shortcuts.sync(settings.current().app.shortcuts);
  settings.subscribe((now, before) => {
    nativeTheme.themeSource = now.app.theme;
    shortcuts.sync(now.app.shortcuts);
    if (now.app.startAtLogin === before.app.startAtLogin) return;
    void autostart.write(now.app.startAtLogin).then((done) => {
      if (!done) notices.post({ key: 'autostart-failed' });
    });
  });
  return shortcuts;
}
