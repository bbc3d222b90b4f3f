import { page, userEvent } from 'vitest/browser';
import { SettingsPage } from '../../../renderer/companion/settings/settings-page';
import { SectionWindow } from '../../support/page/section-window';
import { renderLiving, type Asked } from './living-settings';
import '../../../renderer/companion/shell.css';

type Options = Parameters<typeof renderLiving>[1];

/** The whole page, light, in a window of ordinary size. */
export function open(options?: Options): Promise<Asked> {
  return renderLiving(
    (view) => (
      <SectionWindow section="settings">
        <SettingsPage view={view} />
      </SectionWindow>
    ),
    { height: 900, ...options },
  );
}

export function field(name: string) {
  return page.getByRole('textbox', { name, exact: true });
}

/** Types another text into a field and leaves it. */
export async function retype(name: string, text: string): Promise<void> {
  await userEvent.fill(field(name), text);
  await userEvent.keyboard('{Enter}');
}
