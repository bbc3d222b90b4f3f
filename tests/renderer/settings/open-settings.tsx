import { page, userEvent } from 'vitest/browser';
import { SettingsPage } from '../../../renderer/companion/settings/settings-page';
import { renderLiving, wear, type Asked } from './living-settings';

type Options = Parameters<typeof renderLiving>[1];

/** The whole page, light, in a window of ordinary size. */
export async function open(options?: Options): Promise<Asked> {
  wear('light');
  await page.viewport(1080, 900);
  return renderLiving((view) => <SettingsPage view={view} />, options);
}

export function field(name: string) {
  return page.getByRole('textbox', { name, exact: true });
}

/** Types another text into a field and leaves it. */
export async function retype(name: string, text: string): Promise<void> {
  await userEvent.fill(field(name), text);
  await userEvent.keyboard('{Enter}');
}
