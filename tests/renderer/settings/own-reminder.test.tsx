import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { field, open } from './open-settings';
import { turn, type Asked } from './living-settings';

const TITLE = 'What should it say?';

async function openDialog(): Promise<Asked> {
  const asked = await open();
  await userEvent.click(page.getByRole('button', { name: 'Add your own' }));
  return asked;
}

async function add(): Promise<void> {
  await userEvent.click(page.getByRole('button', { name: 'Add', exact: true }));
}

describe('a reminder of one’s own', () => {
  it('takes the focus to the first field that is wrong, and its sentence away as it is corrected', async () => {
    const asked = await openDialog();
    await userEvent.fill(field('After'), 'soon');
    await userEvent.fill(field('For'), 'long');
    await add();
    await expect.element(field(TITLE)).toHaveFocus();
    await expect.element(field(TITLE)).toHaveAccessibleDescription(/Give it a few words/);
    await userEvent.keyboard('T');
    await expect.element(page.getByText(/Give it a few words/)).not.toBeInTheDocument();
    await expect.element(field('After')).toHaveAccessibleDescription(/Type a length of time/);
    await add();
    await expect.element(field('After')).toHaveFocus();
    expect(asked.changes).toEqual([]);
  });

  it('says what is wrong when a field that was typed in is left, but asks nothing of an untouched one', async () => {
    await openDialog();
    await userEvent.keyboard('{Tab}');
    await expect.element(field('After')).toHaveFocus();
    await expect.element(page.getByText(/Give it a few words/)).not.toBeInTheDocument();
    await userEvent.fill(field('After'), 'soon');
    await expect.element(page.getByText(/Type a length of time/)).not.toBeInTheDocument();
    await userEvent.keyboard('{Tab}');
    await expect.element(field('After')).toHaveAccessibleDescription(/Type a length of time/);
  });

  it('is cancelled by one press, whatever is wrong', async () => {
    await openDialog();
    await userEvent.fill(field('After'), 'soon');
    await userEvent.click(page.getByRole('button', { name: 'Cancel' }));
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  it('is kept unfinished by Escape, and set aside by Cancel with a way back', async () => {
    await openDialog();
    await userEvent.fill(field(TITLE), 'Tea');
    await userEvent.keyboard('{Escape}');
    await userEvent.click(page.getByRole('button', { name: 'Add your own' }));
    await expect.element(field(TITLE)).toHaveValue('Tea');
    await expect.element(page.getByText('Kept as you left it.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Cancel' }));
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.element(field(TITLE)).toHaveValue('Tea');
  });

  it('stays as it was switched since, when what was set aside is brought back and saved', async () => {
    const tea = { id: 'own-tea', enabled: true, title: 'Tea', after: 3_600_000, for: 0 };
    const asked = await open({ stored: { reminders: [tea] } });
    await userEvent.click(page.getByRole('button', { name: 'Edit Tea' }));
    await userEvent.fill(field(TITLE), 'Green tea');
    await userEvent.click(page.getByRole('button', { name: 'Cancel' }));
    await turn('Tea');
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.element(field(TITLE)).toHaveValue('Green tea');
    await userEvent.click(page.getByRole('button', { name: 'Save' }));
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(asked.changes.at(-1)?.reminders).toContainEqual(
      expect.objectContaining({ id: 'own-tea', title: 'Green tea', enabled: false }),
    );
  });

  it('is shorter than the time it comes after', async () => {
    const asked = await openDialog();
    await userEvent.fill(field(TITLE), 'Tea');
    await userEvent.fill(field('After'), '45 min');
    await userEvent.fill(field('For'), '45 min');
    await add();
    await expect.element(field('For')).toHaveFocus();
    await expect.element(field('For')).toHaveAccessibleDescription(/shorter than the 45 min it comes after/);
    expect(asked.changes).toEqual([]);
    await userEvent.fill(field('After'), '50 min');
    await expect.element(page.getByText(/shorter than/)).not.toBeInTheDocument();
    await add();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(asked.changes).toHaveLength(1);
  });
});
