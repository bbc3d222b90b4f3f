import type { Page } from 'playwright';

/** Moves the focus with Tab to what has this name, as somebody without a mouse does. */
export async function tabTo(page: Page, role: 'button' | 'tab', name: string): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true });
  await wanted.waitFor();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await wanted.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to "${name}".`);
}
