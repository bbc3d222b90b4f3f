import type { MenuItemConstructorOptions } from 'electron';

/**
 * The menu of the application: none, so that Electron's own with its reload and developer tools is not there. macOS
 * needs one for its keys; its entries' names are the system's.
 */
export function listMenu(platform: NodeJS.Platform): MenuItemConstructorOptions[] | null {
  if (platform !== 'darwin') return null;
  return [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }];
}
