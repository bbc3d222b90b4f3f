import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SessionSnapshot } from '@shared/session/snapshot';
import { sampleSnapshot } from '../../../support/snapshots';
import { openMoves } from '../open-moves';

const WALK = { asks: 'walk', length: 300_000 } as const;
const { at } = sampleSnapshot();
const RUNS: Partial<SessionSnapshot> = {
  break: {
    ...{ reminder: 'walk', asks: 'walk', title: null, shownBy: 'prompt' },
    ...{ startedAt: at, until: at + WALK.length },
  },
};
/** Back from fourteen minutes away, five of which the walk was to last. */
const BACK: Partial<SessionSnapshot> = {
  break: null,
  awayQuestion: { from: at - 840_000, to: at, counts: 'part', walked: 300_000 },
};
const question = page.getByRole('group', { name: 'Time away' });

it('a walk that was taken is asked about where it ends, as in Today', async () => {
  const { push } = await openMoves({ play: WALK, view: { snapshot: sampleSnapshot(RUNS) } });
  await expect.element(page.getByRole('timer')).toBeVisible();
  push({ snapshot: sampleSnapshot(BACK) });
  await expect.element(page.getByRole('heading', { name: 'That’s it' })).toBeVisible();
  await expect.element(question).toHaveTextContent(/14 min away/);
  await userEvent.click(question.getByRole('button', { name: 'All of it' }));
  push({ snapshot: sampleSnapshot() });
  await expect.element(question).not.toBeInTheDocument();
  await expect.element(page.getByText(/^The time of a walk is counted by Sitwell itself/)).toBeVisible();
});

it('a walk that was taken goes on although its player is left, and Moves says so', async () => {
  await openMoves({ play: WALK, view: { snapshot: sampleSnapshot(RUNS) } });
  await expect.element(page.getByRole('timer')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByText(/^The walk goes on until/)).toBeVisible();
});
