import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SettingsPage } from '../../../renderer/companion/settings/settings-page';
import { findFaults, renderLiving, turn, wear, type Asked } from './living-settings';

type Options = Parameters<typeof renderLiving>[1];

async function open(options?: Options): Promise<Asked> {
  wear('light');
  await page.viewport(1080, 900);
  return renderLiving((view) => <SettingsPage view={view} />, options);
}

function field(name: string) {
  return page.getByRole('textbox', { name, exact: true });
}

async function retype(name: string, text: string): Promise<void> {
  await userEvent.fill(field(name), text);
  await userEvent.keyboard('{Enter}');
}

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
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('switch', { name: 'Water the plants' })).toBeChecked();
    await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
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

describe('prompts', () => {
  it('saves the style, the sound and how often a prompt can be put off', async () => {
    const asked = await open();
    await userEvent.click(page.getByText('Full screen', { exact: true }));
    await turn('Sound');
    await userEvent.click(page.getByRole('button', { name: 'Fewer snoozes' }));
    await expect.element(page.getByRole('textbox', { name: 'Snoozes for each prompt' })).toHaveValue('2');
    expect(asked.changes).toEqual([
      { prompts: { style: 'full-screen' } },
      { prompts: { sound: true } },
      { snoozeLimit: 2 },
    ]);
  });

  it('does not offer notifications where the system has none', async () => {
    await open({ abilities: { notifications: false, notificationActions: false } });
    await expect.element(page.getByRole('radio', { name: 'Notification' })).toBeDisabled();
    await expect
      .element(page.getByText('No notification server answers. Prompts appear as cards.'))
      .toBeVisible();
  });

  it('says at the field what main refused, and keeps what was typed', async () => {
    await open({ refuse: ['settings.snoozeFor: the disk is full'] });
    await retype('Snooze', '10 min');
    await expect.element(field('Snooze')).toHaveValue('10 min');
    await expect.element(field('Snooze')).toHaveAccessibleDescription(/the disk is full/);
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('Not saved: settings.snoozeFor: the disk is full');
  });
});

describe('times', () => {
  it('adds a quiet time, takes it past midnight, and removes it with a way back', async () => {
    const asked = await open();
    await userEvent.click(page.getByRole('button', { name: 'Add a quiet time' }));
    await retype('From, 12:00 to 13:00', '10 pm');
    await retype('To, 22:00 to 13:00', '7');
    await expect.element(page.getByText('until the next day')).toBeVisible();
    expect(asked.changes[asked.changes.length - 1]).toEqual({
      quietTimes: [{ days: [1, 2, 3, 4, 5], from: '22:00', to: '07:00' }],
    });
    await userEvent.click(page.getByRole('button', { name: 'Remove 22:00 to 07:00' }));
    await expect.element(field('From, 22:00 to 07:00')).not.toBeInTheDocument();
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.element(field('From, 22:00 to 07:00')).toBeInTheDocument();
  });

  it('refuses a span without length and a span without days', async () => {
    const asked = await open({ stored: { workingHours: [{ days: [1], from: '09:00', to: '17:00' }] } });
    await retype('To, 09:00 to 17:00', '9:00');
    await expect.element(page.getByText(/starts and ends at the same time/)).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Monday' }));
    await expect.element(page.getByText(/Choose at least one day/)).toBeVisible();
    expect(asked.changes).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Friday' }));
    expect(asked.changes).toEqual([{ workingHours: [{ days: [5], from: '09:00', to: '17:00' }] }]);
  });
});

describe('app', () => {
  it('records keys, refuses a plain one, and switches a shortcut off', async () => {
    const asked = await open();
    await userEvent.click(page.getByRole('button', { name: 'Change the keys for Answer a prompt' }));
    await userEvent.keyboard('p');
    await expect.element(page.getByText(/would get in the way of typing/)).toBeVisible();
    await userEvent.keyboard('{Control>}{Shift>}p{/Shift}{/Control}');
    await expect.element(page.getByText('P', { exact: true })).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Switch off the keys for Switch position' }));
    await expect.element(page.getByText('Off', { exact: true })).toBeVisible();
    expect(asked.changes).toEqual([
      { app: { shortcuts: { answer: 'CommandOrControl+Shift+P' } } },
      { app: { shortcuts: { switchPosition: '' } } },
    ]);
  });

  it('changes language and theme, and opens the data folder', async () => {
    const asked = await open();
    await userEvent.click(page.getByRole('button', { name: /Language/ }));
    await userEvent.click(page.getByRole('option', { name: 'Deutsch' }));
    await userEvent.click(page.getByText('Dark', { exact: true }));
    await userEvent.click(page.getByRole('button', { name: 'Open folder' }));
    expect(asked.changes).toEqual([{ app: { language: 'de' } }, { app: { theme: 'dark' } }]);
    expect(asked.foldersOpened).toBe(1);
  });
});

describe('the page', () => {
  it('takes the focus along to a group', async () => {
    await open();
    await userEvent.click(page.getByRole('link', { name: 'App' }));
    await expect.element(page.getByRole('heading', { name: 'App' })).toHaveFocus();
  });

  it('speaks and reads German', async () => {
    const asked = await open({ language: 'de' });
    await expect.element(page.getByRole('heading', { name: 'Einstellungen' })).toBeVisible();
    await expect.element(page.getByText('4 an', { exact: true })).toBeVisible();
    await expect.element(field('Gehen: Nach')).toHaveValue('1 Std.');
    await retype('Gehen: Nach', '1,5 Std.');
    await expect.element(field('Gehen: Nach')).toHaveValue('1 Std. 30 Min.');
    expect(asked.changes).toEqual([{ reminders: [{ id: 'walk', after: 90 * 60_000 }] }]);
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to find, %s', async (theme) => {
    await open({
      stored: {
        reminders: [{ id: 'tea', title: 'Tea', after: '3h' }],
        quietTimes: [{ from: '12:00', to: '13:00' }],
      },
      abilities: { idle: false },
    });
    wear(theme);
    await retype('Walk: After', 'soonish');
    await userEvent.click(page.getByRole('button', { name: 'Remove 12:00 to 13:00' }));
    await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    expect(await findFaults()).toEqual([]);
  });

  it.each([720, 1440])('does not scroll sideways at %i wide', async (width) => {
    await open({
      stored: {
        reminders: [{ id: 'tea', title: 'Tea', after: '3h' }],
        quietTimes: [{ from: '12:00', to: '13:00' }],
      },
    });
    await page.viewport(width, 720);
    await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
