import i18next from 'i18next';
import { afterEach, describe, expect, it } from 'vitest';
import { cleanup } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { startWords } from '../../../renderer/companion/words';
import { DEFAULT_SETTINGS } from '@shared/settings/settings';
import { sampleView } from '../../support/snapshots';
import { findFaults } from '../../support/page/find-faults';
import { openWindow } from '../../support/page/open-window';

afterEach(cleanup);

async function openSettings(theme: 'light' | 'dark', language: 'en' | 'de'): Promise<void> {
  await page.viewport(1080, 900);
  if (!i18next.isInitialized) await startWords(language);
  const app = { ...DEFAULT_SETTINGS.app, theme };
  const { api } = await openWindow(
    sampleView({ language, settings: { ...DEFAULT_SETTINGS, welcomed: true, app } }),
  );
  api.open({ section: 'settings' });
}

describe('sources on demand', () => {
  it('open by Enter, close by Esc, and give the focus back', async () => {
    await openSettings('light', 'en');
    const button = page.getByRole('button', { name: 'Sources: Rhythm' });
    await expect.element(button).toBeVisible();
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    const sources = page.getByRole('dialog', { name: 'Sources: Rhythm' });
    await expect.element(sources.getByRole('link', { name: /Sit-Stand Working Programs/ })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(sources).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
  });

  it.each([
    ['light', 'en', 'Sources: Rhythm', 'Moves'],
    ['dark', 'de', 'Quellen: Rhythmus', 'Übungen'],
  ] as const)('have nothing for axe to find, %s in %s', async (theme, language, name, topic) => {
    await openSettings(theme, language);
    await userEvent.click(page.getByRole('button', { name: new RegExp(`^${topic} \\d+$|^${topic}\\d+$`) }));
    await userEvent.click(page.getByRole('button', { name }));
    await expect.element(page.getByRole('dialog', { name })).toBeVisible();
    expect(await findFaults()).toEqual([]);
  });
});
