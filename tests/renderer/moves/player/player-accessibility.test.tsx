import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { findFaults } from '../../../support/page/find-faults';
import { OPENED_AT } from './fake-world';
import { OWN_MOVE, openPlayer, playedMove, type OpenPlayer } from './open-player';

type Options = Parameters<typeof openPlayer>[0];

interface State {
  readonly options?: Options;
  readonly arrange?: (player: OpenPlayer) => Promise<void> | void;
}

const STATES: Readonly<Record<string, State>> = {
  ready: {},
  held: { arrange: (player) => player.advance(12_000) },
  'on the left side': {
    options: {
      moves: [playedMove('figure-four'), playedMove('walk')],
      voices: ['Anna', 'Berta'],
      preferences: { speech: true },
    },
    arrange: (player) => player.advance(40_000),
  },
  paused: { arrange: () => userEvent.keyboard('k') },
  'own move': { options: { moves: [OWN_MOVE] } },
  walk: { options: { moves: [playedMove('walk')] }, arrange: (player) => player.advance(20_000) },
  'walk in a break': {
    options: {
      moves: [playedMove('walk')],
      session: { walkBreak: { shownBy: 'prompt', at: 0, receivedAt: OPENED_AT, until: 300_000 } },
    },
  },
  finished: { arrange: (player) => player.advance(300_000) },
  'finished without a move': { arrange: () => userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}') },
};

describe.each(['light', 'dark'] as const)('the player in the %s theme', (theme) => {
  it.each(Object.keys(STATES))('axe finds nothing when it is %s', async (name) => {
    const { options, arrange } = STATES[name] ?? {};
    const player = await openPlayer({ ...options, theme });
    await expect.element(page.getByRole('timer')).toBeVisible();
    await arrange?.(player);
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await findFaults()).toEqual([]);
  });
});

describe.each([640, 720, 1080, 1440])('the player %i px wide', (width) => {
  it('fits without scrolling sideways, and keeps its controls in view', async () => {
    const player = await openPlayer({
      ...{ width, language: 'de', moves: [playedMove('hip-march'), playedMove('walk')] },
    });
    player.advance(100_000);
    const main = document.querySelector('main');
    expect(main?.scrollWidth).toBe(main?.clientWidth);
    await expect.element(page.getByRole('button', { name: 'Pausieren' })).toBeInViewport();
  });
});
