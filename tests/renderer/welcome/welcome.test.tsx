import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { RedFlagsHost } from '../../../renderer/companion/red-flags/red-flags-host';
import { Welcome } from '../../../renderer/companion/welcome/welcome';
import { findFaults } from '../../support/page/find-faults';
import { wear } from '../../support/page/open-page';
import { renderLiving, span, turn, type Asked } from '../settings/living-settings';

async function open(language: 'en' | 'de' = 'en'): Promise<Asked & { readonly done: () => number }> {
  wear('light');
  await page.viewport(1080, 720);
  let done = 0;
  const asked = await renderLiving(
    (view) => (
      <RedFlagsHost country={view.country}>
        <Welcome view={view} onDone={() => (done += 1)} />
      </RedFlagsHost>
    ),
    { language },
  );
  return Object.assign(asked, { done: () => done });
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await userEvent.keyboard(`{${key}}`);
}

describe('welcome', () => {
  it('goes through by keyboard alone, saving as it goes', async () => {
    const asked = await open();
    await press('Tab');
    await expect.element(page.getByRole('button', { name: 'Choose a rhythm' })).toHaveFocus();
    await press('Enter');
    await expect.element(page.getByRole('heading', { name: 'Pick a rhythm.' })).toHaveFocus();
    await press('Tab', 'ArrowDown', 'ArrowDown');
    await expect.element(page.getByRole('radio', { name: 'Half and half' })).toBeChecked();
    await press('Tab', 'Enter');
    await expect.element(page.getByRole('heading', { name: 'When, and how loud?' })).toHaveFocus();
    await press('Tab');
    await userEvent.keyboard(' ');
    await expect
      .element(page.getByRole('textbox', { name: `From, ${span('09:00', '17:30')}` }))
      .toBeVisible();
    expect(asked.changes[asked.changes.length - 1]).toEqual({
      workingHours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:30' }],
    });
    const start = page.getByRole('button', { name: 'Start' }).element();
    for (let tabs = 0; tabs < 20 && document.activeElement !== start; tabs += 1) await press('Tab');
    expect(document.activeElement).toBe(start);
    expect(asked.done()).toBe(0);
    await press('Enter');
    expect(asked.done()).toBe(1);
  });

  it('goes back and loses nothing, by Esc either', async () => {
    await open();
    await userEvent.click(page.getByRole('button', { name: 'Choose a rhythm' }));
    await userEvent.click(page.getByText('Hourly', { exact: true }));
    await press('Escape');
    await userEvent.click(page.getByRole('button', { name: 'Next' }));
    await turn('Sound');
    await userEvent.click(page.getByRole('button', { name: 'Back' }));
    await expect.element(page.getByRole('radio', { name: 'Hourly' })).toBeChecked();
    await userEvent.click(page.getByRole('button', { name: 'Next' }));
    await expect.element(page.getByRole('switch', { name: 'Sound' })).toBeChecked();
  });

  it('brings the hours back when they are switched off and on', async () => {
    await open();
    await userEvent.click(page.getByRole('button', { name: 'Choose a rhythm' }));
    await userEvent.click(page.getByRole('button', { name: 'Next' }));
    await turn('Only in working hours');
    await userEvent.fill(page.getByRole('textbox', { name: `From, ${span('09:00', '17:30')}` }), '7:15');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(page.getByRole('textbox', { name: `From, ${span('07:15', '17:30')}` }))
      .toBeVisible();
    await turn('Only in working hours');
    await expect.element(page.getByRole('textbox')).not.toBeInTheDocument();
    await turn('Only in working hours');
    await expect
      .element(page.getByRole('textbox', { name: `From, ${span('07:15', '17:30')}` }))
      .toBeVisible();
  });

  it.each([560, 720, 1080])('leaves a switch under the pointer that turned it, %i high', async (height) => {
    await open();
    await page.viewport(1080, height);
    await userEvent.click(page.getByRole('button', { name: 'Choose a rhythm' }));
    await userEvent.click(page.getByRole('button', { name: 'Next' }));
    const place = () => page.getByText('Only in working hours').element().getBoundingClientRect().top;
    const before = place();
    await turn('Only in working hours');
    await expect
      .element(page.getByRole('textbox', { name: `From, ${span('09:00', '17:30')}` }))
      .toBeVisible();
    expect(place()).toBe(before);
  });

  it('can be skipped without changing anything', async () => {
    const asked = await open();
    await userEvent.click(page.getByRole('button', { name: 'Skip setup' }));
    expect(asked.done()).toBe(1);
    expect(asked.changes).toEqual([]);
  });

  it('speaks German', async () => {
    await open('de');
    await expect
      .element(page.getByRole('heading', { name: 'Die nächste Haltung ist die beste.' }))
      .toBeVisible();
    await expect.element(page.getByRole('img', { name: 'Schritt 1 von 3' })).toBeVisible();
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to find on any screen, %s', async (theme) => {
    await open();
    wear(theme);
    const found: string[] = [];
    for (const next of ['Choose a rhythm', 'Next', null]) {
      found.push(...(await findFaults()));
      if (next !== null) await userEvent.click(page.getByRole('button', { name: next }));
    }
    expect(found).toEqual([]);
  });
});
