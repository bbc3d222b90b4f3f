import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { findFaults } from '../../support/page/find-faults';
import { wear } from '../../support/page/open-page';
import { span, turn } from './living-settings';
import { field, open, retype } from './open-settings';

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

  it('says which group is being read, and the last one at the end', async () => {
    await open();
    const current = () => document.querySelector('.group-nav [aria-current]')?.textContent;
    expect(current()).toBe('Rhythm');
    const main = page.getByRole('main').element();
    const times = document.querySelector('#settings-times');
    main.scrollBy(0, (times?.getBoundingClientRect().top ?? 0) - window.innerHeight * 0.39);
    await expect.poll(current).toBe('Hours and quiet times');
    main.scrollBy(0, -window.innerHeight * 0.05);
    await expect.poll(current).toBe('Prompts and sounds');
    main.scrollTo(0, main.scrollHeight);
    await expect.poll(current).toBe('Sources');
  });

  it('rings the control that has the focus, and nothing around it', async () => {
    await open();
    await userEvent.click(page.getByRole('link', { name: 'App' }));
    await userEvent.keyboard('{Tab}');
    const language = page.getByRole('button', { name: /Language/ });
    await expect.element(language).toHaveFocus();
    expect(getComputedStyle(language.element()).outlineStyle).toBe('solid');
    for (let around = language.element().parentElement; around !== null; around = around.parentElement) {
      expect(getComputedStyle(around).outlineStyle).toBe('none');
    }
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
    await userEvent.click(page.getByRole('button', { name: `Remove ${span('12:00', '13:00')}` }));
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
    const main = page.getByRole('main').element();
    await expect.poll(() => main.clientWidth).toBeLessThanOrEqual(width);
    expect(main.scrollWidth).toBe(main.clientWidth);
  });
});
