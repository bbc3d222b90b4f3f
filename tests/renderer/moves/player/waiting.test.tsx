import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SessionSnapshot } from '@shared/session/snapshot';
import type { FakeApi } from '../../../support/page/fake-api';
import { openWindow } from '../../../support/page/open-window';
import { sampleSnapshot, sampleView } from '../../../support/snapshots';
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

describe('a session under way as a prompt’s stretch is taken', () => {
  const STRETCH = { section: 'moves', play: { asks: 'stretch', length: 120_000 } } as const;
  const { at } = sampleView().snapshot;
  const STRETCH_RUNS: Partial<SessionSnapshot> = {
    break: {
      ...{ reminder: 'stretch', asks: 'stretch', title: null, shownBy: 'prompt' },
      ...{ startedAt: at, until: at + 120_000 },
    },
  };

  /** The second move of a routine that the person started, in the section that they or main opened. */
  async function startWrists(opener: 'person' | 'main' = 'person'): Promise<FakeApi> {
    const { api } = await openWindow(sampleView());
    if (opener === 'main') api.open({ section: 'moves' });
    else await userEvent.keyboard('{Control>}3{/Control}');
    await userEvent.click(page.getByRole('tab', { name: 'Routines' }));
    await userEvent.click(page.getByRole('button', { name: 'Start “Wrists”' }));
    await expect.element(player).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    await expectWrists();
    return api;
  }

  async function takeStretch(api: FakeApi): Promise<void> {
    api.push('companion:changed', sampleView({ snapshot: sampleSnapshot(STRETCH_RUNS) }));
    api.open(STRETCH);
    await expect.element(player.getByText(/^1 of/)).toBeVisible();
  }

  async function expectWrists(): Promise<void> {
    await expect.element(player.getByRole('heading', { name: 'Chest opener' })).toBeVisible();
    await expect.element(player.getByText(/^2 of 3/)).toBeVisible();
  }

  async function expectWaiting(): Promise<void> {
    await expectWrists();
    await expect.element(player.getByText('Paused', { exact: true })).toBeVisible();
  }

  const tellBreak = (api: FakeApi) => api.intents().filter(({ type }) => type === 'play-break');

  it('waits beneath it, and is there again when that is left', async () => {
    const api = await startWrists();
    await takeStretch(api);
    await expect.poll(() => tellBreak(api)).toMatchObject([{ left: expect.any(Number) as number }]);
    await userEvent.keyboard('{Escape}');
    await expectWaiting();
    expect(tellBreak(api).slice(1)).toMatchObject([{ left: 0 }]);
    await userEvent.click(player.getByRole('button', { name: 'Go on' }));
    await expect.element(player.getByRole('button', { name: 'Pause' })).toBeVisible();
    expect(tellBreak(api)).toHaveLength(2);
  });

  it('waits while the person is elsewhere, where leaving the stretch leads back to', async () => {
    const api = await startWrists();
    await userEvent.keyboard('{Control>}1{/Control}');
    await expect.element(player).not.toBeInTheDocument();
    await takeStretch(api);
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('main')).toHaveAttribute('data-section', 'today');
    await userEvent.keyboard('{Control>}3{/Control}');
    await expectWaiting();
  });

  it.each(['person', 'main'] as const)(
    'waits although the stretch is gone away from, opened by %s',
    async (opener) => {
      const api = await startWrists(opener);
      await takeStretch(api);
      await userEvent.keyboard('{Control>}5{/Control}');
      await expect.poll(() => tellBreak(api).at(-1)).toMatchObject({ left: 0 });
      await userEvent.keyboard('{Control>}3{/Control}');
      await expectWaiting();
    },
  );

  it('waits through a second prompt', async () => {
    const api = await startWrists();
    await takeStretch(api);
    await takeStretch(api);
    await userEvent.keyboard('{Escape}');
    await expectWaiting();
  });

  it('gives way to it once it is over', async () => {
    const api = await startWrists();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.element(page.getByRole('heading', { name: 'That’s it' })).toBeVisible();
    await takeStretch(api);
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('tab', { name: 'Routines' })).toBeVisible();
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
