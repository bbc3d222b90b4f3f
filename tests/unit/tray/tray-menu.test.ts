import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '@shared/settings/settings';
import type { SessionSnapshot } from '@shared/session/snapshot';
import { describeNext, describeStatus } from '../../../electron/main/tray/status-line';
import { buildTrayMenu, type TrayMenuEntry } from '../../../electron/main/tray/tray-menu';
import { createWords } from '../../../electron/main/words';
import { samplePrompt } from '../../support/prompt-samples';
import { atTime, sampleSnapshot } from '../../support/snapshots';

const MINUTE = 60_000;
const words = createWords('en', 'en-GB');
const german = createWords('de');

function build(
  snapshot: SessionSnapshot,
  reminders = DEFAULT_SETTINGS.reminders,
  strict = false,
  recheck = false,
) {
  return buildTrayMenu(snapshot, { reminders, strict, recheck }, words);
}

function find(entries: readonly TrayMenuEntry[], label: string): TrayMenuEntry {
  const found = entries.find((entry) => 'label' in entry && entry.label === label);
  if (found === undefined) throw new Error(`no entry "${label}" in ${JSON.stringify(entries)}`);
  return found;
}

function listLabels(entries: readonly TrayMenuEntry[]): readonly string[] {
  return entries.map((entry) => ('label' in entry ? entry.label : '-'));
}

describe('the status line', () => {
  it('names times of day, so that it stays true without a tick', () => {
    expect(describeStatus(sampleSnapshot(), words)).toBe('Sitting since 14:18');
    expect(describeNext(sampleSnapshot(), words)).toBe('Next: Position change at 14:48');
    expect(describeStatus(sampleSnapshot(), german)).toBe('Sitzen seit 14:18');
  });

  it('follows the time zone of the snapshot', () => {
    expect(describeStatus(sampleSnapshot({ timeZone: 'Asia/Kolkata' }), words)).toBe('Sitting since 19:48');
  });

  it('says why a prompt waits', () => {
    const snapshot = sampleSnapshot({
      prompt: samplePrompt({ phase: 'held' }),
      heldBy: ['camera', 'microphone'],
    });
    expect(describeStatus(snapshot, words)).toBe(
      'Position change waits: the camera is in use and the microphone is in use',
    );
  });

  it('says until when it is paused, with the day when that is far', () => {
    expect(describeStatus(sampleSnapshot({ pausedUntil: atTime(15, 10) }), words)).toBe('Paused until 15:10');
    expect(describeStatus(sampleSnapshot({ pausedUntil: atTime(28, 0) }), words)).toContain('Tuesday');
    expect(describeStatus(sampleSnapshot({ pausedUntil: 'until-resumed' }), words)).toBe(
      'Paused until you resume',
    );
    expect(describeNext(sampleSnapshot({ pausedUntil: 'until-resumed' }), words)).toBe('No prompt planned');
  });
});

describe('the tray menu', () => {
  it('has what a working day needs, in order', () => {
    expect(listLabels(build(sampleSnapshot()))).toEqual([
      'Sitting since 14:18',
      'Next: Position change at 14:48',
      '-',
      'Sitting',
      'Standing',
      'Walking',
      '-',
      'Take a break now',
      'Snooze the next prompt',
      'Skip the next prompt',
      '-',
      'Pause prompts',
      'Meeting mode',
      '-',
      'Signs that need a doctor…',
      'Open Sitwell',
      'Quit',
    ]);
  });

  it('marks the position and says another', () => {
    const menu = build(sampleSnapshot());
    expect(find(menu, 'Sitting')).toMatchObject({ type: 'radio', checked: true });
    expect(find(menu, 'Standing')).toMatchObject({
      checked: false,
      does: { type: 'intent', intent: { type: 'say', position: 'standing' } },
    });
  });

  it('offers the enabled reminders as breaks, the own ones by their title', () => {
    const parsed = parseSettings({
      reminders: [
        { id: 'tea', after: '2h', title: 'Tea & a stroll' },
        { id: 'stretch', enabled: false },
      ],
    });
    if (!parsed.ok) throw new Error(parsed.problems.join());
    const breaks = find(build(sampleSnapshot(), parsed.settings.reminders), 'Take a break now');
    if (breaks.type !== 'submenu') throw new Error('not a submenu');
    expect(listLabels(breaks.entries)).toEqual(['Position change', 'Walk', 'Tea & a stroll']);
    expect(breaks.entries[2]).toMatchObject({ does: { intent: { type: 'break-now', reminder: 'tea' } } });
  });

  it('resumes instead of pausing while paused', () => {
    const menu = build(sampleSnapshot({ pausedUntil: 'until-resumed' }));
    expect(find(menu, 'Resume prompts')).toMatchObject({ does: { intent: { type: 'resume' } } });
    expect(listLabels(menu)).not.toContain('Pause prompts');
    expect(find(menu, 'Skip the next prompt')).toMatchObject({ enabled: false });
  });

  it('switches meeting mode on and off', () => {
    expect(find(build(sampleSnapshot()), 'Meeting mode')).toMatchObject({
      checked: false,
      does: { intent: { type: 'mode', mode: 'meeting' } },
    });
    expect(find(build(sampleSnapshot({ mode: 'meeting' })), 'Meeting mode')).toMatchObject({
      checked: true,
      does: { intent: { type: 'mode', mode: 'normal' } },
    });
  });

  it('shows a held prompt in spite of its hold', () => {
    const menu = build(sampleSnapshot({ prompt: samplePrompt({ phase: 'held' }), heldBy: ['meeting'] }));
    expect(find(menu, 'Show the waiting prompt')).toMatchObject({ does: { intent: { type: 'show-held' } } });
  });

  it('greys out what the prompt does not allow', () => {
    const menu = build(sampleSnapshot({ prompt: samplePrompt({ canSnooze: false, canSkip: true }) }));
    expect(find(menu, 'Snooze the next prompt')).toMatchObject({ enabled: false });
    expect(find(menu, 'Skip the next prompt')).toMatchObject({ enabled: true });
    expect(find(build(sampleSnapshot(), undefined, true), 'Skip the next prompt')).toMatchObject({
      enabled: false,
    });
  });

  it('ends a running break', () => {
    const now = sampleSnapshot().at;
    const menu = build(
      sampleSnapshot({
        break: {
          reminder: 'walk',
          asks: 'walk',
          title: null,
          shownBy: 'prompt',
          startedAt: now,
          until: now + 300_000,
        },
      }),
    );
    expect(find(menu, 'I’m back')).toMatchObject({ does: { intent: { type: 'end-break' } } });
  });

  it('says when a walk ends, and makes it longer', () => {
    const { at } = sampleSnapshot();
    const walk = {
      reminder: 'walk',
      asks: 'walk',
      title: null,
      shownBy: 'prompt',
      startedAt: at,
      until: at + 5 * MINUTE,
    } as const;
    const menu = build(sampleSnapshot({ break: walk }));
    expect(menu[0]).toMatchObject({ label: 'Walk until 14:45' });
    expect(find(menu, '5 min more')).toMatchObject({
      does: { intent: { type: 'extend-break', by: 5 * MINUTE } },
    });
    expect(listLabels(menu)).not.toContain('Skip the rest of the break');
  });

  it('takes a walk of two, five or ten minutes at once, and a stretch as long as it asks', () => {
    const breaks = find(build(sampleSnapshot()), 'Take a break now');
    if (breaks.type !== 'submenu') throw new Error('not a submenu');
    const walk = find(breaks.entries, 'Walk');
    if (walk.type !== 'submenu') throw new Error('not a submenu');
    expect(listLabels(walk.entries)).toEqual(['2 min', '5 min', '10 min']);
    expect(walk.entries[0]).toMatchObject({
      does: { intent: { type: 'break-now', reminder: 'walk', length: 2 * MINUTE } },
    });
    expect(find(breaks.entries, 'Stretch')).toMatchObject({
      does: { intent: { type: 'break-now', reminder: 'stretch', length: 30_000 } },
    });
  });

  it('takes the prompt that is on show, a walk with its length', () => {
    const lengths = [2 * MINUTE, 7 * MINUTE];
    const walk = samplePrompt({ reminder: 'walk', asks: 'walk', target: null, lengths });
    const takes = find(build(sampleSnapshot({ prompt: walk })), 'I’m walking');
    if (takes.type !== 'submenu') throw new Error('not a submenu');
    expect(takes.entries[1]).toMatchObject({
      label: '7 min',
      does: { intent: { type: 'answer', answer: 'taken', length: 7 * MINUTE } },
    });
    const stretch = samplePrompt({ reminder: 'stretch', asks: 'stretch', target: null });
    expect(find(build(sampleSnapshot({ prompt: stretch })), 'I’m stretching')).toMatchObject({
      does: { intent: { type: 'answer', answer: 'taken' } },
    });
    const held = build(sampleSnapshot({ prompt: { ...stretch, phase: 'held' } }));
    expect(listLabels(held)).not.toContain('I’m stretching');
  });

  it('leads to the signs that need a doctor', () => {
    expect(find(build(sampleSnapshot()), 'Signs that need a doctor…')).toMatchObject({
      does: { type: 'red-flags' },
    });
  });

  it('offers to check the workstation again while that is due', () => {
    const label = 'Check the workstation again…';
    const due = build(sampleSnapshot(), DEFAULT_SETTINGS.reminders, false, true);
    expect(find(due, label)).toMatchObject({ does: { type: 'open', section: 'workstation' } });
    expect(listLabels(build(sampleSnapshot()))).not.toContain(label);
  });
});
