import { join } from 'node:path';

/** Where everything lies, in a checkout as in a packaged app. */
export interface Folders {
  /** Settings, state, history: the user's own. */
  readonly data: string;
  readonly history: string;
  readonly logs: string;
  /** The built pages, served under app://sitwell/. */
  readonly pages: string;
  readonly preload: string;
  readonly trayIcons: string;
  readonly appIcon: string;
}

/** `appPath`: the folder with package.json; `data`: Electron's userData. */
export function findFolders(appPath: string, data: string): Folders {
  return {
    data,
    history: join(data, 'history'),
    logs: join(data, 'logs'),
    pages: join(appPath, 'out', 'renderer'),
    preload: join(appPath, 'out', 'preload', 'index.cjs'),
    trayIcons: join(appPath, 'resources', 'icons', 'tray'),
    appIcon: join(appPath, 'resources', 'icons', 'sitwell.png'),
  };
}
