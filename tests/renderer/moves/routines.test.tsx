import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { MovesDocument } from '@shared/moves/moves-document';
import { findFaults } from '../../support/page/find-faults';
import { samplePlan } from '../../support/walking-plans';
import { openMoves, OWN } from './open-moves';

async function openRoutines(moves?: MovesDocument) {
  const opened = await openMoves(moves === undefined ? {} : { moves });
  await page.getByRole('tab', { name: 'Routines' }).click();
  return opened;
}

function orderOf(kept: () => MovesDocument): readonly string[] {
  return kept().ownRoutines[0]?.moves.map(({ move }) => move) ?? [];
}

describe('routines', () => {
  it('show their moves, how many and how long; without one’s own they say how to get there', async () => {
    await openRoutines();
    const two = page.getByRole('article', { name: 'Two minutes' });
    await expect.element(two.getByText('3 moves, about 2 min')).toBeVisible();
    expect(
      two
        .getByRole('listitem')
        .elements()
        .map((each) => each.textContent),
    ).toEqual(['Slump and sit tall', 'Hip march', 'Shoulder blade squeeze']);
    await expect.element(page.getByText('None of your own yet')).toBeInTheDocument();
  });

  it('say which are gentle on a sore back, and which of their moves are less so', async () => {
    await openRoutines();
    const card = (name: string) => page.getByRole('article', { name });
    await expect.element(card('Wrists').getByText('Gentle on a sore back')).toBeVisible();
    expect(card('Wrists').getByText('Less gentle').elements()).toEqual([]);
    const hips = card('Hips and back');
    expect(hips.getByText('Gentle on a sore back').elements()).toEqual([]);
    await expect.element(hips.getByRole('listitem').filter({ hasText: 'Less gentle' }).first()).toBeVisible();
  });

  it('are played, and give the focus back to where they were started', async () => {
    await openRoutines(OWN);
    await page.getByRole('button', { name: 'Start “Mornings”' }).click();
    await expect.element(page.getByRole('heading', { name: 'Walk', exact: true })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: 'Start “Mornings”' })).toHaveFocus();
  });

  it('can’t be started empty', async () => {
    await openRoutines({ ...OWN, ownRoutines: [{ id: 'own-r', name: 'Empty', moves: [] }] });
    await expect.element(page.getByRole('button', { name: 'Start “Empty”' })).toBeDisabled();
    await expect.element(page.getByText('No moves in it yet')).toBeInTheDocument();
  });

  it('are not saved empty, which is said at the list', async () => {
    const { kept } = await openRoutines();
    await page.getByRole('button', { name: 'New routine' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Evenings');
    await page.getByRole('button', { name: 'Save routine' }).click();
    const list = page.getByRole('group', { name: 'Moves in this routine' });
    await expect.element(list).toHaveAccessibleDescription('Please add at least one move.');
    expect(kept().ownRoutines).toEqual([]);
    await page.getByRole('button', { name: 'Add Walk' }).click();
    await expect.element(list).not.toHaveAccessibleDescription();
  });

  it('of the product become one’s own, to be changed', async () => {
    const { kept } = await openRoutines();
    await page.getByRole('button', { name: 'Make it your own: “Wrists”' }).click();
    await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Wrists, my way');
    await page.getByRole('button', { name: 'Take Chest opener out' }).click();
    await page.getByRole('button', { name: 'Add Walk' }).click();
    await page.getByRole('button', { name: 'Save routine' }).click();
    const made = page.getByRole('button', { name: 'Start “Wrists, my way”' });
    await expect.element(made).toHaveFocus();
    await expect.element(made).toBeInViewport({ ratio: 1 });
    await expect.element(page.getByText('Added.', { exact: true })).toBeVisible();
    expect(orderOf(kept)).toEqual(['forearm-stretch', 'shoulder-blade-squeeze', 'walk']);
  });

  it('are deleted with a way back', async () => {
    const { kept } = await openRoutines(OWN);
    await page.getByRole('button', { name: 'Delete “Mornings”' }).click();
    expect(kept().ownRoutines).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByRole('article', { name: 'Mornings' })).toBeInTheDocument();
    expect(kept()).toEqual(OWN);
    await expect.poll(() => document.activeElement?.tagName).toMatch(/^H[123]$/);
  });

  it('still come back after that was refused for their name, once it is free again', async () => {
    const { kept } = await openRoutines(OWN);
    const press = (name: string) => page.getByRole('button', { name }).click();
    await press('Delete “Mornings”');
    await press('Make it your own: “Wrists”');
    await page.getByRole('textbox', { name: 'Name' }).fill('Mornings');
    await press('Save routine');
    await press('Close this message');
    await press('Undo');
    await expect.element(page.getByRole('alert')).toHaveTextContent('You have one of that name already.');
    await press('Close this message');
    await press('Delete “Mornings”');
    await press('Close this message');
    await press('Undo');
    await expect.poll(kept).toEqual(OWN);
  });
});

it('keeps the way back to a deleted routine until the player is left, and no key takes it before', async () => {
  const { kept } = await openRoutines(OWN);
  await page.getByRole('button', { name: 'Delete “Mornings”' }).click();
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect.element(undo).toBeVisible();
  await page.getByRole('button', { name: 'Start “Two minutes”' }).click();
  await expect.element(page.getByRole('region', { name: 'Player' })).toBeVisible();
  await expect.element(undo).not.toBeInTheDocument();
  await userEvent.keyboard('{Control>}z{/Control}');
  await userEvent.keyboard('{Escape}');
  await expect.element(undo).toBeVisible();
  expect(kept().ownRoutines).toEqual([]);
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(kept).toEqual(OWN);
});

it('keeps the way back to a deleted walking plan while another tab is open', async () => {
  await openMoves({ view: { walkingPlan: samplePlan() } });
  await page.getByRole('tab', { name: 'Beyond the desk' }).click();
  await page.getByRole('button', { name: 'More for the plan' }).click();
  await page.getByRole('menuitem', { name: 'Delete the plan' }).click();
  await page.getByRole('tab', { name: 'Routines' }).click();
  await expect.element(page.getByRole('article', { name: 'Two minutes' })).toBeInTheDocument();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
});

describe('the form of a routine', () => {
  async function openForm() {
    const opened = await openRoutines(OWN);
    await page.getByRole('button', { name: 'Edit “Mornings”' }).click();
    return opened;
  }
  async function save(): Promise<void> {
    await page.getByRole('button', { name: 'Save routine' }).click();
    await expect.element(page.getByRole('article', { name: 'Mornings' })).toBeInTheDocument();
  }

  it('takes one move by a double click, which stays under the pointer', async () => {
    const { kept } = await openForm();
    const choice = page.getByRole('button', { name: /^Hip march|^Add Hip march/ });
    choice.element().scrollIntoView({ block: 'center' });
    const { top } = choice.element().getBoundingClientRect();
    await choice.dblClick();
    const taken = page.getByRole('button', { name: 'Hip march, in the routine' });
    await expect.element(taken).toHaveAttribute('aria-disabled', 'true');
    await expect.poll(() => Math.abs(taken.element().getBoundingClientRect().top - top)).toBeLessThan(2);
    await save();
    expect(orderOf(kept)).toEqual(['walk', 'own-push-up', 'calf-stretch', 'hip-march']);
  });

  it('moves a move up and down, and keeps the focus on what did it', async () => {
    const { kept } = await openForm();
    await page.getByRole('button', { name: 'Move Calf stretch up' }).click();
    await expect.element(page.getByRole('button', { name: 'Move Calf stretch up' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name: 'Move Calf stretch up' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await save();
    expect(orderOf(kept)).toEqual(['calf-stretch', 'walk', 'own-push-up']);
  });

  it('keeps the focus on the button that has come to the fewest times', async () => {
    const { kept } = await openForm();
    const calf = page.getByRole('group', { name: 'Times for Calf stretch' });
    const fewer = calf.getByRole('button', { name: 'Fewer' });
    await fewer.click();
    await expect.element(fewer).toHaveAttribute('aria-disabled', 'true');
    await expect.element(fewer).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await save();
    expect(kept().ownRoutines[0]?.moves[2]).toMatchObject({ repetitions: 1 });
  });

  it('moves a move by keyboard alone, as by dragging', async () => {
    const { kept } = await openForm();
    const grip = page.getByRole('button', { name: 'Move Walk', exact: true });
    (grip.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await save();
    expect(orderOf(kept)).toEqual(['own-push-up', 'calf-stretch', 'walk']);
  });

  it('says how often, and for a walk how long', async () => {
    const { kept } = await openForm();
    const walk = page.getByRole('group', { name: 'Minutes for Walk' });
    await walk.getByRole('button', { name: 'More' }).click();
    const calf = page.getByRole('group', { name: 'Times for Calf stretch' });
    await calf.getByRole('button', { name: 'Fewer' }).click();
    await save();
    expect(kept().ownRoutines[0]?.moves).toEqual([
      { move: 'walk', repetitions: null, length: 240_000 },
      { move: 'own-push-up', repetitions: null, length: null },
      { move: 'calf-stretch', repetitions: 1, length: null },
    ]);
  });

  it('keeps what was changed while another tab is open, in German too', async () => {
    await openMoves({ moves: OWN, language: 'de' });
    await page.getByRole('tab', { name: 'Abläufe' }).click();
    const edit = page.getByRole('button', { name: '„Mornings“ bearbeiten' });
    await edit.click();
    const walkDown = page.getByRole('button', { name: 'Gehen nach unten' });
    await walkDown.click();
    await page.getByRole('button', { name: 'Alle Abläufe' }).click();
    await edit.click();
    await expect.element(page.getByText('Dein letzter Stand.')).toBeVisible();
    await expect.element(page.getByRole('row').nth(1)).toHaveAccessibleName(/Gehen/);
    await page.getByRole('button', { name: 'Neu beginnen' }).click();
    await expect.element(page.getByRole('row').first()).toHaveAccessibleName(/Gehen/);
  });

  it('starts from what was saved since, and offers what was written before', async () => {
    const { kept } = await openForm();
    await page.getByRole('button', { name: /^Add Ankle pump/ }).click();
    await page.getByRole('button', { name: 'All routines' }).click();
    await page.getByRole('tab', { name: 'Moves' }).click();
    await page.getByRole('button', { name: /^Seated trunk turn/ }).click();
    await page.getByRole('button', { name: 'Add to a routine' }).click();
    await page.getByRole('menuitem', { name: 'Mornings' }).click();
    await expect.poll(() => orderOf(kept)).toContain('trunk-turn');
    await page.getByRole('button', { name: 'All moves' }).click();
    await page.getByRole('tab', { name: 'Routines' }).click();
    await page.getByRole('button', { name: 'Edit “Mornings”' }).click();
    await expect.element(page.getByText('Kept as you left it.')).not.toBeInTheDocument();
    await page.getByRole('button', { name: /^Add Hip march/ }).click();
    await page.getByRole('button', { name: 'Save routine' }).click();
    await expect
      .poll(() => orderOf(kept))
      .toEqual(['walk', 'own-push-up', 'calf-stretch', 'trunk-turn', 'hip-march']);
  });

  it('starts a copy from what is copied, whatever is being written elsewhere', async () => {
    await openRoutines(OWN);
    await page.getByRole('button', { name: 'New routine' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Evenings');
    await page.getByRole('button', { name: 'All routines' }).click();
    await page.getByRole('button', { name: 'Make it your own: “Wrists”' }).click();
    await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Wrists, my way');
  });

  it('leaves a move out that is deleted while it is half changed, and has it back when that is undone', async () => {
    await openForm();
    await page.getByRole('button', { name: 'Move Calf stretch up' }).click();
    await page.getByRole('button', { name: 'All routines' }).click();
    await page.getByRole('tab', { name: 'Moves' }).click();
    await page.getByRole('button', { name: /^Desk push-up/ }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByRole('tab', { name: 'Routines' }).click();
    await page.getByRole('button', { name: 'Edit “Mornings”' }).click();
    const rows = () =>
      page
        .getByRole('row')
        .elements()
        .map((row) => row.getAttribute('aria-label'));
    await expect.poll(rows).toEqual(['Walk', 'Calf stretch']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(rows).toEqual(['Walk', 'Calf stretch', 'Desk push-up']);
  });

  it('says what is wrong with its moves, beside what is wrong with its name', async () => {
    const [move] = OWN.ownMoves;
    if (move === undefined) throw new Error('no move');
    const many = Array.from({ length: 31 }, (_, place) => `own-${place}` as const);
    const { kept } = await openRoutines({
      ...OWN,
      ownMoves: many.map((id) => ({ ...move, id, name: id })),
      ownRoutines: [
        {
          id: 'own-long',
          name: 'Long',
          moves: many.map((id) => ({ move: id, repetitions: null, length: null })),
        },
      ],
    });
    await page.getByRole('button', { name: 'Edit “Long”' }).click();
    const name = page.getByRole('textbox', { name: 'Name' });
    await name.fill(' ');
    await page.getByRole('button', { name: 'Save routine' }).click();
    await expect.element(name).toHaveFocus();
    await expect.element(name).toHaveAccessibleDescription('Please give it a name.');
    expect(kept().ownRoutines[0]?.name).toBe('Long');
    const list = page.getByRole('group', { name: 'Moves in this routine' });
    await expect.element(list).toHaveAccessibleDescription(/^There is room for 30 moves/);
    expect(await findFaults()).toEqual([]);
    await name.fill('Evenings');
    await page.getByRole('button', { name: 'Save routine' }).click();
    await expect.poll(() => list.element().contains(document.activeElement)).toBe(true);
  });
});
