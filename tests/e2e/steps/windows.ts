import { expect } from '@playwright/test';
import type { Page } from 'playwright';
import type { RunningSitwell } from '../../support/electron-app';

export type WindowKind = 'companion' | 'prompt';

/** The page of the main window or of the prompt, as soon as there is one. */
async function findPage({ application }: RunningSitwell, kind: WindowKind): Promise<Page> {
  // The newest: one that is closing may still be listed.
  const find = () =>
    application
      .windows()
      .filter((page) => !page.isClosed() && page.url().includes(`/${kind}/`))
      .at(-1);
  await expect.poll(() => find() !== undefined, { message: `a page of the ${kind}` }).toBe(true);
  const page = find();
  if (page === undefined) throw new Error(`The ${kind} closed as soon as it had opened.`);
  return page;
}

/** How many windows of this kind a person can see. */
export function countVisible({ application }: RunningSitwell, kind: WindowKind): Promise<number> {
  return application.evaluate(
    ({ BrowserWindow }, part) =>
      BrowserWindow.getAllWindows().filter(
        (window) => window.isVisible() && window.webContents.getURL().includes(part),
      ).length,
    `/${kind}/`,
  );
}

/** The page of a window that a person can see; the main window's is drawn, so that it hears keys. */
export async function expectVisible(running: RunningSitwell, kind: WindowKind): Promise<Page> {
  await expect.poll(() => countVisible(running, kind), { message: `${kind} on the screen` }).toBe(1);
  const page = await findPage(running, kind);
  if (kind === 'companion') await page.locator('h1:visible').first().waitFor();
  return page;
}

export async function expectNotVisible(running: RunningSitwell, kind: WindowKind): Promise<void> {
  await expect.poll(() => countVisible(running, kind), { message: `${kind} on the screen` }).toBe(0);
}

/** Closes the main window by its title bar's button, as a person does. */
export async function closeCompanion(running: RunningSitwell): Promise<void> {
  await running.application.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows())
      if (window.webContents.getURL().includes('/companion/')) window.close();
  });
  await expectNotVisible(running, 'companion');
}
