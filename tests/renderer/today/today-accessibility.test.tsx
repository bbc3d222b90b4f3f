import { page } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import type { CompanionView } from '@shared/ipc';
import { samplePrompt } from '../../support/prompt-samples';
import { atTime, sampleSnapshot, sampleView } from '../../support/snapshots';
import { findFaults } from '../../support/page/find-faults';
import { openWindow } from '../../support/page/open-window';

const VIEWS: Readonly<Record<string, CompanionView>> = {
  ordinary: sampleView(),
  standing: sampleView({
    snapshot: sampleSnapshot({
      position: 'standing',
      bout: { kind: 'standing', since: atTime(14, 30), length: 600_000 },
      awayQuestion: { from: atTime(14, 0), to: atTime(14, 12), counts: 'away', walked: 0 },
    }),
  }),
  held: sampleView({
    snapshot: sampleSnapshot({
      prompt: samplePrompt({ phase: 'held', shownAt: null, closesAt: null }),
      heldBy: ['camera'],
      heldSince: atTime(14, 38),
    }),
    notices: [{ key: 'no-tray' }, { key: 'settings-newer' }],
  }),
  'back from a walk': sampleView({
    snapshot: sampleSnapshot({
      awayQuestion: { from: atTime(14, 0), to: atTime(14, 12), counts: 'part', walked: 300_000 },
    }),
  }),
  walking: sampleView({
    snapshot: sampleSnapshot({
      bout: { kind: 'walking', since: atTime(14, 38), length: 120_000 },
      break: {
        reminder: 'walk',
        asks: 'walk',
        title: null,
        shownBy: 'prompt',
        startedAt: atTime(14, 38),
        until: atTime(14, 43),
      },
    }),
  }),
};

describe.each(['light', 'dark'] as const)('Today in the %s theme', (theme) => {
  test.each(Object.keys(VIEWS))('axe finds nothing in the %s view', async (name) => {
    const view = VIEWS[name] ?? sampleView();
    const { app } = view.settings;
    await openWindow({ ...view, settings: { ...view.settings, app: { ...app, theme } } });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(document.documentElement.dataset['theme']).toBe(theme);
    expect(await findFaults()).toEqual([]);
  });
});

describe.each([720, 1080, 1440])('Today %i px wide', (width) => {
  test('fits without scrolling sideways', async () => {
    await page.viewport(width, 720);
    const { screen } = await openWindow(sampleView({ language: 'de' }));
    await expect.element(screen.getByRole('radiogroup')).toBeVisible();
    const main = screen.container.querySelector('main');
    expect(main?.scrollWidth).toBe(main?.clientWidth);
  });
});
