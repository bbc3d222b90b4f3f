import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OPENED_AT } from './fake-world';
import { OWN_MOVE, openPlayer, playedMove, type OpenPlayer } from './open-player';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name, level: 1 });
const timer = page.getByRole('timer');
const presentStep = (): string | undefined => document.querySelector('[aria-current=step]')?.textContent;

/** Up to there in Overhead reach, the first move of the tests: ms. */
const READY = 8_000;
const FIRST_HOLD = READY + 3_000;

async function openAt(position: number, options?: Parameters<typeof openPlayer>[0]): Promise<OpenPlayer> {
  const player = await openPlayer(options);
  await expect.element(timer).toBeVisible();
  player.advance(position);
  return player;
}

describe('the player', () => {
  it('shows the move, what is to be done, the caution, and what comes next', async () => {
    await openPlayer();
    await expect.element(heading('Overhead reach')).toHaveFocus();
    await expect.element(page.getByText('Stop at shoulder discomfort.', { exact: true })).toBeVisible();
    await expect.element(page.getByText('Next: Figure-four hip stretch')).toBeVisible();
    await expect.element(page.getByText('1 of 3', { exact: true })).toBeVisible();
    await expect.element(timer).toHaveTextContent('8 seconds to get ready');
  });

  it('counts down, lights the present step, and fills a bar for each time', async () => {
    const player = await openAt(FIRST_HOLD - 1_000);
    await expect.element(timer).toHaveTextContent('5 seconds to hold, once in position');
    expect(presentStep()).toBe('Breathe in and reach both arms up.');
    player.advance(1_100);
    await expect.element(timer).toHaveTextContent('5 seconds, hold');
    player.advance(1_000);
    await expect.element(timer).toHaveTextContent('4 seconds, hold');
    player.advance(4_000);
    await expect.poll(presentStep).toBe('Hold, breathe out and lower slowly.');
    player.advance(4_000);
    await expect.element(page.getByRole('img', { name: '1 of 3 done' })).toBeVisible();
  });

  it('says whose side it is, and rests before the other one', async () => {
    const player = await openAt(READY + 1_000, { moves: [playedMove('figure-four')] });
    await expect.element(timer).toHaveTextContent('right side');
    player.advance(20_500);
    await expect.element(timer).toHaveTextContent('3 seconds, other side next');
    player.advance(3_000);
    await expect.element(timer).toHaveTextContent('left side');
  });

  it('counts what is not held', async () => {
    const player = await openAt(READY + 2_000, { moves: [playedMove('hip-march')] });
    await expect.element(timer).toHaveTextContent('1 of 5');
    player.advance(7_200);
    await expect.element(timer).toHaveTextContent('2 of 5');
  });

  it('writes the steps of a move that nobody drew large', async () => {
    const player = await openAt(READY + 100, { moves: [OWN_MOVE] });
    const large = (): string | undefined => document.querySelector('.player-large-step')?.textContent;
    await expect.poll(large).toBe('Lift both shoulders to the ears.');
    player.advance(2_000);
    await expect.poll(large).toBe('Let them drop.');
  });
});

describe('its controls', () => {
  it('pause exactly, and go on from there', async () => {
    const player = await openAt(3_500);
    await userEvent.click(button('Pause'));
    await expect.element(page.getByText('Paused', { exact: true }).first()).toBeVisible();
    expect(player.isRunning()).toBe(false);
    player.advance(60_000);
    await expect.element(timer).toHaveTextContent('5 seconds to get ready');
    await userEvent.click(button('Go on'));
    player.advance(1_000);
    await expect.element(timer).toHaveTextContent('4 seconds to get ready');
  });

  it('go to the next move and back, and begin a move again that is under way', async () => {
    const player = await openAt(FIRST_HOLD);
    await userEvent.click(button('Next move'));
    await expect.element(heading('Figure-four hip stretch')).toBeVisible();
    await userEvent.click(button('Previous move'));
    await expect.element(heading('Overhead reach')).toBeVisible();
    player.advance(5_000);
    await userEvent.click(button('Previous move'));
    await expect.element(timer).toHaveTextContent('8 seconds to get ready');
  });

  it('go to any move by the line at the foot of the picture', async () => {
    await openAt(FIRST_HOLD);
    await userEvent.click(button('Go to Desk hinge, 3 of 3'));
    await expect.element(heading('Desk hinge')).toBeVisible();
    await expect.element(button('Go to Desk hinge, 3 of 3')).toHaveAttribute('aria-current', 'true');
    await expect.element(button('Finish')).toBeVisible();
  });

  it('have keys: Space and K, arrows, M, S and Esc', async () => {
    const player = await openAt(1_000, { voices: ['Anna'] });
    await userEvent.keyboard(' ');
    await expect.element(button('Go on')).toHaveAttribute('aria-keyshortcuts', 'Space K');
    await userEvent.keyboard('k');
    await expect.element(button('Pause')).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(heading('Figure-four hip stretch')).toBeVisible();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(heading('Overhead reach')).toBeVisible();
    await userEvent.keyboard('ms');
    await expect.element(button('Sound')).toHaveAttribute('aria-pressed', 'true');
    await expect.element(button('Speech')).toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard('{Escape}');
    expect(player.left()).toBe(1);
  });

  it('leave Space to the button that has the focus, and keys with others alone', async () => {
    const player = await openAt(1_000);
    (await button('Next move').findElement()).focus();
    await userEvent.keyboard(' ');
    await expect.element(heading('Figure-four hip stretch')).toBeVisible();
    await expect.element(button('Pause')).toBeVisible();
    await userEvent.keyboard('{Control>}k{/Control}');
    await expect.element(button('Pause')).toBeVisible();
    expect(player.isRunning()).toBe(true);
  });
});

describe('a window that is hidden', () => {
  function hide(hidden: boolean): void {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }

  it('pauses, and says why', async () => {
    const player = await openAt(1_000);
    hide(true);
    expect(player.isRunning()).toBe(false);
    hide(false);
    await expect.element(page.getByText(/It paused because the window was hidden/)).toBeVisible();
    await userEvent.click(button('Go on'));
    await expect.element(page.getByText(/It paused because/)).not.toBeInTheDocument();
  });

  it('goes on while it can be heard', async () => {
    const player = await openAt(1_000, { preferences: { sound: true } });
    hide(true);
    expect(player.isRunning()).toBe(true);
    hide(false);
  });

  it('does not count the time in which the machine slept', async () => {
    const player = await openAt(2_500);
    player.sleep(3_600_000);
    player.advance(50);
    await expect.element(button('Go on')).toBeVisible();
    await expect.element(timer).toHaveTextContent('6 seconds to get ready');
  });
});

describe('the end', () => {
  it('says what was done and how long, and tells main', async () => {
    const player = await openAt(200_000);
    await expect.element(heading('That’s it')).toHaveFocus();
    await expect.element(page.getByRole('list', { name: 'Done' }).getByRole('listitem')).toHaveLength(3);
    await expect.element(page.getByText('1:51')).toBeVisible();
    expect(player.api.intents()).toEqual([
      {
        type: 'moved',
        routine: 'wrists',
        moves: ['overhead-reach', 'figure-four', 'desk-hinge'],
        length: 110_900,
      },
    ]);
    expect(player.isRunning()).toBe(false);
    await userEvent.click(button('Log how it feels'));
    await userEvent.click(button('Close'));
    expect([player.logged(), player.left()]).toEqual([1, 1]);
  });

  it('lists a move that came twice only where it was done', async () => {
    const twice = [playedMove('desk-hinge'), playedMove('desk-hinge')];
    const player = await openAt(1_000, { moves: twice });
    await userEvent.keyboard('{ArrowRight}');
    player.advance(200_000);
    await expect.element(page.getByRole('list', { name: 'Done' }).getByRole('listitem')).toHaveLength(1);
  });

  it('plays again from the start', async () => {
    const player = await openAt(200_000);
    await userEvent.click(button('Again'));
    await expect.element(heading('Overhead reach')).toHaveFocus();
    await expect.element(timer).toHaveTextContent('8 seconds to get ready');
    player.advance(200_000);
    await expect.poll(() => player.api.intents()).toHaveLength(2);
  });

  it('writes nothing down where no move was half done', async () => {
    const player = await openAt(FIRST_HOLD);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect.element(page.getByText(/nothing was written down/)).toBeVisible();
    await userEvent.click(button('Close'));
    expect(player.api.intents()).toEqual([]);
  });

  it.each([
    ['is left by its button', () => userEvent.click(button('Leave the player'))],
    ['gives way to another part of the window', (player: OpenPlayer) => player.close()],
    ['closes with the window', () => window.dispatchEvent(new Event('pagehide'))],
  ])('tells main once what was done when it %s', async (_, leave) => {
    const player = await openAt(45_000);
    await expect.element(heading('Figure-four hip stretch')).toBeVisible();
    await leave(player);
    await expect
      .poll(() => player.api.intents())
      .toEqual([{ type: 'moved', routine: 'wrists', moves: ['overhead-reach'], length: 36_000 }]);
    await player.close();
    expect(player.api.intents()).toHaveLength(1);
    expect(player.isRunning()).toBe(false);
  });
});

describe('a break for a stretch', () => {
  const session = { fillsStretch: true };
  const told = (player: OpenPlayer) =>
    player.api.intents().flatMap((intent) => (intent.type === 'play-break' ? [intent.left] : []));

  it('is told how long the player takes, at each turn', async () => {
    const moves = [playedMove('overhead-reach'), playedMove('desk-hinge')];
    const player = await openAt(10_000, { moves, session });
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
    const player = await openAt(5_000, { session });
    await userEvent.keyboard('{Escape}');
    await player.close();
    expect(told(player).slice(1)).toEqual([0]);
  });

  it('that begins later belongs to another player', async () => {
    const player = await openAt(5_000);
    await player.change(session);
    await userEvent.keyboard('{Escape}');
    expect(told(player)).toEqual([]);
  });
});

describe('a walk', () => {
  const moves = [playedMove('walk')];

  it('shows the time left and ideas for the way', async () => {
    const player = await openAt(READY, { moves });
    await expect.element(timer).toHaveTextContent('2:00 left');
    await expect.element(page.getByRole('list', { name: 'Ideas for the way' })).toBeVisible();
    player.advance(30_000);
    await expect.element(timer).toHaveTextContent('1:30 left');
  });

  /** A break of five minutes that main told of ten seconds before the player opened. */
  const at = Date.UTC(2026, 10, 23, 14, 40);
  const walkBreak = { at, receivedAt: OPENED_AT - 10_000, until: at + 310_000 };

  it('lasts as long as the break that it fills, and ends with it', async () => {
    const player = await openAt(60_000, { moves, session: { walkBreak } });
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
    const player = await openAt(10_000, { moves, session: { walkBreak } });
    await player.change({ walkBreak: null });
    await expect.element(heading('That’s it')).toBeVisible();
    await expect.element(page.getByText(/^The time of a walk is counted by Sitwell itself/)).toBeVisible();
  });

  it('goes on with its break after the machine slept', async () => {
    const player = await openAt(60_000, { moves, session: { walkBreak } });
    player.sleep(90_000);
    player.advance(50);
    await expect.element(timer).toHaveTextContent('2:30 left of your break');
    await expect.poll(() => player.isRunning()).toBe(true);
    player.advance(10_000);
    await expect.element(timer).toHaveTextContent('2:20 left of your break');
  });

  it('leaves a session without a walk alone', async () => {
    const others = [playedMove('overhead-reach'), playedMove('desk-hinge')];
    const player = await openAt(20_000, { moves: others, session: { walkBreak } });
    await expect.element(button('Pause')).toBeVisible();
    await player.change({ walkBreak: null });
    await expect.element(heading('Overhead reach')).toBeVisible();
    await userEvent.keyboard('k');
    expect(player.isRunning()).toBe(false);
  });

  it('ends without the move after it, should that have begun first', async () => {
    const player = await openAt(310_000, {
      moves: [...moves, playedMove('desk-hinge')],
      session: { walkBreak },
    });
    await expect.element(heading('Desk hinge')).toBeVisible();
    await expect.element(button('Pause')).toBeVisible();
    await player.change({ walkBreak: null });
    await expect.element(heading('Desk hinge')).toBeVisible();
  });

  it('fills the break anew when what came before it took longer', async () => {
    const player = await openAt(1_000, {
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
    const player = await openAt(0, { moves });
    const whole = 120_000 + READY;
    expect(player.api.intents()).toEqual([{ type: 'play-walk', length: whole }]);
    await player.change({ walkBreak: { at, receivedAt: OPENED_AT, until: at + whole } });
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
    const player = await openAt(1_000, {
      moves: [playedMove('overhead-reach'), ...moves, playedMove('desk-hinge')],
    });
    expect(player.api.intents()).toEqual([]);
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => player.api.intents()).toHaveLength(1);
    await player.change({ walkBreak: { at, receivedAt: OPENED_AT + 1_000, until: at + 120_000 + READY } });
    player.advance(70_000 + READY);
    await userEvent.click(button('Next move'));
    await expect.element(heading('Desk hinge')).toBeVisible();
    await player.change({ walkBreak: null });
    player.advance(200_000);
    await expect.element(page.getByText('It is in your history.')).toBeVisible();
    await expect.element(page.getByText(/^The time of a walk is counted by Sitwell itself/)).toBeVisible();
    expect(player.api.intents().map(({ type }) => type)).toEqual(['play-walk', 'end-break', 'moved']);
  });

  it('becomes longer with its break', async () => {
    const player = await openAt(60_000, { moves, session: { walkBreak } });
    const told = { at: at + 70_000, receivedAt: OPENED_AT + 60_000, until: walkBreak.until + 300_000 };
    await player.change({ walkBreak: told });
    await expect.element(timer).toHaveTextContent('9:00 left of your break');
    player.advance(500_000);
    await expect.element(timer).toHaveTextContent('0:40 left of your break');
  });
});
