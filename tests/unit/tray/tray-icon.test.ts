import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseTrayIcon, nameIconFile, type TrayIconName } from '../../../electron/main/tray/tray-icon';
import { samplePrompt } from '../../support/prompt-samples';
import { sampleSnapshot } from '../../support/snapshots';

const MINUTE = 60_000;

function iconAfter(minutes: number) {
  return chooseTrayIcon(sampleSnapshot({ progress: { counted: minutes * MINUTE, after: 30 * MINUTE } }));
}

describe('the tray icon', () => {
  it('walks and fills with a walk that was taken, before anybody saw the person leave', () => {
    const { at } = sampleSnapshot();
    const icons = [0, 1, 2.5, 4.9].map((minutes) => {
      const startedAt = at - minutes * MINUTE;
      const walk = {
        reminder: 'walk',
        asks: 'walk',
        title: null,
        shownBy: 'prompt',
        startedAt,
        until: startedAt + 5 * MINUTE,
      } as const;
      return chooseTrayIcon(sampleSnapshot({ break: walk }));
    });
    expect(icons).toEqual(['walking-0', 'walking-1', 'walking-2', 'walking-4']);
  });

  it('fills in fifths and never closes before the prompt is due', () => {
    expect([0, 5, 6, 12, 18, 24, 29, 31].map(iconAfter)).toEqual([
      'sitting-0',
      'sitting-0',
      'sitting-1',
      'sitting-2',
      'sitting-3',
      'sitting-4',
      'sitting-4',
      'sitting-4',
    ]);
  });

  it('shows the position that is counted, and the last one while away', () => {
    const bout = { since: 0, length: 0 };
    expect(chooseTrayIcon(sampleSnapshot({ bout: { kind: 'standing', ...bout }, progress: null }))).toBe(
      'standing-0',
    );
    expect(chooseTrayIcon(sampleSnapshot({ bout: { kind: 'walking', ...bout }, progress: null }))).toBe(
      'walking-0',
    );
    expect(
      chooseTrayIcon(
        sampleSnapshot({ position: 'standing', bout: { kind: 'away', ...bout }, progress: null }),
      ),
    ).toBe('standing-0');
  });

  it('tells pause before hold before due', () => {
    const held = samplePrompt({ phase: 'held' });
    expect(chooseTrayIcon(sampleSnapshot({ prompt: held, pausedUntil: 'until-resumed' }))).toBe('paused');
    expect(chooseTrayIcon(sampleSnapshot({ prompt: held, heldBy: ['camera'] }))).toBe('held');
    expect(chooseTrayIcon(sampleSnapshot({ prompt: samplePrompt() }))).toBe('sitting-due');
  });

  it('fills by the break while one runs', () => {
    const now = sampleSnapshot().at;
    const running = {
      reminder: 'walk',
      asks: 'walk',
      title: null,
      shownBy: 'prompt',
      startedAt: now - 3 * MINUTE,
      until: now + 2 * MINUTE,
    } as const;
    expect(
      chooseTrayIcon(sampleSnapshot({ break: running, bout: { kind: 'walking', since: now, length: 0 } })),
    ).toBe('walking-3');
  });

  it('has a file for every name, panel and platform', () => {
    const figures = ['sitting', 'standing', 'walking'] as const;
    const names: TrayIconName[] = ['paused', 'held', ...figures.map((figure) => `${figure}-due` as const)];
    for (const figure of figures)
      for (const step of [0, 1, 2, 3, 4] as const) names.push(`${figure}-${step}`);
    const missing = names.flatMap((name) =>
      (['linux', 'win32', 'darwin'] as const).flatMap((platform) =>
        [true, false].flatMap((dark) => {
          const file = nameIconFile(name, platform, dark);
          return [file, file.replace('.png', '@2x.png')].filter(
            (each) => !existsSync(resolve('resources/icons/tray', each)),
          );
        }),
      ),
    );
    expect(missing).toEqual([]);
  });
});
