import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '@shared/settings/settings';
import { samplePrompt } from '../../support/prompt-samples';
import { atTime, sampleSnapshot, sampleView } from '../../support/snapshots';
import { openWindow } from '../../support/page/open-window';

const AT = atTime(14, 10);
const WALKING = { at: AT, bout: { kind: 'walking', since: AT, length: 0 }, upcoming: [] } as const;
const WALK = {
  reminder: 'walk',
  asks: 'walk',
  title: null,
  shownBy: 'prompt',
  startedAt: AT,
  until: AT + 240_000,
} as const;

describe('a break that runs', () => {
  test('is what the dial counts down', async () => {
    const { screen } = await openWindow(sampleView({ snapshot: sampleSnapshot({ at: AT, break: WALK }) }));
    const dial = screen.getByRole('region', { name: 'Present bout' });
    await expect.element(dial).toHaveTextContent(/[34]:\d\dminutes leftBack at 2:14.PM/);
    await expect.element(dial).toHaveAttribute('data-hue', 'walking');
  });

  test('counts its last minute in seconds', async () => {
    const running = { ...WALK, until: AT + 55_000 };
    const { screen } = await openWindow(sampleView({ snapshot: sampleSnapshot({ at: AT, break: running }) }));
    const dial = screen.getByRole('region', { name: 'Present bout' });
    await expect.element(dial).toHaveTextContent(/^5\dseconds left/);
  });

  test('has the only line', async () => {
    const prompt = samplePrompt({ phase: 'held', shownAt: null, closesAt: null });
    const snapshot = sampleSnapshot({ at: AT, break: WALK, prompt, heldBy: ['camera'] });
    const { screen } = await openWindow(sampleView({ snapshot }));
    await expect.element(screen.getByRole('group', { name: 'Break' })).toBeVisible();
    expect(screen.container.querySelectorAll('.line')).toHaveLength(1);
  });
});

describe('a walk without a break', () => {
  test('says when reminders start again', async () => {
    const { screen } = await openWindow(sampleView({ snapshot: sampleSnapshot(WALKING) }));
    await expect.element(screen.getByText('Reminders start again when you sit or stand.')).toBeVisible();
  });

  test('says so when no reminder is on', async () => {
    const reminders = DEFAULT_SETTINGS.reminders.map((each) => ({ ...each, enabled: false }));
    const settings = { ...DEFAULT_SETTINGS, welcomed: true, reminders };
    const { screen } = await openWindow(sampleView({ snapshot: sampleSnapshot(WALKING), settings }));
    await expect.element(screen.getByText(/Turn a reminder on in Settings/)).toBeVisible();
  });
});
