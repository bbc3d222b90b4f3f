import { page, userEvent } from 'vitest/browser';
import { expect } from 'vitest';
import type { CompanionView } from '@shared/ipc';
import { sampleView } from '../../support/snapshots';
import { openWindow, type OpenWindow } from '../../support/page/open-window';

interface BackCareOptions {
  readonly language?: CompanionView['language'];
  readonly theme?: 'light' | 'dark';
  readonly country?: string;
  readonly width?: number;
}

/** A view as these options say. */
export function viewWith({
  language = 'en',
  theme = 'light',
  country = 'GB',
}: BackCareOptions): CompanionView {
  const view = sampleView({ language, country });
  return { ...view, settings: { ...view.settings, app: { ...view.settings.app, theme } } };
}

/** The whole window at Back care. */
export async function openBackCare(options: BackCareOptions = {}): Promise<OpenWindow> {
  await page.viewport(options.width ?? 1080, 720);
  const opened = await openWindow(viewWith(options));
  opened.screen.container.style.height = '720px';
  await userEvent.keyboard('{Control>}4{/Control}');
  await expect.element(page.getByRole('searchbox')).toBeVisible();
  return opened;
}
