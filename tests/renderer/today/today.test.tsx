import { page, userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import { applyPreset } from '@shared/reminders/presets';
import { DEFAULT_SETTINGS } from '@shared/settings/settings';
import { samplePrompt } from '../../support/prompt-samples';
import { atTime, sampleSnapshot, sampleView } from '../../support/snapshots';
import { openWindow } from '../../support/page/open-window';

const MINUTE = 60_000;

const HELD = sampleSnapshot({
  at: atTime(14, 52),
  bout: { kind: 'sitting', since: atTime(14, 18), length: 34 * MINUTE },
  progress: { counted: 34 * MINUTE, after: 30 * MINUTE },
  prompt: samplePrompt({ phase: 'held', shownAt: null, closesAt: null }),
  heldBy: ['microphone'],
  heldSince: atTime(14, 42),
});

describe('Today', () => {
  test('shows the bout, the next prompt and the totals', async () => {
    const { screen } = await openWindow(sampleView());
    const dial = screen.getByRole('region', { name: 'Present bout' });
    await expect.element(dial).toHaveTextContent('22minutes sitting');
    await expect.element(dial).toHaveTextContent(/Stand at .*2?.:48.*, in 8 min/);
    await expect.element(screen.getByText('7 of 8 prompts taken')).toBeVisible();
    await expect
      .element(screen.getByRole('meter', { name: 'Time on your feet' }))
      .toHaveAttribute('aria-valuenow', '120');
  });

  test('writes every length of the day alike', async () => {
    const { screen } = await openWindow(sampleView());
    const values = [...screen.container.querySelectorAll('.totals .v')].map((each) => each.textContent);
    expect(values.slice(0, 3)).toEqual([
      expect.stringMatching(/^\d h \d+ min of 2 h on your feet$/u),
      expect.stringMatching(/^\d h \d+ min\s*$/u),
      expect.stringMatching(/^34 min\s*$/u),
    ]);
  });

  test.each([
    [['steady-30', 'en'], 'Every 28 min a change, every hour a walk'],
    [['steady-30', 'de'], 'Alle 28 Min. ein Wechsel, jede Stunde ein Spaziergang'],
    [['hedge-20-8-2', 'en'], '20 min sitting, 8 standing, 2 moving'],
    [['hedge-20-8-2', 'de'], '20 Min. sitzen, 8 stehen, 2 bewegen'],
  ] as const)('tells the rhythm of %j', async ([preset, language], text) => {
    const reminders = applyPreset(DEFAULT_SETTINGS, preset);
    const settings = { ...DEFAULT_SETTINGS, welcomed: true, reminders };
    const { screen } = await openWindow(sampleView({ settings, language }));
    expect(screen.container.querySelector('.rhythm')).toHaveTextContent(text);
  });

  test.each([
    ['en', '1 of 1 prompt taken'],
    ['de', '1 von 1 Hinweis befolgt'],
  ] as const)('counts a single prompt in %s', async (language, text) => {
    const prompts = [{ reminder: 'walk', at: atTime(9, 0), outcome: 'taken' }] as const;
    const { screen } = await openWindow(
      sampleView({ language, snapshot: sampleSnapshot({ today: { prompts } }) }),
    );
    await expect.element(screen.getByText(text)).toBeVisible();
  });

  test('lights a line of the dial for each half minute counted', async () => {
    const { screen } = await openWindow(sampleView());
    expect(screen.container.querySelectorAll('.tick')).toHaveLength(60);
    expect(screen.container.querySelectorAll('.tick.on')).toHaveLength(44);
  });

  test('says what is held and why, and shows it on request', async () => {
    const { screen, api } = await openWindow(sampleView({ snapshot: HELD }));
    await expect.element(screen.getByText(/microphone in use since .*:42/)).toBeVisible();
    await expect.element(screen.getByText('when the call ends')).toBeVisible();
    await screen.getByRole('button', { name: 'Show it now' }).click();
    expect(api.intents()).toEqual([{ type: 'show-held' }]);
  });

  test('resumes a pause', async () => {
    const { screen, api } = await openWindow(
      sampleView({ snapshot: sampleSnapshot({ pausedUntil: 'until-resumed' }) }),
    );
    await screen.getByRole('button', { name: 'Resume' }).click();
    expect(api.intents()).toEqual([{ type: 'resume' }]);
  });

  test('changes the position by keyboard', async () => {
    const { screen, api } = await openWindow(sampleView());
    screen
      .getByRole('radio', { name: /Sitting/ })
      .element()
      .focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(api.intents()).toEqual([{ type: 'say', position: 'standing' }]);
  });

  test('says since when a position holds', async () => {
    const { screen, api } = await openWindow(sampleView());
    await screen.getByRole('button', { name: /Say since when you are standing/ }).click();
    await page.getByRole('menuitem', { name: '10 min ago' }).click();
    expect(api.intents()).toEqual([{ type: 'say', position: 'standing', since: 10 * MINUTE }]);
  });

  test('shows a coming prompt at once', async () => {
    const { screen, api } = await openWindow(sampleView());
    await screen.getByRole('button', { name: 'Show it now: Walk, 5 min' }).click();
    expect(api.intents()).toEqual([{ type: 'break-now', reminder: 'walk' }]);
  });

  test('asks what a time away was', async () => {
    const snapshot = sampleSnapshot({
      awayQuestion: { from: atTime(14, 0), to: atTime(14, 12), counts: 'away', walked: 0 },
    });
    const { screen, api } = await openWindow(sampleView({ snapshot }));
    await expect.element(screen.getByText(/You were away for/)).toHaveTextContent('12 min');
    await screen.getByRole('button', { name: 'A walk' }).click();
    await screen.getByRole('button', { name: 'Leave it as time away' }).click();
    expect(api.intents()).toEqual([
      { type: 'explain-away', kind: 'walking' },
      { type: 'explain-away', kind: null },
    ]);
  });

  test('counts a running break down and ends it', async () => {
    const at = atTime(15, 18);
    const running = {
      reminder: 'walk',
      asks: 'walk',
      title: null,
      shownBy: 'prompt',
      startedAt: at,
      until: at + 192_000,
    } as const;
    const { screen, api } = await openWindow(
      sampleView({ snapshot: sampleSnapshot({ at, break: running }) }),
    );
    await expect.element(screen.getByRole('group', { name: 'Break' })).toHaveTextContent(/Walk: 3:1\d left/);
    await screen.getByRole('button', { name: 'I’m back' }).click();
    expect(api.intents()).toEqual([{ type: 'end-break' }]);
  });

  test('follows main', async () => {
    const { screen, api } = await openWindow(sampleView());
    api.push('companion:changed', sampleView({ snapshot: HELD }));
    await expect
      .element(screen.getByRole('region', { name: 'Present bout' }))
      .toHaveTextContent('34minutes sitting');
  });

  test('counts on by its own steady clock from the moment of the snapshot', async () => {
    const almost = sampleSnapshot({
      at: atTime(14, 41) - 400,
      bout: { kind: 'sitting', since: atTime(14, 18), length: 23 * MINUTE - 400 },
      progress: { counted: 23 * MINUTE - 400, after: 30 * MINUTE },
    });
    const { screen } = await openWindow(sampleView({ snapshot: almost }));
    await expect.element(screen.getByRole('region', { name: 'Present bout' })).toHaveTextContent('23minutes');
  });

  test('tells one bout of the day by arrow keys, and all in a table', async () => {
    const { screen } = await openWindow(sampleView());
    const reader = screen.getByRole('slider', { name: 'Bouts of today' });
    reader.element().focus();
    await expect
      .element(reader)
      .toHaveAttribute('aria-valuetext', expect.stringContaining('Sitting, 22 min'));
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(reader).toHaveAttribute('aria-valuetext', expect.stringContaining('Walking, 8 min'));
    expect(screen.container.querySelectorAll('table tbody tr')).toHaveLength(16);
  });

  test('explains itself on the first day', async () => {
    const snapshot = sampleSnapshot({
      bout: { kind: 'sitting', since: atTime(14, 39), length: MINUTE },
      today: {
        bouts: [],
        prompts: [],
        totals: { sitting: MINUTE, standing: 0, walking: 0, away: 0 },
        longestSitting: MINUTE,
        changes: 0,
      },
    });
    const { screen } = await openWindow(sampleView({ snapshot }));
    await expect.element(screen.getByText(/Your day is drawn here/)).toBeVisible();
    await expect.element(screen.getByText('no prompts yet')).toBeVisible();
    await expect.element(screen.getByText('minute sitting')).toBeVisible();
  });

  test('says trouble aloud and lets it be dismissed', async () => {
    const detail = { path: '/data/history', reason: 'ENOSPC' };
    const { screen, api } = await openWindow(
      sampleView({
        notices: [
          { key: 'history-not-saved', detail },
          { key: 'shortcut-taken', detail: { shortcut: 'CommandOrControl+Alt+S' } },
        ],
      }),
    );
    const trouble = screen.getByRole('alert');
    await expect.element(trouble).toHaveTextContent('/data/history. Sitwell keeps it in memory');
    await expect.element(trouble).toHaveTextContent('The disk is full.');
    await expect.element(trouble).not.toHaveTextContent('ENOSPC');
    await expect
      .element(screen.getByText('The shortcut Ctrl Alt S is used by another program.'))
      .toBeVisible();
    await screen.getByRole('button', { name: 'Dismiss this message' }).first().click();
    expect(api.requests).toContainEqual({ channel: 'notice:dismiss', payload: { key: 'history-not-saved' } });
  });

  test('opens the section that main asks for', async () => {
    const { screen, api } = await openWindow(sampleView());
    api.open({ section: 'settings' });
    await expect
      .element(screen.getByRole('button', { name: 'Settings' }))
      .toHaveAttribute('aria-current', 'page');
    await userEvent.keyboard('{Control>}1{/Control}');
    await expect
      .element(screen.getByRole('button', { name: 'Today' }))
      .toHaveAttribute('aria-current', 'page');
  });

  test('speaks German, plurals too', async () => {
    const at = atTime(14, 19);
    const snapshot = sampleSnapshot({
      at,
      bout: { kind: 'sitting', since: atTime(14, 18), length: MINUTE },
      progress: { counted: MINUTE, after: 30 * MINUTE },
    });
    const { screen } = await openWindow(sampleView({ language: 'de', snapshot }));
    const dial = screen.getByRole('region', { name: 'Jetziger Abschnitt' });
    await expect.element(dial).toHaveTextContent('1Minute im Sitzen');
    await expect.element(dial).toHaveTextContent('Aufstehen um 14:48, in 29 Min.');
    await expect.element(screen.getByText('7 von 8 Hinweisen befolgt')).toBeVisible();
    expect(document.documentElement.lang).toBe('de');
  });
});

describe('the way to the discomfort log', () => {
  test('is one quiet button, which says when today’s check-in was made', async () => {
    const { screen } = await openWindow(sampleView());
    await expect.element(screen.getByRole('button', { name: 'Log discomfort' })).toBeVisible();
    await screen.unmount();
    const last = { at: atTime(13, 40), day: '2026-11-23', worst: 3 };
    const logged = await openWindow(sampleView({ discomfort: { ...sampleView().discomfort, last } }));
    await userEvent.click(logged.screen.getByRole('button', { name: /^Discomfort logged, 1:40/ }));
    await expect
      .element(logged.screen.getByRole('tab', { name: 'Discomfort log' }))
      .toHaveAttribute('aria-selected', 'true');
  });
});
