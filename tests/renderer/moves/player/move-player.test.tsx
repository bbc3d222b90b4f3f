import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { openPlayer } from './open-player';

const heading = (name: string) => page.getByRole('heading', { name, level: 1 });

describe('the player', () => {
  it('shows the move, what comes, and the caution', async () => {
    await openPlayer();
    await expect.element(heading('Overhead reach')).toHaveFocus();
    await expect.element(page.getByText('Stop at shoulder discomfort.', { exact: true })).toBeVisible();
    await expect.element(page.getByText('Next: Figure-four hip stretch')).toBeVisible();
  });
});
