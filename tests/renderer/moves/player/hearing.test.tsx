import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openPlayer, playedMove, type OpenPlayer } from './open-player';

const button = (name: string) => page.getByRole('button', { name, exact: true });

/** Lets time pass as a screen reader hears it: with time for the page to say each thing. */
async function listen(player: OpenPlayer, length: number): Promise<void> {
  for (let passed = 0; passed < length; passed += 500) {
    player.advance(500);
    await new Promise((done) => requestAnimationFrame(done));
  }
}

async function open(options?: Parameters<typeof openPlayer>[0]): Promise<OpenPlayer> {
  const player = await openPlayer(options);
  await expect.element(page.getByRole('timer')).toBeVisible();
  return player;
}

describe('what a screen reader hears', () => {
  it('is each step once, holds, the other side, and the sum at the end', async () => {
    const player = await open({ moves: [playedMove('figure-four')] });
    await listen(player, 60_000);
    expect(player.announced).toEqual([
      'Figure-four hip stretch. Not after hip surgery; ease off for knee pain. Rest one ankle above the other knee.',
      'Lean forward from the hips until the buttock stretches.',
      'Hold, 12 seconds',
      'Other side',
      'Hold, 12 seconds',
      'Finished. One move done, 45 s.',
    ]);
  });

  it('is a hold with the first repetition only, and the other side only where something is held there', async () => {
    const turning = await open({ moves: [playedMove('trunk-turn')] });
    await listen(turning, 100_000);
    expect(turning.announced.filter((text) => text === 'Hold, 5 seconds')).toHaveLength(2);
    expect(turning.announced.filter((text) => text === 'Other side')).toHaveLength(5);
    expect(turning.announced.at(-1)).toMatch(/^Finished/);
  });

  it('is no other side where each leg takes its turn at once', async () => {
    const marching = await open({ moves: [playedMove('hip-march')] });
    await listen(marching, 60_000);
    expect(marching.announced).not.toContain('Other side');
    expect(marching.announced.at(-1)).toMatch(/^Finished/);
  });

  it('is the caution once: the heading that has the focus does not say it too', async () => {
    await open({ moves: [playedMove('figure-four')] });
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveAccessibleDescription('');
  });

  it('is a status, while the timer itself keeps quiet', async () => {
    const player = await open();
    await expect.element(page.getByRole('timer')).toHaveAttribute('aria-live', 'off');
    await listen(player, 10_000);
    await userEvent.keyboard('k');
    await expect.element(page.getByRole('status')).toHaveTextContent('Paused');
    await userEvent.keyboard('k');
    await expect.element(page.getByRole('status')).toHaveTextContent('Going on');
  });

  it('is not each of the counts, which are spoken and seen', async () => {
    const player = await open({
      ...{ moves: [playedMove('hip-march')], voices: ['Anna'] },
      preferences: { speech: true },
    });
    await listen(player, 30_000);
    expect(player.spoken).toContain('yields: 2 of 5');
    expect(player.announced.filter((text) => text.includes(' of 5'))).toEqual([]);
  });

  it('is in German where the window is', async () => {
    const player = await open({
      language: 'de',
      moves: [playedMove('figure-four'), playedMove('desk-hinge')],
    });
    await expect.element(page.getByText('Danach: Desk hinge')).toBeVisible();
    await listen(player, 30_000);
    expect(player.announced[0]).toMatch(/^Figure-four hip stretch, 1 von 2\./);
    expect(player.announced).toContain('Andere Seite');
    await expect.element(button('Pausieren')).toBeVisible();
  });
});

describe('speech', () => {
  it('is silent until it is chosen, and then says what is announced', async () => {
    const player = await open({ voices: ['Anna'] });
    expect(player.spoken).toEqual([]);
    await userEvent.click(button('Speech'));
    await listen(player, 11_500);
    expect(player.spoken).toEqual(['yields: Hold, 5 seconds']);
    await userEvent.keyboard('{ArrowRight}');
    expect(player.spoken.slice(1)).toEqual([
      'interrupts: Figure-four hip stretch, 2 of 3. Not after hip surgery; ease off for knee pain.',
      'waits: Rest one ankle above the other knee.',
    ]);
  });

  it('stops when it is paused, switched off or left', async () => {
    const player = await open({ voices: ['Anna'], preferences: { speech: true } });
    const stops = (): number => player.spoken.filter((each) => each === 'stopped').length;
    await userEvent.keyboard('k');
    expect(stops()).toBe(1);
    await userEvent.keyboard('s');
    await expect.poll(stops).toBe(2);
    await userEvent.keyboard('{Escape}');
    expect(stops()).toBeGreaterThan(2);
  });

  it('says that the system has no voice once that is known, until one is found', async () => {
    const player = await open({ voices: null });
    await expect.element(button('Speech')).not.toHaveAttribute('aria-disabled');
    await expect.element(page.getByText('This system has no voice for English.')).not.toBeInTheDocument();
    player.findVoices([]);
    await expect
      .element(button('Speech'))
      .toHaveAccessibleDescription('This system has no voice for English.');
    await userEvent.keyboard('s');
    await expect.element(button('Speech')).toHaveAttribute('aria-pressed', 'false');
    player.findVoices(['Anna']);
    await expect.element(page.getByText('This system has no voice for English.')).not.toBeInTheDocument();
    await userEvent.click(button('Speech'));
    await expect.element(button('Speech')).toHaveAttribute('aria-pressed', 'true');
  });

  it('speaks with the voice that was chosen', async () => {
    const player = await open({ voices: ['Anna', 'Berta'], preferences: { speech: true } });
    await userEvent.click(button('Voice: Anna'));
    await userEvent.click(page.getByRole('menuitemradio', { name: 'Berta' }));
    await expect.element(button('Voice: Berta')).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    expect(player.spoken.at(-1)).toBe('waits: Rest one ankle above the other knee. (Berta)');
  });
});

describe('sound', () => {
  it('is off until it is chosen, and then marks begin, hold, sides and end', async () => {
    const player = await open({ moves: [playedMove('figure-four')] });
    player.advance(7_900);
    expect(player.cues).toEqual([]);
    await userEvent.keyboard('m');
    await expect.element(button('Sound')).toHaveAttribute('aria-pressed', 'true');
    player.advance(60_000);
    const hold = ['half', 'last-seconds', 'last-seconds', 'last-seconds', 'release'];
    expect(player.cues).toEqual(['begin', ...hold, 'other-side', ...hold, 'finished']);
  });

  it('does not sound where somebody jumps over it', async () => {
    const player = await open({ preferences: { sound: true } });
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}{ArrowRight}');
    expect(player.cues).toEqual([]);
  });
});
