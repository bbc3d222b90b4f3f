import i18next from 'i18next';
import IcuFormat from 'i18next-icu';
import { expect, test } from 'vitest';
import german from '@resources/locales/de/command.json';
import english from '@resources/locales/en/command.json';
import germanNotices from '@resources/locales/de/notices.json';
import englishNotices from '@resources/locales/en/notices.json';
import { URGENCY } from '@shared/health';
import type { SessionSnapshot } from '@shared/session/snapshot';
import { answerWords } from '../../../electron/main/command-line/answer';
import { formatStatus, type Translate } from '../../../electron/main/command-line/status';
import { samplePrompt } from '../../support/prompt-samples';
import { sampleSnapshot } from '../../support/snapshots';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 2, 2, 12);

const SNAPSHOT = sampleSnapshot({
  at: NOON,
  bout: { kind: 'sitting', since: NOON - 22 * MINUTE, length: 22 * MINUTE },
  upcoming: [
    {
      reminder: 'position-change',
      asks: 'position-change',
      title: null,
      dueAt: NOON + 8 * MINUTE,
      for: 2 * MINUTE,
      satisfies: [],
      noticed: false,
    },
  ],
  today: {
    day: '2026-03-02',
    totals: { sitting: 130 * MINUTE, standing: 40 * MINUTE, walking: 5 * MINUTE, away: 0 },
    longestSitting: 45 * MINUTE,
  },
});

const HELD: SessionSnapshot = {
  ...SNAPSHOT,
  heldBy: ['microphone', 'meeting'],
  mode: 'meeting',
  prompt: samplePrompt({
    reminder: 'walk',
    asks: 'walk',
    target: null,
    satisfies: [],
    phase: 'held',
    dueAt: NOON,
    shownAt: null,
    closesAt: null,
    counted: 60 * MINUTE,
    breakFor: 5 * MINUTE,
  }),
};

async function translateTo(language: 'en' | 'de'): Promise<Translate> {
  const instance = i18next.createInstance().use(IcuFormat);
  await instance.init({
    lng: language,
    defaultNS: 'command',
    resources: { en: { command: english }, de: { command: german } },
  });
  return (key, values) => instance.t(key, { ...values });
}

function target(snapshot: SessionSnapshot, translate: Translate) {
  const done: unknown[] = [];
  return {
    done,
    snapshot: () => snapshot,
    say: (intent: unknown) => void done.push(intent),
    bringForward: () => void done.push('bring-forward'),
    open: (section: unknown) => void done.push({ open: section }),
    quit: () => void done.push('quit'),
    version: '1.2.3',
    translate,
  };
}

test('the status reads like a person wrote it', async () => {
  expect(formatStatus(SNAPSHOT, { json: false }, await translateTo('en'))).toBe(
    'Sitting for 22 min.\nNext: change of position in 8 min.\nToday: 2 h 10 min sitting, 45 min on your feet.\n',
  );
  expect(formatStatus(HELD, { json: false }, await translateTo('en'))).toBe(
    'Sitting for 22 min.\nWaiting: walk (microphone in use, meeting mode).\nMeeting mode is on.\n' +
      'Today: 2 h 10 min sitting, 45 min on your feet.\n',
  );
  expect(
    formatStatus({ ...SNAPSHOT, pausedUntil: NOON + 30 * MINUTE }, { json: false }, await translateTo('de')),
  ).toBe(
    'Sitzen seit 22 Min.\nPausiert, noch 30 Min.\nHeute: 2 Std. 10 Min. im Sitzen, 45 Min. auf den Beinen\n',
  );
});

test('scripts get a document', async () => {
  const text = formatStatus(SNAPSHOT, { json: true }, await translateTo('en'));
  expect(JSON.parse(text)).toMatchObject({
    position: 'sitting',
    presence: 'active',
    bout: { kind: 'sitting', length: 22 * MINUTE },
    nextPrompt: { reminder: 'position-change', dueAt: NOON + 8 * MINUTE },
    prompt: null,
    heldBy: [],
    pausedUntil: null,
    today: { sitting: 130 * MINUTE },
  });
});

test('words become what the app does', async () => {
  const app = target(SNAPSHOT, await translateTo('en'));
  expect(answerWords(['standing', 'since', '10m'], app)).toMatchObject({ exitCode: 0, stderr: '' });
  answerWords(['open', 'settings'], app);
  answerWords([], app);
  expect(answerWords(['quit'], app).stdout).toBe('Sitwell is closing.\n');
  expect(app.done).toEqual([
    { type: 'say', position: 'standing', since: 10 * MINUTE },
    { open: 'settings' },
    'bring-forward',
    'quit',
  ]);
});

test('there is nothing to answer without a prompt on show, and no snooze past its limit', async () => {
  const translate = await translateTo('en');
  const idle = target(HELD, translate);
  expect(answerWords(['snooze'], idle)).toEqual({
    stdout: '',
    stderr: 'There is no prompt to answer.\n',
    exitCode: 2,
  });
  const { prompt } = HELD;
  if (prompt === null) throw new Error('the sample has a prompt');
  const strict = target({ ...HELD, prompt: { ...prompt, phase: 'shown', canSnooze: false } }, translate);
  expect(answerWords(['snooze'], strict)).toEqual({
    stdout: '',
    stderr: "This prompt can't be snoozed any more.\n",
    exitCode: 2,
  });
  expect(strict.done).toEqual([]);
  answerWords(['skip'], strict);
  expect(strict.done).toEqual([{ type: 'answer', answer: 'skip' }]);
});

function listKeys(value: object, prefix = ''): readonly string[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null ? listKeys(inner, `${prefix}${key}.`) : [prefix + key],
  );
}

test('both languages have every sentence, and every notice has one with the same gaps', () => {
  expect(listKeys(german)).toEqual(listKeys(english));
  expect(Object.keys(englishNotices)).toEqual(Object.keys(URGENCY));
  const gaps = (texts: object) =>
    Object.values(texts).map((text: string) => [...text.matchAll(/\{\w+\}/g)].map(String));
  expect(Object.keys(germanNotices)).toEqual(Object.keys(englishNotices));
  expect(gaps(germanNotices)).toEqual(gaps(englishNotices));
});
