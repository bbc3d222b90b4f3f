import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openWindow } from '../../../support/page/open-window';
import { sampleView } from '../../../support/snapshots';
import { openPlayer } from './open-player';

const player = page.getByRole('region', { name: 'Player' });
const timer = page.getByRole('timer');

describe('a session that the person started', () => {
  it.each(['{Control>}1{/Control}', '{Control>}5{/Control}'])(
    'waits, paused, during a look elsewhere: %s',
    async (away) => {
      await openWindow(sampleView());
      await userEvent.keyboard('{Control>}3{/Control}');
      await userEvent.click(page.getByRole('tab', { name: 'Routines' }));
      await userEvent.click(page.getByRole('button', { name: 'Start “Wrists”' }));
      await expect.element(player).toBeVisible();
      await userEvent.keyboard('{ArrowRight}');
      await expect.element(player.getByText(/^2 of/)).toBeVisible();
      await userEvent.keyboard(away);
      await expect.element(player).not.toBeInTheDocument();
      await userEvent.keyboard('{Control>}3{/Control}');
      await expect.element(player.getByText('Paused', { exact: true })).toBeVisible();
      await expect.element(player.getByText(/^2 of/)).toBeVisible();
      await userEvent.click(player.getByRole('button', { name: 'Go on' }));
      await expect.element(player.getByRole('button', { name: 'Pause' })).toBeVisible();
    },
  );

  it('stays when the section is asked for again, and is over when it is left', async () => {
    await openWindow(sampleView());
    await userEvent.keyboard('{Control>}3{/Control}');
    await userEvent.click(page.getByRole('tab', { name: 'Routines' }));
    await userEvent.click(page.getByRole('button', { name: 'Start “Wrists”' }));
    await expect.element(player).toBeVisible();
    await userEvent.keyboard('{Control>}3{/Control}');
    await userEvent.keyboard('{Control>}1{/Control}');
    await userEvent.keyboard('{Control>}3{/Control}');
    await expect.element(player).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('heading', { name: 'Moves', level: 1 })).toBeVisible();
    await userEvent.keyboard('{Control>}1{/Control}{Control>}3{/Control}');
    await expect.element(page.getByRole('heading', { name: 'Moves', level: 1 })).toBeVisible();
    await expect.element(player).not.toBeInTheDocument();
  });
});

describe('a player that waits while it is covered', () => {
  it('lets no time pass, and writes down once what was done', async () => {
    const opened = await openPlayer({ waits: true });
    await expect.element(timer).toBeVisible();
    opened.advance(50_000);
    await expect.element(page.getByRole('heading', { name: 'Figure-four hip stretch' })).toBeVisible();
    const before = timer.element().textContent;
    const written = () => opened.api.intents().filter(({ type }) => type === 'moved');
    expect(written()).toEqual([]);
    await opened.cover(true);
    await expect.poll(written).toMatchObject([{ moves: ['overhead-reach'] }]);
    opened.advance(600_000);
    await opened.cover(false);
    await expect.element(timer).toHaveTextContent(before);
    expect(opened.isRunning()).toBe(false);
    await userEvent.click(page.getByRole('button', { name: 'Go on' }));
    opened.advance(600_000);
    await expect.element(page.getByRole('heading', { name: 'That’s it' })).toBeVisible();
    expect(written()).toMatchObject([
      { moves: ['overhead-reach'] },
      { moves: ['figure-four', 'desk-hinge'] },
    ]);
    await opened.close();
    expect(written()).toHaveLength(2);
  });

  it('is left for good when it is taken from the page', async () => {
    const opened = await openPlayer({ waits: true });
    await expect.element(timer).toBeVisible();
    opened.advance(50_000);
    await opened.close();
    expect(opened.api.intents()).toMatchObject([{ type: 'moved', moves: ['overhead-reach'] }]);
  });
});
