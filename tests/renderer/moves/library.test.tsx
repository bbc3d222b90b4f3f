import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SAMPLE_NOW, sampleSnapshot } from '../../support/snapshots';
import { openMoves, OWN } from './open-moves';

const tiles = page.getByRole('list', { name: 'Moves', exact: true }).getByRole('listitem');

async function choose(name: RegExp): Promise<void> {
  await userEvent.click(page.getByText(name).first());
}

/** React has drawn what it was told by the second frame. */
function settle(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}

/** The name of each tile, as it is read aloud, but for the way to a new move. */
function readTiles(): readonly string[] {
  return tiles
    .elements()
    .slice(0, -1)
    .map((tile) => tile.querySelector('.move-tile-name')?.textContent ?? '');
}

describe('the library', () => {
  it('shows every move of the product with its time and how often, and one’s own behind them', async () => {
    await openMoves({ moves: OWN });
    expect(readTiles()).toHaveLength(18);
    expect(readTiles().slice(-2)).toEqual(['Desk push-up', 'Bird dog']);
    await expect
      .element(page.getByRole('button', { name: /Seated trunk turn.*85 s.*Seated, 5 on each side/ }))
      .toBeVisible();
    await expect
      .element(page.getByRole('button', { name: /Desk push-up.*Standing, 8 times.*Your own/ }))
      .toBeVisible();
  });

  it('narrows down by position and by what a move is like, and says how many each would leave', async () => {
    await openMoves({ moves: OWN });
    await expect.element(page.getByRole('radio', { name: 'Standing, 6 moves' })).toBeInTheDocument();
    await choose(/^Standing$/);
    expect(readTiles()).toContain('Desk hinge');
    expect(readTiles()).not.toContain('Hip march');
    await page.getByRole('button', { name: 'Quiet, 2 moves' }).click();
    // What is drawn standing comes before what is drawn on a chair.
    expect(readTiles()).toEqual(['Desk push-up', 'Shoulder blade squeeze']);
    await expect.element(page.getByRole('status').filter({ hasText: '2 moves' })).toBeInTheDocument();
  });

  it('leaves out what needs the floor', async () => {
    await openMoves({ moves: OWN });
    await page.getByRole('button', { name: 'No floor needed, 17 moves' }).click();
    expect(readTiles()).not.toContain('Bird dog');
  });

  it('shows what is gentle to whoever comes from pain just logged, and all again when asked', async () => {
    await openMoves({ shows: 'gentle-moves' });
    expect(readTiles()).toContain('Ankle pump');
    expect(readTiles()).not.toContain('Standing back bend');
    await page.getByRole('button', { name: /^Gentle on a sore back/ }).click();
    expect(readTiles()).toContain('Standing back bend');
  });

  it('asks nothing about the floor while no move needs it', async () => {
    await openMoves();
    await expect.element(page.getByRole('button', { name: /^Quiet/ })).toBeVisible();
    expect(page.getByRole('button', { name: /^No floor needed/ }).query()).toBeNull();
  });

  it('says which wish to drop when nothing is all that was asked', async () => {
    await openMoves();
    await choose(/^Walking$/);
    await page.getByRole('button', { name: /^Quiet/ }).click();
    await expect.element(page.getByText('No move fits all filters.')).toBeVisible();
    await page.getByRole('button', { name: 'Without “Quiet”: 1 move' }).click();
    expect(readTiles()).toEqual(['Walk']);
  });

  it('keeps what was filtered while one move is looked at, and gives its tile the focus back', async () => {
    await openMoves();
    await choose(/^Standing$/);
    await page.getByRole('button', { name: /^Desk hinge/ }).click();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Desk hinge' })).toHaveFocus();
    await page.getByRole('button', { name: 'All moves' }).click();
    await expect.element(page.getByRole('button', { name: /^Desk hinge/ })).toHaveFocus();
    expect(readTiles()).not.toContain('Hip march');
  });

  it('is used by keyboard: filter, tile, and back', async () => {
    await openMoves();
    (page.getByRole('radio', { name: /^All/ }).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.element(page.getByRole('radio', { name: /^Standing/ })).toBeChecked();
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('button', { name: /^Quiet/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight} {Tab}{Enter}');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Calf stretch' })).toHaveFocus();
  });
});

describe('the page of a move', () => {
  async function openMove(name: RegExp): Promise<void> {
    await page.getByRole('button', { name }).click();
  }

  it('says how it is done, how often, how long, what to take care of, and where that comes from', async () => {
    await openMoves();
    await openMove(/^Knee to chest/);
    const steps = page.getByRole('listitem').filter({ hasText: 'Sit forward in the chair.' });
    await expect.element(steps).toBeVisible();
    await expect.element(page.getByText('1 or 2 on each side')).toBeVisible();
    await expect.element(page.getByText('15 to 30 s')).toBeVisible();
    await expect.element(page.getByText(/Leave it out if you were told to take care/)).toBeVisible();
    const source = page.getByRole('link', { name: /Six office stretches/ });
    await expect.element(source).toHaveAttribute('href', expect.stringContaining('usatoday.com'));
    await expect.element(page.getByText('Ask a clinician first')).toBeInTheDocument();
    await expect.element(page.getByRole('link', { name: /Lower back pain exercises/ })).toBeInTheDocument();
  });

  it('says that quiet and gentle are our judgement', async () => {
    await openMoves();
    await openMove(/^Hip march/);
    await expect.element(page.getByText('Small enough for a sore low back')).toBeVisible();
    await expect.element(page.getByText(/is our own judgement/)).toBeVisible();
  });

  it('plays this move alone, and comes back', async () => {
    await openMoves();
    await openMove(/^Overhead reach/);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect.element(page.getByRole('heading', { name: 'Overhead reach' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Overhead reach' })).toHaveFocus();
  });

  it('puts the move at the end of a routine of one’s own, and only once', async () => {
    const { kept } = await openMoves({ moves: OWN });
    await openMove(/^Hip march/);
    await page.getByRole('button', { name: 'Add to a routine' }).click();
    await page.getByRole('menuitem', { name: 'Mornings' }).click();
    await expect.element(page.getByText('“Hip march” is now in “Mornings”.')).toBeVisible();
    expect(
      kept()
        .ownRoutines[0]?.moves.map(({ move }) => move)
        .slice(-1),
    ).toEqual(['hip-march']);
    await page.getByRole('button', { name: 'Add to a routine' }).click();
    await expect
      .element(page.getByRole('menuitem', { name: /Mornings/ }))
      .toHaveAttribute('aria-disabled', 'true');
  });

  it('starts a new routine with the move', async () => {
    const { kept } = await openMoves();
    await openMove(/^Hip march/);
    await page.getByRole('button', { name: 'Add to a routine' }).click();
    await page.getByRole('menuitem', { name: 'New routine with it' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Marching');
    await page.getByRole('button', { name: 'Save routine' }).click();
    await expect.element(page.getByRole('article', { name: 'Marching' })).toBeInTheDocument();
    expect(kept().ownRoutines).toMatchObject([{ name: 'Marching', moves: [{ move: 'hip-march' }] }]);
  });
});

describe('a minute that passes', () => {
  it.each(['Moves', 'Routines'])('draws nothing anew: %s', async (tab) => {
    let drawn = 0;
    const ownMoves = OWN.ownMoves.map((own) => ({
      ...own,
      get name() {
        drawn += 1;
        return own.name;
      },
    }));
    const { push } = await openMoves({ moves: { ...OWN, ownMoves } });
    await page.getByRole('tab', { name: tab, exact: true }).click();
    await expect.element(page.getByText('Desk push-up').first()).toBeInTheDocument();
    const before = drawn;
    expect(before).toBeGreaterThan(0);
    push({ snapshot: sampleSnapshot({ at: SAMPLE_NOW + 60_000 }) });
    await settle();
    expect(drawn).toBe(before);
  });
});

describe('what a prompt asks', () => {
  it('is played at once, with gentle moves for a back that is sore today', async () => {
    const lowBack = { from: '2026-11-20', to: '2026-11-23' };
    await openMoves({
      play: { asks: 'stretch', length: 30_000 },
      view: { discomfort: { last: null, lowBack, deskRun: null } },
    });
    await expect.element(page.getByRole('heading', { name: 'Slump and sit tall' })).toBeVisible();
  });

  it('is played anew when it is asked again, and leads back to where one was', async () => {
    const { askToPlay } = await openMoves();
    await page.getByRole('button', { name: /^Desk hinge/ }).click();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Desk hinge' })).toBeVisible();
    askToPlay({ asks: 'walk', length: 120_000 });
    await expect.element(page.getByRole('heading', { name: 'Walk', exact: true })).toBeVisible();
    askToPlay({ asks: 'stretch', length: 30_000 });
    await expect.element(page.getByRole('heading', { name: 'Slump and sit tall' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Desk hinge' })).toBeVisible();
  });

  it('is left for the library by the section in the rail', async () => {
    const { askAgain } = await openMoves({ play: { asks: 'stretch', length: 30_000 } });
    await expect.element(page.getByRole('heading', { name: 'Slump and sit tall' })).toBeVisible();
    askAgain();
    await expect.element(page.getByRole('list', { name: 'Moves', exact: true })).toBeVisible();
  });
});
