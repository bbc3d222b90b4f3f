import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openWindow } from '../../support/page/open-window';
import { sampleView } from '../../support/snapshots';
import { turn } from './living-settings';
import { field, open, retype } from './open-settings';

describe('rhythm', () => {
  it('sends what a preset changes and shows it as chosen', async () => {
    const asked = await open();
    await expect.element(page.getByRole('radio', { name: 'Steady' })).toBeChecked();
    await userEvent.click(page.getByText('20-8-2', { exact: true }));
    await expect.element(page.getByRole('radio', { name: '20-8-2' })).toBeChecked();
    expect(asked.changes).toEqual([
      {
        reminders: [
          { id: 'position-change', after: 20 * 60_000, for: 8 * 60_000 },
          { id: 'standing-cap', after: 8 * 60_000, asks: 'walk' },
          { id: 'walk', enabled: false },
        ],
      },
    ]);
    await expect.element(field('Change position: After')).toHaveValue('20 min');
    await expect.element(page.getByRole('switch', { name: 'Walk', exact: true })).not.toBeChecked();
  });

  it('goes over to the person’s own rhythm once a time is changed', async () => {
    const asked = await open();
    await retype('Change position: After', '1h15');
    await expect.element(field('Change position: After')).toHaveValue('1 h 15 min');
    expect(asked.changes).toEqual([{ reminders: [{ id: 'position-change', after: 75 * 60_000 }] }]);
    await expect.element(page.getByRole('radio', { name: 'Your own' })).toBeChecked();
  });

  it('saves a time that is being typed as another section is opened, and keeps one that it cannot read', async () => {
    await page.viewport(1080, 720);
    const { api } = await openWindow(sampleView());
    await userEvent.keyboard('{Control>}5{/Control}');
    await userEvent.fill(field('Change position: After'), '45 min');
    await userEvent.keyboard('{Control>}1{/Control}');
    await expect.element(page.getByRole('main')).toHaveAttribute('data-section', 'today');
    await expect
      .poll(() => api.requests.filter(({ channel }) => channel === 'settings:change'))
      .toMatchObject([{ payload: { reminders: [{ id: 'position-change', after: 45 * 60_000 }] } }]);
    await userEvent.keyboard('{Control>}5{/Control}');
    // This main saves nothing.
    await expect.element(field('Change position: After')).toHaveValue('30 min');
    await userEvent.fill(field('Change position: After'), 'soonish');
    await userEvent.keyboard('{Control>}1{/Control}');
    await expect.element(page.getByRole('main')).toHaveAttribute('data-section', 'today');
    await userEvent.keyboard('{Control>}5{/Control}');
    await expect.element(field('Change position: After')).toHaveValue('soonish');
    await expect
      .element(field('Change position: After'))
      .toHaveAccessibleDescription(/length of time such as 25 min/);
  });

  it('keeps a time that it cannot read, says so, and sends nothing', async () => {
    const asked = await open();
    await retype('Change position: After', 'soonish');
    await expect.element(field('Change position: After')).toHaveValue('soonish');
    await expect
      .element(field('Change position: After'))
      .toHaveAccessibleDescription(/length of time such as 25 min/);
    expect(asked.changes).toEqual([]);
    await retype('Change position: After', '25 min');
    await expect.element(field('Change position: After')).not.toHaveAccessibleDescription(/length of time/);
    expect(asked.changes).toHaveLength(1);
  });

  it('goes back to the saved time by Esc', async () => {
    const asked = await open();
    await retype('Change position: After', 'soonish');
    await userEvent.keyboard('{Escape}');
    await expect.element(field('Change position: After')).toHaveValue('30 min');
    await expect.element(field('Change position: After')).not.toHaveAccessibleDescription(/length of time/);
    await userEvent.keyboard('{Tab}');
    expect(asked.changes).toEqual([]);
  });

  it('names the bounds of a time outside them', async () => {
    const asked = await open();
    await retype('Change position: After', '30 h');
    await expect.element(page.getByText('Choose between 1 min and 24 h.')).toBeVisible();
    expect(asked.changes).toEqual([]);
  });

  it('switches a reminder', async () => {
    const asked = await open();
    await turn('Rest your eyes');
    await expect.element(page.getByRole('switch', { name: 'Rest your eyes' })).toBeChecked();
    expect(asked.changes).toEqual([{ reminders: [{ id: 'eye-rest', enabled: true }] }]);
  });

  it('adds, edits and deletes a reminder of one’s own, and brings it back', async () => {
    const asked = await open();
    await userEvent.click(page.getByRole('button', { name: 'Add your own' }));
    await userEvent.click(page.getByRole('button', { name: 'Add', exact: true }));
    await expect.element(page.getByText(/Give it a few words/)).toBeVisible();
    await userEvent.fill(field('What should it say?'), 'Drink water');
    await userEvent.fill(field('After'), '45');
    await userEvent.keyboard('{Enter}');
    const own = page.getByRole('switch', { name: 'Drink water' });
    await expect.element(own).toBeChecked();
    expect(asked.changes[0]?.reminders?.[0]).toMatchObject({
      title: 'Drink water',
      after: 45 * 60_000,
      for: 0,
    });

    await userEvent.click(page.getByRole('button', { name: 'Edit Drink water' }));
    await userEvent.fill(field('What should it say?'), 'Water the plants');
    await userEvent.click(page.getByRole('button', { name: 'Save' }));
    await expect.element(page.getByRole('switch', { name: 'Water the plants' })).toBeInTheDocument();

    await userEvent.click(page.getByRole('button', { name: 'Delete Water the plants' }));
    await expect
      .element(page.getByRole('status').filter({ hasText: '“Water the plants” deleted.' }))
      .toBeVisible();
    await expect.element(page.getByRole('switch', { name: 'Water the plants' })).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
    // Another setting, which the way back leaves as it is.
    await turn('Sound');
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.element(page.getByRole('switch', { name: 'Water the plants' })).toBeChecked();
    await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });

  it('says what a reminder of one’s own counts', async () => {
    await open({
      stored: { reminders: [{ id: 'tea', title: 'Tea', after: '3h', counts: 'sitting', asks: 'walk' }] },
    });
    await expect.element(page.getByText('Counted while you sit · A walk')).toBeVisible();
  });

  it('goes back to the defaults but keeps one’s own reminders, and that can be undone', async () => {
    await open({
      stored: {
        reminders: [
          { id: 'walk', after: '2h' },
          { id: 'tea', title: 'Tea', after: '3h' },
        ],
      },
    });
    await userEvent.click(page.getByRole('button', { name: 'Reset to defaults: Rhythm' }));
    await expect
      .element(page.getByRole('button', { name: 'Reset to defaults: Rhythm' }))
      .not.toBeInTheDocument();
    await expect.element(field('Walk: After')).toHaveValue('1 h');
    await expect.element(field('Tea: After')).toHaveValue('3 h');
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.element(field('Walk: After')).toHaveValue('2 h');
  });
});
