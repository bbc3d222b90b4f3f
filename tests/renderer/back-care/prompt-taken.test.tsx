import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { findFaults } from '../../support/page/find-faults';
import { openBackCare } from './open-back-care';

const STRETCH = { section: 'moves', play: { asks: 'stretch', length: 30_000 } } as const;

const note = page.getByRole('textbox', { name: 'Note' });
const lowBack = page.getByRole('option', { name: 'Low back: 4 of 10' });
const player = page.getByRole('region', { name: 'Player' });

/** A check-in under way, with the focus in its note, as a prompt is taken. */
async function takeWhileWriting() {
  const opened = await openBackCare();
  await userEvent.click(page.getByRole('tab', { name: 'Log' }));
  await userEvent.click(page.getByRole('option', { name: 'Low back: not sore' }));
  await userEvent.keyboard('4');
  await note.fill('After the garden.');
  opened.api.open(STRETCH);
  await expect.element(player).toBeVisible();
  return opened;
}

it('keeps a check-in under way beneath the player, and comes back to it', async () => {
  await takeWhileWriting();
  await expect.element(note).not.toBeInTheDocument();
  expect(await findFaults()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.element(note).toHaveFocus();
  await expect.element(note).toHaveValue('After the garden.');
  await expect.element(lowBack).toBeVisible();
});

it('keeps it while somebody is elsewhere, through another prompt and however often they come and go', async () => {
  const { api } = await takeWhileWriting();
  await userEvent.keyboard('{Control>}1{/Control}');
  await expect.element(page.getByRole('main')).toHaveAttribute('data-section', 'today');
  api.open(STRETCH);
  await expect.element(player).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('main')).toHaveAttribute('data-section', 'today');
  await userEvent.keyboard('{Control>}4{/Control}');
  await expect.element(note).toHaveValue('After the garden.');
  await userEvent.keyboard('{Control>}1{/Control}{Control>}4{/Control}');
  await expect.element(note).toHaveFocus();
  await expect.element(lowBack).toBeVisible();
});

it('keeps it while another part of Back care is open, and lets it be started afresh', async () => {
  await openBackCare();
  await userEvent.click(page.getByRole('tab', { name: 'Log' }));
  await userEvent.click(page.getByRole('option', { name: 'Low back: not sore' }));
  await userEvent.keyboard('4');
  await note.fill('After the garden.');
  await userEvent.click(page.getByRole('tab', { name: 'Learn' }));
  await userEvent.click(page.getByRole('tab', { name: 'Log' }));
  await expect.element(note).toHaveValue('After the garden.');
  await expect.element(lowBack).toBeVisible();
  expect(await findFaults()).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Start afresh' }));
  await expect.element(note).toHaveValue('');
  await expect.element(page.getByRole('option', { name: 'Low back: not sore' })).toBeVisible();
});

it('leads from the player to the check-in that is under way', async () => {
  await takeWhileWriting();
  for (let move = 0; move < 3; move += 1) await userEvent.keyboard('{ArrowRight}');
  await userEvent.click(page.getByRole('button', { name: 'Log how it feels' }));
  await expect.element(note).toHaveValue('After the garden.');
});

it('keeps the answers for a walking plan beneath the player, and while another tab is open', async () => {
  const { api } = await openBackCare();
  await userEvent.keyboard('{Control>}3{/Control}');
  await userEvent.click(page.getByRole('tab', { name: 'Beyond the desk' }));
  await userEvent.click(page.getByRole('button', { name: 'Make a plan' }));
  await userEvent.click(page.getByText('30+ min'));
  api.open(STRETCH);
  await expect.element(player).toBeVisible();
  await userEvent.keyboard('{Control>}1{/Control}{Control>}3{/Control}');
  await expect.element(page.getByRole('radio', { name: '30+ min' })).toBeChecked();
  await userEvent.click(page.getByRole('tab', { name: 'Routines' }));
  await userEvent.click(page.getByRole('tab', { name: 'Beyond the desk' }));
  await expect.element(page.getByText('Kept as you left it.')).toBeVisible();
  await expect.element(page.getByRole('radio', { name: '30+ min' })).toBeChecked();
});
