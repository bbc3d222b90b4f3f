import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openWindow } from '../../../support/page/open-window';
import { sampleSnapshot, sampleView } from '../../../support/snapshots';

const player = page.getByRole('region', { name: 'Player' });
const title = player.getByRole('heading', { level: 1 });

it('a stretch for someone who just stood up is done standing, whatever may be done seated as well', async () => {
  const { api } = await openWindow(sampleView({ snapshot: sampleSnapshot({ position: 'standing' }) }));
  api.open({ section: 'moves', play: { asks: 'stretch', length: 10 * 60_000 } });
  await expect.element(player.getByText(/^1 of/)).toBeVisible();
  const played: string[] = [];
  for (let name = title.element().textContent; name !== 'That’s it'; name = title.element().textContent) {
    played.push(name);
    await expect.element(player.getByText(/^Standing ?\d of/)).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(title).not.toHaveTextContent(name);
  }
  expect(played).toEqual(expect.arrayContaining(['Shoulder blade squeeze', 'Overhead reach']));
  expect(played).not.toContain('Sit to stand');
});
