import { describe, expect, test } from 'vitest';
import type { SessionSnapshot } from '@shared/session/snapshot';
import { samplePrompt } from '../../support/prompt-samples';
import { atTime, sampleSnapshot, sampleView } from '../../support/snapshots';
import { openWindow, type OpenWindow } from '../../support/page/open-window';

const DAY = 86_400_000;
/** Friday, 27 November 2026, 9:00. */
const FRIDAY_NINE = atTime(9, 0) + 4 * DAY;

async function open(overrides: Partial<Omit<SessionSnapshot, 'today'>>): Promise<OpenWindow['screen']> {
  const { screen } = await openWindow(sampleView({ snapshot: sampleSnapshot(overrides) }));
  return screen;
}

function comingUp(screen: OpenWindow['screen']): ReturnType<OpenWindow['screen']['getByRole']> {
  return screen.getByRole('region', { name: 'Coming up' });
}

function dial(screen: OpenWindow['screen']): ReturnType<OpenWindow['screen']['getByRole']> {
  return screen.getByRole('region', { name: 'Present bout' });
}

/** Comes before the line in which the window says what was done. */
function heldLine(screen: OpenWindow['screen']): ReturnType<OpenWindow['screen']['getByRole']> {
  return screen.getByRole('status').first();
}

function markKinds(screen: OpenWindow['screen']): readonly (string | null)[] {
  return [...screen.container.querySelectorAll('.day-strip .mark')].map((mark) =>
    mark.getAttribute('data-kind'),
  );
}

describe('a quiet time', () => {
  const quiet = { why: 'quiet-time', until: atTime(15, 30) } as const;

  test('says when it ends, and promises nothing before', async () => {
    const screen = await open({ heldBy: ['quiet-time'], quiet });
    await expect.element(heldLine(screen)).toHaveTextContent(/Quiet time until 3:30.PM: prompts wait\./);
    await expect.element(dial(screen)).toHaveTextContent(/Stand at 3:30.PM, in 50 min/);
    await expect.element(comingUp(screen)).toHaveTextContent(/3:30.PM.*3:30.PM/);
    await expect.element(comingUp(screen)).not.toHaveTextContent(/2:48/);
  });

  test('is given as the reason of a prompt that waits', async () => {
    const prompt = samplePrompt({ phase: 'held', shownAt: null, closesAt: null });
    const screen = await open({ at: atTime(14, 52), heldBy: ['quiet-time'], quiet, prompt });
    await expect.element(heldLine(screen)).toHaveTextContent(/Held: quiet time until 3:30.PM/);
    await expect.element(comingUp(screen)).toHaveTextContent('after the quiet time');
  });

  test('without an end names no time', async () => {
    const screen = await open({ heldBy: ['quiet-time'], quiet: { ...quiet, until: null } });
    await expect.element(heldLine(screen)).toHaveTextContent('Quiet time: prompts wait.');
    await expect.element(dial(screen)).toHaveTextContent('Prompts wait');
    await expect.element(comingUp(screen)).toHaveTextContent('Nothing until prompts start again.');
    expect(markKinds(screen)).not.toContain('next');
  });
});

describe('outside working hours', () => {
  test('says the day on which prompts start again', async () => {
    const quiet = { why: 'outside-hours', until: FRIDAY_NINE } as const;
    const screen = await open({ heldBy: ['quiet-time'], quiet });
    await expect
      .element(heldLine(screen))
      .toHaveTextContent(/Outside working hours: prompts start again Friday 9:00.AM\./);
    await expect.element(dial(screen)).toHaveTextContent(/Prompts start again Friday 9:00.AM/);
    await expect.element(comingUp(screen)).toHaveTextContent(/Nothing until Friday 9:00.AM\./);
    expect(markKinds(screen)).not.toContain('next');
  });

  test('says the time alone on the same day', async () => {
    const quiet = { why: 'outside-hours', until: atTime(16, 0) } as const;
    const screen = await open({ heldBy: ['quiet-time'], quiet });
    await expect.element(heldLine(screen)).toHaveTextContent(/prompts start again at 4:00.PM\./);
  });
});

describe('a pause', () => {
  test('with an end puts off what would come before it', async () => {
    const screen = await open({ heldBy: ['pause'], pausedUntil: atTime(15, 0) });
    await expect.element(dial(screen)).toHaveTextContent(/Stand at 3:00.PM, in 20 min/);
    await expect.element(comingUp(screen)).toHaveTextContent(/3:00.PM.*3:18.PM/);
  });

  test('until the person resumes names no time', async () => {
    const screen = await open({ heldBy: ['pause'], pausedUntil: 'until-resumed' });
    await expect.element(dial(screen)).toHaveTextContent('Prompts are paused');
    await expect.element(comingUp(screen)).toHaveTextContent('Nothing until prompts resume.');
    expect(markKinds(screen)).not.toContain('next');
  });
});

describe('the prompt on the strip', () => {
  test.each([
    ['held', 'held'],
    ['asking', 'due'],
    ['shown', 'due'],
  ] as const)('that is %s is marked as %s', async (phase, kind) => {
    const screen = await open({ at: atTime(14, 52), prompt: samplePrompt({ phase }), heldBy: ['camera'] });
    await expect.element(dial(screen)).toBeVisible();
    expect(markKinds(screen)).toContain(kind);
    expect(markKinds(screen)).not.toContain('next');
    expect(screen.container.querySelectorAll('.held-dots')).toHaveLength(phase === 'held' ? 1 : 0);
  });

  test('says nothing of a hold while it is being found out', async () => {
    const prompt = samplePrompt({ phase: 'asking', shownAt: null, closesAt: null });
    const screen = await open({ at: atTime(14, 48), prompt });
    await expect.element(dial(screen)).toHaveTextContent(/Due since 2:48/);
    await expect.element(comingUp(screen)).toHaveTextContent('Now');
    await expect.element(screen.getByText(/Held/)).not.toBeInTheDocument();
  });
});
