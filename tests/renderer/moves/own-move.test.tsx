import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { findFaults } from '../../support/page/find-faults';
import { turn } from '../settings/living-settings';
import { openMoves, OWN } from './open-moves';

const name = page.getByRole('textbox', { name: 'Name' });
const steps = page.getByRole('textbox', { name: 'Steps' });

async function openForm(): Promise<void> {
  await page.getByRole('button', { name: /^Add your own move/ }).click();
}

describe('a move of one’s own', () => {
  it('is written down and stands with the others, with the focus', async () => {
    const { kept } = await openMoves();
    await openForm();
    await expect.element(name).toHaveFocus();
    await name.fill('Doorway stretch');
    await steps.fill('Forearms on the frame.\n\nLean forward.');
    await userEvent.click(page.getByText('Each in turn'));
    await turn('Hold still at the last step');
    await page.getByRole('button', { name: 'Longer hold' }).click();
    await turn('Quiet');
    await page.getByRole('button', { name: 'Add move' }).click();
    const tile = page.getByRole('button', { name: /^Doorway stretch/ });
    await expect.element(tile).toHaveFocus();
    await expect.element(tile).toBeInViewport({ ratio: 1 });
    await expect.element(page.getByText('Added.', { exact: true })).toBeVisible();
    expect(kept().ownMoves).toEqual([
      {
        ...{ id: 'own-made-1', name: 'Doorway stretch', position: 'seated' },
        ...{ steps: ['Forearms on the frame.', 'Lean forward.'], hold: 6_000, repetitions: 5 },
        ...{ sides: 'each', quiet: true, floor: false, gentle: false },
      },
    ]);
    // What was saved is no draft any more.
    await openForm();
    await expect.element(name).toHaveValue('');
  });

  it('is not said to be added where it did not reach the disk', async () => {
    await openMoves({ disk: 'kept' });
    await openForm();
    await name.fill('Doorway stretch');
    await steps.fill('Lean forward.');
    await page.getByRole('button', { name: 'Add move' }).click();
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('This change is not saved to the disk. It lasts until you quit Sitwell.');
    expect(page.getByText('Added.', { exact: true }).elements()).toEqual([]);
  });

  it('says all that is wrong at once, each at its field, and goes to the first', async () => {
    const { kept } = await openMoves({ moves: OWN });
    await openForm();
    const fields = [name, steps];
    await page.getByRole('button', { name: 'Add move' }).click();
    await expect.element(name).toHaveFocus();
    for (const field of fields) await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await expect.element(name).toHaveAccessibleDescription('Please give it a name.');
    await expect.element(steps).toHaveAccessibleDescription(/at least one step/);
    expect(await findFaults()).toEqual([]);
    await userEvent.keyboard('P');
    await expect.element(name).not.toHaveAccessibleDescription(/name/);
    await expect.element(name).toHaveFocus();
    await expect.element(steps).toHaveAccessibleDescription(/at least one step/);
    await steps.fill('x'.repeat(201));
    await page.getByRole('button', { name: 'Add move' }).click();
    await expect.element(steps).toHaveFocus();
    await expect.element(steps).toHaveAccessibleDescription(/at most 200 characters on each line/);
    // Nothing that is typed is cut, and each emoji counts once.
    await name.fill('👨‍👩‍👧‍👦'.repeat(41));
    await page.getByRole('button', { name: 'Add move' }).click();
    await expect.element(name).toHaveValue('👨‍👩‍👧‍👦'.repeat(41));
    await expect.element(name).toHaveAccessibleDescription('Please use at most 40 characters.');
    await name.fill('desk PUSH-UP');
    await page.getByRole('button', { name: 'Add move' }).click();
    await expect.element(name).toHaveFocus();
    await expect.element(name).toHaveAccessibleDescription('You have one of that name already.');
    expect(kept()).toEqual(OWN);
  });

  it('stays as it is beneath what a prompt plays, with the focus, and is saved afterwards', async () => {
    const { kept, askToPlay, askAgain } = await openMoves();
    await openForm();
    await name.fill('Doorway stretch');
    await steps.fill('Forearms on the frame.');
    askToPlay({ asks: 'walk', length: 120_000 });
    await expect.element(page.getByRole('heading', { name: 'Walk', exact: true })).toHaveFocus();
    await expect.element(name).not.toBeInTheDocument();
    expect(await findFaults()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect.element(name).toHaveValue('Doorway stretch');
    await expect.element(steps).toHaveFocus();
    askToPlay({ asks: 'stretch', length: 30_000 });
    await expect.element(page.getByRole('heading', { name: 'Slump and sit tall' })).toBeVisible();
    askAgain();
    await expect.element(steps).toHaveValue('Forearms on the frame.');
    await page.getByRole('button', { name: 'Add move' }).click();
    await expect.element(page.getByRole('button', { name: /^Doorway stretch/ })).toHaveFocus();
    expect(kept().ownMoves).toMatchObject([{ name: 'Doorway stretch', steps: ['Forearms on the frame.'] }]);
  });

  it('says how many repetitions there can be where more are typed', async () => {
    await openMoves({ language: 'de' });
    await page.getByRole('button', { name: 'Eigene Übung anlegen' }).click();
    const times = page.getByRole('textbox', { name: 'Wie oft' });
    await times.fill('9999999');
    await expect.element(times).toHaveAccessibleDescription('Bitte eine Zahl von 1 bis 50.');
    await userEvent.keyboard('{Tab}');
    await expect.element(times).toHaveValue('50');
    await expect.element(times).toHaveAccessibleDescription('Bitte eine Zahl von 1 bis 50.');
    await times.fill('8');
    await expect.element(times).not.toHaveAccessibleDescription();
  });

  it('that was refused has the focus where it was when the player over it is left', async () => {
    const { askToPlay } = await openMoves();
    await openForm();
    await page.getByRole('button', { name: 'Add move' }).click();
    await expect.element(name).toHaveFocus();
    await steps.click();
    askToPlay({ asks: 'walk', length: 120_000 });
    await expect.element(page.getByRole('heading', { name: 'Walk', exact: true })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(name).toBeVisible();
    await expect.element(steps).toHaveFocus();
  });

  it('tells how long it takes while it is written', async () => {
    await openMoves();
    await openForm();
    await steps.fill('Push.');
    await expect.element(page.getByText('Takes about 30 s')).toBeInTheDocument();
    await page.getByRole('button', { name: 'More times' }).click();
    await expect.element(page.getByText('Takes about 35 s')).toBeInTheDocument();
  });

  it('is seen although a filter would hide it, once', async () => {
    await openMoves();
    await userEvent.click(page.getByText(/^Standing$/).first());
    await openForm();
    await name.fill('Chair twist');
    await steps.fill('Turn.');
    await page.getByRole('button', { name: 'Add move' }).click();
    await expect.element(page.getByRole('button', { name: /^Chair twist/ })).toHaveFocus();
    await expect
      .element(page.getByText('All moves are shown again: “Chair twist” did not fit the filter.'))
      .toBeVisible();
    await expect.element(page.getByRole('radio', { name: /^All/ })).toBeChecked();
    await userEvent.click(page.getByText(/^Standing$/).first());
    await expect.element(page.getByRole('radio', { name: /^Standing/ })).toBeChecked();
    expect(page.getByRole('button', { name: /^Chair twist/ }).query()).toBeNull();
  });

  it('leaves a filter alone that it fits', async () => {
    await openMoves();
    await userEvent.click(page.getByText(/^Seated$/).first());
    await openForm();
    await name.fill('Chair twist');
    await steps.fill('Turn.');
    await page.getByRole('button', { name: 'Add move' }).click();
    await expect.element(page.getByRole('button', { name: /^Chair twist/ })).toHaveFocus();
    await expect.element(page.getByRole('radio', { name: /^Seated/ })).toBeChecked();
    await expect.element(page.getByText('Added.')).toBeVisible();
  });

  it('is edited with what it was', async () => {
    const { kept } = await openMoves({ moves: OWN });
    await page.getByRole('button', { name: /^Desk push-up/ }).click();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await expect.element(name).toHaveValue('Desk push-up');
    await expect.element(page.getByRole('radio', { name: 'Standing' })).toBeChecked();
    await name.fill('Wall push-up');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.element(page.getByRole('button', { name: /^Wall push-up/ })).toHaveFocus();
    expect(kept().ownMoves[0]).toEqual({ ...OWN.ownMoves[0], name: 'Wall push-up' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => kept()).toEqual(OWN);
  });

  it('is deleted from its routines too, and all of it comes back', async () => {
    const { kept } = await openMoves({ moves: OWN });
    await page.getByRole('button', { name: /^Desk push-up/ }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect.element(page.getByText('“Desk push-up” was deleted.')).toBeVisible();
    expect(kept().ownMoves).toHaveLength(1);
    expect(kept().ownRoutines[0]?.moves).toHaveLength(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByRole('button', { name: /^Desk push-up/ })).toBeVisible();
    expect(kept()).toEqual(OWN);
  });

  it('is left as it was by Cancel, which can be undone', async () => {
    const { kept } = await openMoves({ moves: OWN });
    await openForm();
    await name.fill('Never');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.element(page.getByRole('button', { name: /^Add your own move/ })).toHaveFocus();
    expect(kept()).toEqual(OWN);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(name).toHaveValue('Never');
  });

  it('is no longer offered as it was left when it is saved another time', async () => {
    await openMoves({ moves: OWN });
    await openForm();
    await name.fill('Never');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await openForm();
    await name.fill('Wall slide');
    await steps.fill('Back to the wall.');
    await page.getByRole('button', { name: 'Add move' }).click();
    await expect.element(page.getByText('Added.', { exact: true })).toBeVisible();
    await page.getByRole('tab', { name: 'Routines' }).click();
    await expect.element(page.getByText('Added.', { exact: true })).not.toBeInTheDocument();
    expect(page.getByRole('button', { name: 'Undo' }).elements()).toEqual([]);
  });

  it('is kept unfinished while other places are open, and can be started afresh without losing it', async () => {
    await openMoves({ moves: OWN });
    await openForm();
    await expect.element(page.getByText('Kept as you left it.')).not.toBeInTheDocument();
    await name.fill('Doorway stretch');
    await steps.fill('Forearms on the frame.');
    await page.getByRole('button', { name: 'All moves' }).click();
    await expect.element(page.getByText('Go on with your draft')).toBeInTheDocument();
    await page.getByRole('button', { name: /^Desk push-up/ }).click();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await expect.element(name).toHaveValue('Desk push-up');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'All moves' }).click();
    await openForm();
    await expect.element(page.getByText('Kept as you left it.')).toBeVisible();
    await expect.element(steps).toHaveValue('Forearms on the frame.');
    expect(await findFaults()).toEqual([]);
    await page.getByRole('button', { name: 'Start afresh' }).click();
    await expect.element(name).toHaveValue('');
    await name.fill('Wall slide');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(name).toHaveValue('Doorway stretch');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(name).toHaveValue('Wall slide');
  });
});
