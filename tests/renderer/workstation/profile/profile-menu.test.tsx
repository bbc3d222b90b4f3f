import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Workstation } from '@shared/workstation/profile';
import { sampleProfile } from '../../../support/workstation-samples';
import { findFaults } from '../../../support/page/find-faults';
import { openWorkstation } from './open-workstation';

const TWO: Workstation = {
  profiles: [sampleProfile(), sampleProfile({ id: 'office', name: 'Office' })],
  current: 'home',
};

function draw() {
  return <p>The plan</p>;
}

function menuButton(name: string) {
  return page.getByRole('button', { name: `Workstation in use: ${name}` });
}

async function choose(item: string): Promise<void> {
  await userEvent.click(page.getByRole('button', { name: /Workstation in use/ }));
  await userEvent.click(page.getByText(item, { exact: true }).last());
}

describe('the profile menu', () => {
  it('changes to another profile', async () => {
    const opened = await openWorkstation({ workstation: TWO }, draw);
    await choose('Office');
    await expect.element(menuButton('Office')).toBeVisible();
    expect(opened.kept().current).toBe('office');
  });

  it('makes a new one from a suggestion, with the same body', async () => {
    const opened = await openWorkstation({ workstation: TWO }, draw);
    await choose('New workstation');
    await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus();
    // What there is already is not suggested.
    await expect.element(page.getByRole('button', { name: 'Office', exact: true })).not.toBeInTheDocument();
    await userEvent.click(page.getByRole('button', { name: 'Home', exact: true }));
    await userEvent.click(page.getByRole('button', { name: 'Create' }));
    await expect.element(menuButton('Home')).toBeVisible();
    expect(opened.kept().profiles[2]?.answers).toEqual({ stature: 1_700 });
  });

  it('makes one for someone else, with nothing taken over', async () => {
    const opened = await openWorkstation({ workstation: TWO }, draw);
    await choose('New workstation');
    await userEvent.keyboard('Kim');
    await userEvent.click(page.getByText('Keep this desk, another person'));
    await userEvent.click(page.getByRole('button', { name: 'Create' }));
    await expect.element(menuButton('Kim')).toBeVisible();
    expect(opened.kept().profiles[2]).toMatchObject({ name: 'Kim', answers: {} });
  });

  it.each(['Rename', 'New workstation'])('leaves %s with the focus on the menu', async (item) => {
    await openWorkstation({ workstation: TWO }, draw);
    await choose(item);
    await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(menuButton('Home desk')).toHaveFocus();
  });

  it.each([
    ['', /Give it a name/],
    ['office', /Another workstation has this name/],
    ['n'.repeat(41), /Keep the name to 40 characters/],
  ])('says at the field why %j is not a name, and saves nothing', async (name, sentence) => {
    const opened = await openWorkstation({ workstation: TWO }, draw);
    await choose('Rename');
    const field = page.getByRole('textbox', { name: 'Name' });
    await expect.element(field).toHaveValue('Home desk');
    await userEvent.fill(field, name);
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveAccessibleDescription(sentence);
    await expect.element(field).toHaveValue(name);
    expect(opened.kept()).toEqual(TWO);
  });

  it('keeps a name that Escape left unsaved', async () => {
    await openWorkstation({ workstation: TWO }, draw);
    await choose('Rename');
    await userEvent.fill(page.getByRole('textbox', { name: 'Name' }), 'Attic');
    await userEvent.keyboard('{Escape}');
    await choose('Rename');
    await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Attic');
    await userEvent.click(page.getByRole('button', { name: 'Start afresh' }));
    await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Home desk');
  });

  it('renames', async () => {
    const opened = await openWorkstation({ workstation: TWO }, draw);
    await choose('Rename');
    await userEvent.fill(page.getByRole('textbox', { name: 'Name' }), ' Attic ');
    await userEvent.keyboard('{Enter}');
    await expect.element(menuButton('Attic')).toBeVisible();
    expect(opened.kept().profiles[0]?.name).toBe('Attic');
  });

  it('deletes at once, and brings back to the same place', async () => {
    const opened = await openWorkstation({ workstation: TWO }, draw);
    await choose('Delete');
    await expect.element(menuButton('Office')).toBeVisible();
    await expect.element(page.getByText('“Home desk” was deleted.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(menuButton('Home desk')).toBeVisible();
    await expect.element(page.getByText('“Home desk” was deleted.')).not.toBeInTheDocument();
    expect(opened.kept()).toEqual(TWO);
  });

  it('brings back the last one too', async () => {
    const [only] = TWO.profiles;
    const opened = await openWorkstation(
      { workstation: { ...TWO, profiles: only === undefined ? [] : [only] } },
      draw,
    );
    await choose('Delete');
    await expect.element(page.getByRole('heading', { name: 'Fit the desk to you.' })).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.element(menuButton('Home desk')).toBeVisible();
    expect(opened.kept().profiles).toEqual([only]);
  });

  it('says why something cannot come back', async () => {
    await openWorkstation({ workstation: TWO }, draw);
    await choose('Delete');
    await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await choose('Rename');
    await userEvent.fill(page.getByRole('textbox', { name: 'Name' }), 'Home desk');
    await userEvent.keyboard('{Enter}');
    await expect.element(menuButton('Home desk')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.element(page.getByRole('alert')).toHaveTextContent(/Another workstation has this name/);
  });

  it.each(['light', 'dark'] as const)(
    'has nothing for axe to find, menu, dialog and line, %s',
    async (theme) => {
      await openWorkstation({ workstation: TWO, theme }, draw);
      await userEvent.click(menuButton('Home desk'));
      await expect.element(page.getByRole('menu')).toBeVisible();
      expect(await findFaults()).toEqual([]);
      await userEvent.click(page.getByText('New workstation', { exact: true }));
      await expect.element(page.getByRole('dialog')).toBeVisible();
      expect(await findFaults()).toEqual([]);
      await userEvent.keyboard('{Escape}');
      await choose('Delete');
      await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
      expect(await findFaults()).toEqual([]);
    },
  );
});
