import { page, userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { SECTIONS } from '@shared/section';
import { findFaults } from '../../support/page/find-faults';
import { openWindow } from '../../support/page/open-window';
import { openBackCare, viewWith } from './open-back-care';

const panel = page.getByRole('dialog', { name: 'Signs that need a doctor' });
const entry = page.getByRole('button', { name: 'See a doctor?' });

describe('the signs that need a doctor', () => {
  it.each(SECTIONS)('are one click away in %s', async (section) => {
    await openWindow(viewWith({}));
    await userEvent.keyboard(`{Control>}${SECTIONS.indexOf(section) + 1}{/Control}`);
    await expect.element(page.getByRole('main')).toHaveAttribute('data-section', section);
    await userEvent.click(entry);
    await expect.element(panel).toBeVisible();
    for (const level of [
      'Warning signs: get help now',
      'Warning signs: see someone today',
      'Warning signs: book a visit',
    ])
      await expect.element(panel.getByRole('heading', { name: level })).toBeVisible();
  });

  it('are one click away in the first run', async () => {
    const view = viewWith({});
    await openWindow({ ...view, settings: { ...view.settings, welcomed: false } });
    await userEvent.click(entry);
    await expect.element(panel).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(entry).toHaveFocus();
  });

  it('open by shortcut, hold the focus, and give it back', async () => {
    await openBackCare();
    const field = page.getByRole('searchbox');
    (field.element() as HTMLElement).focus();
    await userEvent.keyboard('{Control>}{Shift>}d{/Shift}{/Control}');
    await expect.element(panel).toBeVisible();
    for (let tabs = 0; tabs < 12; tabs += 1) {
      await userEvent.keyboard('{Tab}');
      expect(panel.element().contains(document.activeElement)).toBe(true);
    }
    await userEvent.keyboard('{Escape}');
    await expect.element(panel).not.toBeInTheDocument();
    await expect.element(field).toHaveFocus();
  });

  it('come when main asks for them, as the tray does', async () => {
    const { api } = await openWindow(viewWith({}));
    api.answer('companion:red-flags', true);
    api.push('companion:open-red-flags', null);
    await expect.element(panel).toBeVisible();
    await userEvent.click(panel.getByRole('button', { name: 'Close' }));
    await expect.element(panel).not.toBeInTheDocument();
  });

  it.each([
    ['GB', 'Call 999 or 112'],
    ['DE', 'Call 112'],
    ['US', 'Call 911'],
    ['AU', 'Call 000'],
    ['', 'Use your local number. 112, 911 and 999 each work in many countries.'],
    ['BR', 'Use your local number. 112, 911 and 999 each work in many countries.'],
  ])('name in the country %s: %s', async (country, call) => {
    await openWindow(viewWith({ country }));
    await userEvent.click(entry);
    await expect.element(panel).toHaveTextContent(call);
  });

  it('are a part of Back care too', async () => {
    await openBackCare();
    await userEvent.click(page.getByRole('tab', { name: 'See a doctor?' }));
    await expect.element(page.getByRole('tabpanel')).toHaveTextContent('New or worse in the last 14 days?');
    await expect.element(page.getByRole('tabpanel').getByText('Back pain with chest pain')).toBeVisible();
  });

  it('come before what to do about them', async () => {
    await openWindow(viewWith({}));
    await userEvent.click(entry);
    await expect
      .element(panel.getByRole('region', { name: 'Warning signs: get help now' }))
      .toHaveTextContent(/Back pain with chest pain.*Do any of these fit\? Then call an ambulance/u);
  });

  it('can be selected, to be copied', async () => {
    await openWindow(viewWith({}));
    await userEvent.click(entry);
    const sign = panel.getByText('Back pain with chest pain');
    expect(getComputedStyle(sign.element()).userSelect).toBe('text');
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each([720, 1080])('axe finds nothing in the panel and in the part, %i px wide', async (width) => {
    await openBackCare({ theme, width });
    await userEvent.click(page.getByRole('tab', { name: 'See a doctor?' }));
    await expect.element(page.getByRole('tabpanel')).toBeVisible();
    expect(await findFaults()).toEqual([]);
    await userEvent.keyboard('{Control>}{Shift>}d{/Shift}{/Control}');
    await expect.element(panel).toBeVisible();
    expect(await findFaults()).toEqual([]);
  });
});
