import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleView } from '../support/snapshots';
import { openWindow } from '../support/page/open-window';

const PLACES = [
  { section: 'Moves', key: '3', inside: /^Seated trunk turn/, title: 'Seated trunk turn' },
  { section: 'Back care', key: '4', inside: /^Sciatica/, title: 'Sciatica' },
] as const;

describe.each(PLACES)('from inside $section', ({ section, key, inside, title }) => {
  const opener = page.getByRole('button', { name: inside });
  const heading = page.getByRole('heading', { name: title });

  async function goInside(): Promise<void> {
    await page.viewport(1080, 720);
    await openWindow(sampleView({ language: 'en' }));
    await userEvent.keyboard(`{Control>}${key}{/Control}`);
    await userEvent.click(opener);
    await expect.element(heading).toBeVisible();
  }

  it('the rail leads to its start', async () => {
    await goInside();
    const entry = page.getByRole('navigation').getByRole('button', { name: section });
    await userEvent.click(entry);
    await expect.element(opener).toBeVisible();
    await expect.element(entry).toHaveFocus();
  });

  it('its shortcut leads to its start', async () => {
    await goInside();
    await userEvent.keyboard(`{Control>}${key}{/Control}`);
    await expect.element(opener).toBeVisible();
  });

  it('Escape leads back to where it was opened, but first closes what is over it', async () => {
    await goInside();
    await userEvent.keyboard('{Control>}{Shift>}d{/Shift}{/Control}');
    const signs = page.getByRole('dialog', { name: 'Signs that need a doctor' });
    await expect.element(signs).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(signs).not.toBeInTheDocument();
    await expect.element(heading).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(opener).toHaveFocus();
  });
});

it.each(['{Control>}3{/Control}', '{Control>}1{/Control}{Control>}3{/Control}'])(
  '%s keeps what is being typed in a form of Moves',
  async (keys) => {
    await page.viewport(1080, 720);
    await openWindow(sampleView({ language: 'en' }));
    await userEvent.keyboard('{Control>}3{/Control}');
    await userEvent.click(page.getByRole('button', { name: /^Add your own move/ }));
    const name = page.getByRole('textbox').first();
    await userEvent.fill(name, 'Wall slide');
    await userEvent.keyboard(`{Escape}${keys}`);
    await expect.element(name).toHaveValue('Wall slide');
    await expect.element(name).toHaveFocus();
  },
);

it.each(['', '{Control>}3{/Control}'])(
  'brings back what was set aside in a form of Moves from another section, and after %s',
  async (keys) => {
    await page.viewport(1080, 720);
    await openWindow(sampleView({ language: 'en' }));
    await userEvent.keyboard('{Control>}3{/Control}');
    await userEvent.click(page.getByRole('button', { name: /^Add your own move/ }));
    const name = page.getByRole('textbox').first();
    await userEvent.fill(name, 'Wall slide');
    await userEvent.click(page.getByRole('button', { name: 'Cancel' }));
    await expect.element(page.getByText('Your draft of a move is set aside.')).toBeVisible();
    await userEvent.keyboard(`{Control>}1{/Control}${keys}`);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.element(name).toHaveValue('Wall slide');
    await expect.element(page.getByText('Kept as you left it.')).toBeVisible();
  },
);
