import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@shared/settings/settings';
import { writePromptWords } from '../../../electron/main/windows/prompt-words';
import { createWords, resolveLanguage } from '../../../electron/main/words';
import germanNotifications from '@resources/locales/de/notifications.json';
import germanPrompt from '@resources/locales/de/prompt.json';
import germanTray from '@resources/locales/de/tray.json';
import englishNotifications from '@resources/locales/en/notifications.json';
import englishPrompt from '@resources/locales/en/prompt.json';
import englishTray from '@resources/locales/en/tray.json';
import { samplePrompt } from '../../support/prompt-samples';
import { sampleSnapshot } from '../../support/snapshots';

const MINUTE = 60_000;
const words = createWords('en');
const { reminders } = DEFAULT_SETTINGS;

function listKeys(tree: object, path = ''): readonly string[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? listKeys(value, `${path}${key}.`) : [`${path}${key}`],
  );
}

describe('the words of the prompt', () => {
  it('asks for standing with the time sat', () => {
    const written = writePromptWords(
      sampleSnapshot({ prompt: samplePrompt({ satisfies: [] }) }),
      reminders,
      words,
      null,
    );
    expect(written).toMatchObject({
      title: 'Time to change position',
      body: 'You have sat for 30 minutes. Stand, or walk a little.',
      take: 'I’m standing',
      covers: null,
    });
  });

  it.each([
    [1_613, 'cm', ' Your desk: 104.9 cm, screen top 161.3 cm.'],
    [null, 'in', ' Your desk: 41\u202f¼ in.'],
  ] as const)('names the heights of one’s own desk to stand at', (screenTop, unit, told) => {
    const standing = { desk: 1_049, screenTop, unit };
    const asked = sampleSnapshot({ prompt: samplePrompt() });
    expect(writePromptWords(asked, reminders, words, standing).body.endsWith(told)).toBe(true);
    const sit = sampleSnapshot({ prompt: samplePrompt({ target: 'sitting' }) });
    expect(writePromptWords(sit, reminders, words, standing).body).not.toContain('desk');
  });

  it('asks for sitting after standing long', () => {
    const prompt = samplePrompt({ reminder: 'standing-cap', target: 'sitting', counted: 40 * MINUTE });
    const written = writePromptWords(sampleSnapshot({ prompt }), reminders, words, null);
    expect(written.body).toBe('You have stood for 40 minutes. Sit down, or walk a little.');
    expect(written.take).toBe('I’m sitting');
  });

  it('names what a walk covers, each once', () => {
    const prompt = samplePrompt({
      reminder: 'walk',
      asks: 'walk',
      target: null,
      breakFor: 5 * MINUTE,
      satisfies: ['walk', 'position-change', 'standing-cap', 'eye-rest'],
    });
    const written = writePromptWords(sampleSnapshot({ prompt }), reminders, words, null);
    expect(written.title).toBe('Time for a walk');
    expect(written.covers).toBe('Covers your position change and your eye rest too.');
    expect(writePromptWords(sampleSnapshot({ prompt }), reminders, createWords('de'), null).covers).toBe(
      'Gilt auch für den Haltungswechsel und die Augenpause.',
    );
  });

  it('does not say that a prompt covers what it asks for itself', () => {
    const prompt = samplePrompt({
      reminder: 'standing-cap',
      target: 'sitting',
      satisfies: ['standing-cap', 'position-change', 'stretch'],
    });
    const covers = (satisfies: readonly string[], language: 'en' | 'de' = 'en') =>
      writePromptWords(
        sampleSnapshot({ prompt: { ...prompt, satisfies } }),
        reminders,
        createWords(language),
        null,
      ).covers;
    expect(covers(prompt.satisfies)).toBe('Covers your stretch too.');
    expect(covers(prompt.satisfies, 'de')).not.toContain('Haltungswechsel');
    expect(covers(['standing-cap', 'position-change'])).toBeNull();
  });

  it('counts one minute as one', () => {
    const prompt = samplePrompt({ counted: MINUTE });
    const often = reminders.map((reminder) => ({ ...reminder, after: MINUTE }));
    const bout = { kind: 'sitting', since: 0, length: MINUTE } as const;
    expect(writePromptWords(sampleSnapshot({ prompt, bout }), often, words, null).body).toContain(
      'for 1 minute.',
    );
  });

  it('tells the whole sitting, though the count began anew with a prompt that was skipped', () => {
    const bout = { kind: 'sitting', since: 0, length: 61 * MINUTE } as const;
    const prompt = samplePrompt({ counted: 30 * MINUTE });
    expect(writePromptWords(sampleSnapshot({ prompt, bout }), reminders, words, null).body).toContain(
      'You have sat for 61 minutes.',
    );
  });

  it('tells no time of a prompt that was called up before its time', () => {
    const prompt = samplePrompt({ counted: 20_000 });
    expect(writePromptWords(sampleSnapshot({ prompt }), reminders, words, null).body).toBe(
      'Stand, or walk a little.',
    );
  });

  it('tells the standing, not a last walk, when a cap on standing asks for one', () => {
    const prompt = samplePrompt({
      reminder: 'standing-cap',
      asks: 'walk',
      target: null,
      counted: 40 * MINUTE,
    });
    expect(writePromptWords(sampleSnapshot({ prompt }), reminders, words, null).body).toBe(
      'You have stood for 40 minutes. Walk a little, then sit.',
    );
  });

  it('says how long a snooze is', () => {
    const prompt = samplePrompt({ snoozeFor: 5 * MINUTE });
    expect(writePromptWords(sampleSnapshot({ prompt }), reminders, words, null).snooze).toBe('Snooze 5 min');
  });

  it('speaks the person’s own words as they are', () => {
    const prompt = samplePrompt({
      reminder: 'tea',
      asks: 'other',
      title: 'Tea {now} <b>&</b>',
      target: null,
    });
    expect(writePromptWords(sampleSnapshot({ prompt }), reminders, words, null).title).toBe(
      'Tea {now} <b>&</b>',
    );
  });

  it('describes a running break', () => {
    const { at } = sampleSnapshot();
    const running = {
      reminder: 'walk',
      asks: 'walk',
      title: null,
      shownBy: 'prompt',
      startedAt: at,
      until: at + 5 * MINUTE,
    } as const;
    const written = writePromptWords(sampleSnapshot({ break: running }), reminders, words, null);
    expect(written).toMatchObject({
      running: 'Walking',
      runningBody: 'Water, stairs, a corridor. An easy pace is enough.',
      back: 'I’m back',
    });
  });

  it.each([
    ['en', '2 min', 'Walk 2 min'],
    ['de', '2 Min.', '2 Min. gehen'],
  ] as const)('offers the lengths of a walk, %s', (language, label, alone) => {
    const lengths = [2, 5, 10].map((minutes) => minutes * MINUTE);
    const prompt = samplePrompt({ reminder: 'walk', asks: 'walk', target: null, lengths });
    const written = writePromptWords(sampleSnapshot({ prompt }), reminders, createWords(language), null);
    expect(written.lengths).toHaveLength(3);
    expect(written.lengths[0]).toEqual({ length: 2 * MINUTE, label, alone });
  });

  it('tells what was counted of the walk before, and nothing of plain time away', () => {
    const away = { from: 0, to: 12 * MINUTE, walked: 5 * MINUTE } as const;
    const told = (counts: 'away' | 'walk' | 'part') =>
      writePromptWords(
        sampleSnapshot({ prompt: samplePrompt(), awayQuestion: { ...away, counts } }),
        reminders,
        words,
        null,
      ).away;
    expect(told('away')).toBeNull();
    expect(told('walk')).toMatchObject({ text: '12 min away, counted as a walk.', right: 'That’s right' });
    expect(told('part')).toMatchObject({
      text: '12 min away, 5 of them counted as a walk.',
      right: 'All of it',
      other: 'Something else',
    });
  });

  it('leaves no key and no brace in any built-in prompt of any language', () => {
    for (const language of ['en', 'de'] as const) {
      for (const reminder of reminders) {
        for (const target of ['sitting', 'standing'] as const) {
          const prompt = samplePrompt({
            reminder: reminder.id,
            asks: reminder.asks,
            target,
            breakFor: reminder.for,
          });
          const written = writePromptWords(sampleSnapshot({ prompt }), reminders, createWords(language), {
            desk: 1_049,
            screenTop: null,
            unit: 'cm',
          });
          const texts = Object.values(written).filter((text) => typeof text === 'string');
          for (const text of texts) {
            // A missing key comes back as itself.
            expect(text).not.toMatch(/[{}]|^\w+(\.[\w-]+)+$/);
          }
        }
      }
    }
  });
});

describe('the locale files', () => {
  it('have the same keys in both languages', () => {
    expect(listKeys(germanTray)).toEqual(listKeys(englishTray));
    expect(listKeys(germanPrompt)).toEqual(listKeys(englishPrompt));
    expect(listKeys(germanNotifications)).toEqual(listKeys(englishNotifications));
  });

  it('take the first language of the system that there is', () => {
    expect(resolveLanguage('system', ['fr-FR', 'de-AT', 'en-US'])).toBe('de');
    expect(resolveLanguage('system', ['fr'])).toBe('en');
    expect(resolveLanguage('en', ['de'])).toBe('en');
  });

  it('tell the time of the zone that the person is in now', () => {
    const german = createWords('de');
    const wall = Date.UTC(2026, 10, 23, 15, 30);
    const zones = ['Europe/Berlin', 'America/New_York', 'Europe/Berlin'];
    expect(zones.map((zone) => german.formatTime(wall, zone))).toEqual(['16:30', '10:30', '16:30']);
    expect(german.formatDayTime(wall, 'UTC')).toMatch(/^Montag.*15:30/u);
    expect(german.formatDayTime(wall, 'Asia/Tokyo')).toMatch(/^Dienstag/u);
  });
});
