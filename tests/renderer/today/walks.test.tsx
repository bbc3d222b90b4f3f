import { page, userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import { atTime, SAMPLE_NOW, sampleSnapshot, sampleView } from '../../support/snapshots';
import { openWindow } from '../../support/page/open-window';

const MINUTE = 60_000;

const backFrom = (counts: 'walk' | 'part' | 'unseen', walked: number) =>
  sampleSnapshot({
    awayQuestion: { from: atTime(14, 10), to: atTime(14, 22), counts, walked: walked * MINUTE },
  });
const runs = (asks: 'walk' | 'stretch') =>
  sampleSnapshot({
    break: {
      reminder: asks,
      asks,
      title: null,
      shownBy: 'prompt',
      startedAt: SAMPLE_NOW,
      until: SAMPLE_NOW + 5 * MINUTE,
    },
  });

describe('the way back from a walk', () => {
  test('is one line that leaves it at that', async () => {
    const { screen, api } = await openWindow(sampleView({ snapshot: backFrom('walk', 12) }));
    const line = screen.getByRole('group', { name: 'Time away' });
    await expect.element(line).toHaveTextContent(/12 min away, counted as a walk\./);
    await line.getByRole('button', { name: 'That’s right' }).click();
    expect(api.intents()).toEqual([{ type: 'explain-away', kind: null }]);
  });

  test.each([
    ['Standing', 'standing'],
    ['Sitting elsewhere', 'sitting'],
    ['Just away', 'away'],
  ])('may have been something else: %s', async (name, kind) => {
    const { screen, api } = await openWindow(sampleView({ snapshot: backFrom('walk', 12) }));
    await screen.getByRole('button', { name: 'Something else' }).click();
    await page.getByRole('menuitem', { name }).click();
    expect(api.intents()).toEqual([{ type: 'explain-away', kind }]);
  });

  test.each([
    ['All of it', 'walking'],
    ['Only 5 min', null],
  ])('asks about a walk that outlasted its break: %s', async (name, kind) => {
    const { screen, api } = await openWindow(sampleView({ snapshot: backFrom('part', 5) }));
    await expect.element(screen.getByText(/Was all of it one/)).toHaveTextContent(/12 min away, 5 min of it/);
    await screen.getByRole('button', { name }).click();
    expect(api.intents()).toEqual([{ type: 'explain-away', kind }]);
  });
});

describe('a walk that nobody saw', () => {
  test.each([
    ['en', '12 min for a walk, counted as time at the desk. Did you walk?', 'I walked', 'walking'],
    ['en', '12 min for a walk, counted as time at the desk. Did you walk?', 'I stayed', null],
    [
      'de',
      '12 Min. fürs Gehen, als Zeit am Schreibtisch gezählt. Bist du gegangen?',
      'Ich bin gegangen',
      'walking',
    ],
  ] as const)('is asked about, in %s: %s %s', async (language, sentence, answer, kind) => {
    const snapshot = backFrom('unseen', 0);
    const { screen, api } = await openWindow(sampleView({ language, snapshot }));
    const line = screen.getByRole('group').filter({ hasText: sentence });
    await line.getByRole('button', { name: answer, exact: true }).click();
    expect(api.intents()).toEqual([{ type: 'explain-away', kind }]);
  });

  test('is told apart from a time away: no other kind is offered', async () => {
    const { screen } = await openWindow(sampleView({ snapshot: backFrom('unseen', 0) }));
    const line = screen.getByRole('group', { name: 'Time away' });
    await expect.element(line).toBeVisible();
    expect(
      line
        .getByRole('button')
        .elements()
        .map(({ textContent }) => textContent),
    ).toEqual(['I walked', 'I stayed']);
  });
});

describe('a break that runs', () => {
  test('is made longer where it is a walk', async () => {
    const { screen, api } = await openWindow(sampleView({ snapshot: runs('walk') }));
    await screen.getByRole('button', { name: '5 min more' }).click();
    expect(api.intents()).toEqual([{ type: 'extend-break', by: 5 * MINUTE }]);
    expect(screen.getByRole('button', { name: 'Skip the rest' }).query()).toBeNull();
  });

  test('leads to the moves where it is a stretch', async () => {
    const { screen, api } = await openWindow(sampleView({ snapshot: runs('stretch') }));
    await screen.getByRole('button', { name: 'Show the moves' }).click();
    expect(api.requests).toContainEqual({
      channel: 'window:open',
      payload: { section: 'moves', play: { asks: 'stretch', length: 5 * MINUTE } },
    });
  });
});

describe('the walks and moves of the day', () => {
  test.each([
    ['en', 3, 4, '3 walks18 min, 4 moves'],
    ['en', 1, 0, '1 walk18 min'],
    ['en', 0, 1, '0 walks1 move done'],
    ['en', 0, 0, '0 walksno moves yet'],
    ['de', 3, 4, '3 Spaziergänge18 Min., 4 Übungen'],
    ['de', 0, 0, '0 Spaziergängenoch keine Übungen'],
  ] as const)('are counted, %s %i %i', async (language, walks, moves, text) => {
    const today = { walks: { count: walks, length: 18 * MINUTE }, moves: { count: moves } };
    const { screen } = await openWindow(sampleView({ language, snapshot: sampleSnapshot({ today }) }));
    const told = screen.container.querySelectorAll('.tot:last-child > :is(.v, .l)');
    const words = [...told].map(({ textContent }) => textContent).join('');
    expect(words.replaceAll(/\s/g, ' ')).toBe(text);
  });

  test('say aloud from when on walking counts as a walk', async () => {
    const { screen } = await openWindow(sampleView());
    const walks = screen.container.querySelector('.tot:last-child');
    const rule = [...(walks?.querySelectorAll('p') ?? [])].at(-1);
    expect(rule?.textContent).toMatch(/from one minute on\. This is our own rule\.$/);
    expect(rule?.closest('[aria-hidden]')).toBeNull();
  });

  test('show it by keyboard at a walk of the strip, and at nothing else', async () => {
    await openWindow(sampleView());
    // Where the pointer lies, its bout is told.
    await userEvent.hover(page.getByRole('heading', { level: 1 }));
    const strip = page.getByRole('slider', { name: 'Bouts of today' });
    (strip.element() as HTMLElement).focus();
    const tip = (): string => document.querySelector('.strip-tip')?.textContent ?? '';
    await expect.poll(tip).toMatch(/sitting/i);
    expect(tip()).not.toContain('our own rule');
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(tip).toMatch(/walking.*Time on foot counts as a walk.*This is our own rule\.$/i);
  });
});
