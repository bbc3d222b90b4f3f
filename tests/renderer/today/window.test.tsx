import { page, userEvent } from 'vitest/browser';
import { describe, expect, test, vi } from 'vitest';
import { samplePrompt } from '../../support/prompt-samples';
import { atTime, sampleSnapshot, sampleView } from '../../support/snapshots';
import { sampleWorkstationView } from '../../support/workstation-samples';
import { openWindow, type OpenWindow } from '../../support/page/open-window';

function findMain({ screen }: OpenWindow): HTMLElement {
  const main = screen.container.querySelector('main');
  if (main === null) throw new Error('no main region');
  return main;
}

describe('the window', () => {
  test.each(['main', 'the keyboard'])('begins at its top a section opened by %s', async (by) => {
    await page.viewport(720, 400);
    const opened = await openWindow(sampleView());
    const main = findMain(opened);
    main.style.height = '300px';
    main.scrollTo(0, 200);
    expect(main.scrollTop).toBe(200);
    if (by === 'main') opened.api.open({ section: 'settings' });
    else await userEvent.keyboard('{Control>}5{/Control}');
    await expect.element(opened.screen.getByRole('heading', { name: 'Settings' })).toBeVisible();
    expect(main.scrollTop).toBe(0);
  });

  test.each([720, 1080])('has headings and tabs at one place in each section, %d wide', async (width) => {
    await page.viewport(width, 720);
    const { api, screen } = await openWindow(sampleWorkstationView());
    const places: unknown[] = [];
    for (const [section, title] of [
      ['workstation', 'Workstation'],
      ['moves', 'Moves'],
      ['back-care', 'Back care'],
    ] as const) {
      api.open({ section });
      const heading = screen.getByRole('heading', { level: 1, name: title, exact: true });
      await expect.element(heading).toBeVisible();
      const tab = screen.getByRole('tab').first();
      await expect.element(tab).toBeVisible();
      const [head, first] = [heading, tab].map((each) => each.element().getBoundingClientRect());
      places.push({ x: head?.x, y: head?.y, tabX: first?.x, tabY: first?.y, height: first?.height });
    }
    expect(places).toEqual([places[0], places[0], places[0]]);
  });

  test('offers to load itself again when a section fails, and logs the cause', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const snapshot = sampleSnapshot({ timeZone: 'Nowhere/Never' });
    const { screen } = await openWindow(sampleView({ snapshot }));
    await expect.element(screen.getByRole('button', { name: 'Load the window again' })).toBeVisible();
    expect(logged).toHaveBeenCalledWith(expect.any(RangeError));
    logged.mockRestore();
  });

  test('selects nothing but what one may want to copy', async () => {
    const { screen } = await openWindow(sampleView());
    const heading = screen.getByRole('heading', { level: 1 }).element();
    expect(getComputedStyle(heading).userSelect).toBe('none');
  });

  test.each([
    ['a notice and a line', [{ key: 'no-notifications' }]],
    ['a line', []],
  ] as const)('holds %s and the whole of Today without a scroll bar', async (_name, notices) => {
    await page.viewport(1080, 720);
    const snapshot = sampleSnapshot({
      at: atTime(14, 52),
      prompt: samplePrompt({ phase: 'held', shownAt: null, closesAt: null }),
      heldBy: ['camera'],
      upcoming: [...sampleSnapshot().upcoming, ...sampleSnapshot().upcoming].map((each, index) => ({
        ...each,
        reminder: `reminder ${index}`,
      })),
    });
    const opened = await openWindow(sampleView({ snapshot, notices }));
    await expect.element(opened.screen.getByText(/Held:/)).toBeVisible();
    opened.screen.container.style.height = '720px';
    const main = findMain(opened);
    expect(main.clientHeight).toBe(720);
    expect(main.scrollHeight).toBe(720);
  });

  test('keeps the words of the rail inside their pills, in German too', async () => {
    const { screen } = await openWindow(sampleView({ language: 'de' }));
    for (const word of screen.container.querySelectorAll('.rail button > span')) {
      const pill = word.parentElement?.getBoundingClientRect();
      const box = word.getBoundingClientRect();
      expect(box.left - (pill?.left ?? 0)).toBeGreaterThanOrEqual(4);
      expect((pill?.right ?? 0) - box.right).toBeGreaterThanOrEqual(4);
    }
  });
});
