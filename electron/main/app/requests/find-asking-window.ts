import { BrowserWindow, webContents } from 'electron';

/** The window of the web contents that asked, which a dialog belongs to; null when it is gone. */
export function findAskingWindow(sender: number): BrowserWindow | null {
  const contents = webContents.fromId(sender);
  return contents === undefined ? null : BrowserWindow.fromWebContents(contents);
}
