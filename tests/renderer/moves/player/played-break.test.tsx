import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OPENED_AT } from './fake-world';
import { openPlayerAt, playedMove, READY, type OpenPlayer } from './open-player';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name, level: 1 });
const timer = page.getByRole('timer');

describe('a break for a stretch', () => {
  const session = { fillsStretch: true };
  const told = (player: OpenPlayer) =>
    player.api.intents().flatMap((intent) => (intent.type === 'play-break' ? [intent.left] : []));

  it('is told how long the player takes, at each turn', async () => {
    const moves = [playedMove('overhead-reach'), playedMove('desk-hinge')];
    const player = await openPlayerAt(10_000, { moves, session });
    const whole = Number(told(player)[0]);
    expect(whole).toBeGreaterThan(60_000);
    await userEvent.keyboard('k');
    player.advance(60_000);
    await userEvent.keyboard('k');
    await userEvent.keyboard('{ArrowLeft}');
    expect(told(player)).toEqual([whole, 'paused', whole - 10_000, whole]);
    player.advance(whole);
    expect(told(player).at(-1)).toBe(0);
    await player.change({ fillsStretch: false });
    await userEvent.click(button('Again'));
    player.advance(5_000);
    expect(told(player)).toHaveLength(5);
  });

  it('is over when the player is left, although nothing was done', async () => {
    const player = await openPlayerAt(5_000, { session });
    await userEvent.keyboard('{Escape}');
    await player.close();
    expect(told(player).slice(1)).toEqual([0]);
  });

  it('that begins later belongs to another player', async () => {
    const player = await openPlayerAt(5_000);
    await player.change(session);
    await userEvent.keyboard('{Escape}');
    expect(told(player)).toEqual([]);
  });
});

describe('a walk', () => {
  const moves = [playedMove('walk')];

  it('shows the time left and ideas for the way', async () => {
    const player = await openPlayerAt(READY, { moves });
    await expect.element(timer).toHaveTextContent('2:00 left');
    await expect.element(page.getByRole('list', { name: 'Ideas for the way' })).toBeVisible();
    player.advance(30_000);
    await expect.element(timer).toHaveTextContent('1:30 left');
  });

  /** A break of five minutes that main told of ten seconds before the player opened. */
  const at = Date.UTC(2026, 10, 23, 14, 40);
  const walkBreak = { shownBy: 'prompt', at, receivedAt: OPENED_AT - 10_000, until: at + 310_000 } as const;
  const ownBreak = { ...walkBreak, shownBy: 'player' } as const;

  it('lasts as long as the break that it fills, and ends with it', async () => {
    const player = await openPlayerAt(60_000, { moves, session: { walkBreak } });
    await expect.element(timer).toHaveTextContent('4:00 left of your break');
    await userEvent.keyboard('k');
    expect(player.isRunning()).toBe(true);
    player.advance(120_000);
    await userEvent.click(button('I’m back'));
    expect(player.api.intents()).toEqual([{ type: 'end-break' }]);
    await player.change({ walkBreak: null });
    await expect.element(heading('That’s it')).toBeVisible();
    expect(player.api.intents()[1]).toMatchObject({ type: 'moved', moves: ['walk'], length: 172_000 });
  });

  it('cut short says that Sitwell counts its time, not that nothing was kept', async () => {
    const player = await openPlayerAt(10_000, { moves, session: { walkBreak } });
    await player.change({ walkBreak: null });
    await expect.element(heading('That’s it')).toBeVisible();
    await expect.element(page.getByText(/^The time of a walk is counted by Sitwell itself/)).toBeVisible();
  });

  it('goes on with its break after the machine slept', async () => {
    const player = await openPlayerAt(60_000, { moves, session: { walkBreak } });
    player.sleep(90_000);
    player.advance(50);
    await expect.element(timer).toHaveTextContent('2:30 left of your break');
    await expect.poll(() => player.isRunning()).toBe(true);
    player.advance(10_000);
    await expect.element(timer).toHaveTextContent('2:20 left of your break');
  });

  it('leaves a session without a walk alone', async () => {
    const others = [playedMove('overhead-reach'), playedMove('desk-hinge')];
    const player = await openPlayerAt(20_000, { moves: others, session: { walkBreak } });
    await expect.element(button('Pause')).toBeVisible();
    await player.change({ walkBreak: null });
    await expect.element(heading('Overhead reach')).toBeVisible();
    await userEvent.keyboard('k');
    expect(player.isRunning()).toBe(false);
  });

  it('ends without the move after it, should that have begun first', async () => {
    const player = await openPlayerAt(310_000, {
      moves: [...moves, playedMove('desk-hinge')],
      session: { walkBreak },
    });
    await expect.element(heading('Desk hinge')).toBeVisible();
    await expect.element(button('Pause')).toBeVisible();
    await player.change({ walkBreak: null });
    await expect.element(heading('Desk hinge')).toBeVisible();
  });

  it('fills the break anew when what came before it took longer', async () => {
    const player = await openPlayerAt(1_000, {
      moves: [playedMove('overhead-reach'), ...moves],
      session: { walkBreak },
    });
    await userEvent.keyboard('k');
    player.advance(59_000);
    await userEvent.keyboard('k{ArrowRight}');
    player.advance(READY);
    await expect.element(timer).toHaveTextContent('3:52 left of your break');
  });

  it('without a break begins one, each time that it is played', async () => {
    const player = await openPlayerAt(0, { moves });
    const whole = 120_000 + READY;
    expect(player.api.intents()).toEqual([{ type: 'play-walk', length: whole }]);
    await player.change({ walkBreak: { ...ownBreak, receivedAt: OPENED_AT, until: at + whole } });
    await expect.element(timer).toHaveTextContent('8 seconds to get ready');
    player.advance(60_000);
    await player.change({ walkBreak: null });
    await expect.element(page.getByText(/^The time of a walk is counted by Sitwell itself/)).toBeVisible();
    await expect.element(page.getByText('It is in your history.')).not.toBeInTheDocument();
    await userEvent.click(button('Again'));
    await expect.element(timer).toHaveTextContent('8 seconds to get ready');
    expect(player.api.intents().map(({ type }) => type)).toEqual(['play-walk', 'play-walk']);
  });

  it('within a routine begins its break in its turn, and ends it for who goes on', async () => {
    const player = await openPlayerAt(1_000, {
      moves: [playedMove('overhead-reach'), ...moves, playedMove('desk-hinge')],
    });
    expect(player.api.intents()).toEqual([]);
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => player.api.intents()).toHaveLength(1);
    const until = at + 120_000 + READY;
    await player.change({ walkBreak: { ...ownBreak, receivedAt: OPENED_AT + 1_000, until } });
    player.advance(70_000 + READY);
    await userEvent.click(button('Next move'));
    await expect.element(heading('Desk hinge')).toBeVisible();
    await player.change({ walkBreak: null });
    player.advance(200_000);
    await expect.element(page.getByText('It is in your history.')).toBeVisible();
    await expect.element(page.getByText(/^The time of a walk is counted by Sitwell itself/)).toBeVisible();
    expect(player.api.intents().map(({ type }) => type)).toEqual(['play-walk', 'end-break', 'moved']);
  });

  it('is over when somebody leaves it that the player began; one that was taken goes on', async () => {
    const began = await openPlayerAt(20_000, { moves, session: { walkBreak: ownBreak } });
    await userEvent.keyboard('{Escape}');
    expect(began.api.intents()).toEqual([{ type: 'end-break' }]);
    await began.close();
    const taken = await openPlayerAt(20_000, { moves, session: { walkBreak } });
    await userEvent.keyboard('{Escape}');
    expect(taken.api.intents()).toEqual([]);
  });

  it('goes on when the window is closed: the person may be on their way', async () => {
    const player = await openPlayerAt(20_000, { moves, session: { walkBreak: ownBreak } });
    window.dispatchEvent(new Event('pagehide'));
    expect(player.api.intents()).toEqual([]);
  });

  it('of an earlier session ends with the next one, unless that begins with a walk', async () => {
    const others = [playedMove('overhead-reach'), ...moves];
    const next = await openPlayerAt(1_000, { moves: others, session: { walkBreak: ownBreak } });
    expect(next.api.intents()).toEqual([{ type: 'end-break' }]);
    await next.close();
    const walking = await openPlayerAt(1_000, { moves, session: { walkBreak: ownBreak } });
    expect(walking.api.intents()).toEqual([]);
  });

  it('becomes longer with its break', async () => {
    const player = await openPlayerAt(60_000, { moves, session: { walkBreak } });
    const until = walkBreak.until + 300_000;
    await player.change({
      walkBreak: { ...walkBreak, at: at + 70_000, receivedAt: OPENED_AT + 60_000, until },
    });
    await expect.element(timer).toHaveTextContent('9:00 left of your break');
    player.advance(500_000);
    await expect.element(timer).toHaveTextContent('0:40 left of your break');
  });
});
