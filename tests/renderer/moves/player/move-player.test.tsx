import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OWN_MOVE, openPlayer, openPlayerAt, playedMove, READY, type OpenPlayer } from './open-player';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name, level: 1 });
const timer = page.getByRole('timer');
const presentStep = (): string | undefined => document.querySelector('[aria-current=step]')?.textContent;

/** When the first move is held: ms. */
const FIRST_HOLD = READY + 3_000;

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
    const player = await openPlayerAt(FIRST_HOLD - 1_000);
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
    const player = await openPlayerAt(READY + 1_000, { moves: [playedMove('figure-four')] });
    await expect.element(timer).toHaveTextContent('right side');
    player.advance(20_500);
    await expect.element(timer).toHaveTextContent('3 seconds, other side next');
    player.advance(3_000);
    await expect.element(timer).toHaveTextContent('left side');
  });

  it('counts what is not held', async () => {
    const player = await openPlayerAt(READY + 2_000, { moves: [playedMove('hip-march')] });
    await expect.element(timer).toHaveTextContent('1 of 5');
    player.advance(7_200);
    await expect.element(timer).toHaveTextContent('2 of 5');
  });

  it('writes the steps of a move that nobody drew large', async () => {
    const player = await openPlayerAt(READY + 100, { moves: [OWN_MOVE] });
    const large = (): string | undefined => document.querySelector('.player-large-step')?.textContent;
    await expect.poll(large).toBe('Lift both shoulders to the ears.');
    player.advance(2_000);
    await expect.poll(large).toBe('Let them drop.');
  });
});

describe('its controls', () => {
  it('pause exactly, and go on from there', async () => {
    const player = await openPlayerAt(3_500);
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
    const player = await openPlayerAt(FIRST_HOLD);
    await userEvent.click(button('Next move'));
    await expect.element(heading('Figure-four hip stretch')).toBeVisible();
    await userEvent.click(button('Previous move'));
    await expect.element(heading('Overhead reach')).toBeVisible();
    player.advance(5_000);
    await userEvent.click(button('Previous move'));
    await expect.element(timer).toHaveTextContent('8 seconds to get ready');
  });

  it('go to any move by the line at the foot of the picture', async () => {
    await openPlayerAt(FIRST_HOLD);
    await userEvent.click(button('Go to Desk hinge, 3 of 3'));
    await expect.element(heading('Desk hinge')).toBeVisible();
    await expect.element(button('Go to Desk hinge, 3 of 3')).toHaveAttribute('aria-current', 'true');
    await expect.element(button('Finish')).toBeVisible();
  });

  it('have keys: Space and K, arrows, M, S and Esc', async () => {
    const player = await openPlayerAt(1_000, { voices: ['Anna'] });
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
    const player = await openPlayerAt(1_000);
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
    const player = await openPlayerAt(1_000);
    hide(true);
    expect(player.isRunning()).toBe(false);
    hide(false);
    await expect.element(page.getByText(/It paused because the window was hidden/)).toBeVisible();
    await userEvent.click(button('Go on'));
    await expect.element(page.getByText(/It paused because/)).not.toBeInTheDocument();
  });

  it('goes on while it can be heard', async () => {
    const player = await openPlayerAt(1_000, { preferences: { sound: true } });
    hide(true);
    expect(player.isRunning()).toBe(true);
    hide(false);
  });

  it('does not count the time in which the machine slept', async () => {
    const player = await openPlayerAt(2_500);
    player.sleep(3_600_000);
    player.advance(50);
    await expect.element(button('Go on')).toBeVisible();
    await expect.element(timer).toHaveTextContent('6 seconds to get ready');
  });
});

describe('the end', () => {
  it('says what was done and how long, and tells main', async () => {
    const player = await openPlayerAt(200_000);
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
    const player = await openPlayerAt(1_000, { moves: twice });
    await userEvent.keyboard('{ArrowRight}');
    player.advance(200_000);
    await expect.element(page.getByRole('list', { name: 'Done' }).getByRole('listitem')).toHaveLength(1);
  });

  it('plays again from the start', async () => {
    const player = await openPlayerAt(200_000);
    await userEvent.click(button('Again'));
    await expect.element(heading('Overhead reach')).toHaveFocus();
    await expect.element(timer).toHaveTextContent('8 seconds to get ready');
    player.advance(200_000);
    await expect.poll(() => player.api.intents()).toHaveLength(2);
  });

  it('writes nothing down where no move was half done', async () => {
    const player = await openPlayerAt(FIRST_HOLD);
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
    const player = await openPlayerAt(45_000);
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
