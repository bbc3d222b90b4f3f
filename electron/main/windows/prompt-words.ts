import type { PromptWords } from '@shared/ipc';
import { findReminder, type Ask, type Reminder } from '@shared/reminders/reminder';
import type { SessionSnapshot } from '@shared/session/snapshot';
import { WALK_EXTENSION_MS } from '@shared/session/walk';
import type { LengthUnit } from '@shared/workstation/format-length';
import type { StandingHeights } from '@shared/workstation/standing-heights';
import { findNext } from '../tray/status-line';
import type { Words } from '../words';
import { isToldByPrompt } from './prompt-plan';

/** What the words speak of: the prompt there is, the break that runs, or the prompt that was noticed. */
interface Subject {
  readonly reminder: string;
  readonly asks: Ask;
  readonly title: string | null;
  readonly target: 'sitting' | 'standing' | null;
  readonly satisfies: readonly string[];
  /** ms. */
  readonly counted: number;
  /** ms. */
  readonly breakFor: number;
}

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;

function chooseSubject(snapshot: SessionSnapshot): Subject | null {
  if (snapshot.prompt !== null) return snapshot.prompt;
  if (snapshot.break !== null) {
    const { reminder, asks, title, startedAt, until } = snapshot.break;
    return {
      reminder,
      asks,
      title,
      target: snapshot.position,
      satisfies: [],
      counted: 0,
      breakFor: until - startedAt,
    };
  }
  const next = findNext(snapshot);
  if (next === null) return null;
  const target = snapshot.position === 'sitting' ? 'standing' : 'sitting';
  return { ...next, target, counted: snapshot.progress?.after ?? 0, breakFor: next.for };
}

/** The key of a prompt's words: a position change is told apart by where it leads. */
function chooseKey(subject: Subject): string {
  if (subject.asks !== 'position-change') return subject.asks;
  return subject.target === 'sitting' ? 'sit' : 'stand';
}

/** The key of what is said below the title: a walk after long standing has another reason than one after long work. */
function chooseBodyKey(subject: Subject, reminder: Reminder | undefined): string {
  return subject.asks === 'walk' && reminder?.counts === 'standing'
    ? 'walk-from-standing'
    : chooseKey(subject);
}

/**
 * What the words tell as the reason (ms). A prompt that was skipped counts anew; the person has kept the position since
 * long before.
 */
function measureReason({ bout, position }: SessionSnapshot, { asks, counted }: Subject): number {
  const isLonger = asks === 'position-change' && bout.kind === position;
  return isLonger ? Math.max(bout.length, counted) : counted;
}

function chooseRunningKey(subject: Subject): string {
  return subject.asks === 'position-change' && subject.target === 'sitting' ? 'sit' : subject.asks;
}

function describeCovered(subject: Subject, reminders: readonly Reminder[], words: Words): string | null {
  const name = (id: string): readonly string[] => {
    const reminder = findReminder({ reminders }, id);
    return reminder === undefined
      ? []
      : [reminder.title ?? words.translate(`prompt:coversNames.${reminder.id}`)];
  };
  const names = new Set(subject.satisfies.flatMap(name));
  // Two reminders may bear one name, as those that sit down and stand up do: a prompt does not cover itself.
  for (const own of name(subject.reminder)) names.delete(own);
  return names.size === 0 ? null : words.translate('prompt:covers', { list: words.joinList([...names]) });
}

function listLengths(snapshot: SessionSnapshot, words: Words): PromptWords['lengths'] {
  return (snapshot.prompt?.lengths ?? []).map((length) => {
    const minutes = toMinutes(length);
    return {
      length,
      label: words.translate('prompt:length', { minutes }),
      alone: words.translate('prompt:lengthAlone', { minutes }),
    };
  });
}

/** Minutes as they are told of a length: half ones too, since a person may choose any length. */
function toMinutes(length: number): number {
  return Math.round((length / MINUTE_MS) * 2) / 2;
}

function describeAway({ awayQuestion }: SessionSnapshot, words: Words): PromptWords['away'] {
  if (awayQuestion === null || !isToldByPrompt(awayQuestion)) return null;
  const { from, to, counts, walked } = awayQuestion;
  return {
    text: words.translate(`prompt:away.${counts}`, {
      minutes: Math.max(1, Math.round((to - from) / MINUTE_MS)),
      walked: Math.max(1, Math.round(walked / MINUTE_MS)),
    }),
    right: words.translate(`prompt:away.right.${counts}`),
    other: words.translate('prompt:away.other'),
  };
}

/** The person's own heights for standing, and the unit to tell them in. */
export interface StandingAdvice extends StandingHeights {
  readonly unit: LengthUnit;
}

function describeStanding({ desk, screenTop, unit }: StandingAdvice, words: Words): string {
  return words.translate('prompt:standingHeights', {
    desk: words.formatLength(desk, unit),
    screen: screenTop === null ? 'none' : words.formatLength(screenTop, unit),
  });
}

/** The words of the prompt's window. Calm, no promise, no blame: EVIDENCE C2. */
export function writePromptWords(
  snapshot: SessionSnapshot,
  reminders: readonly Reminder[],
  words: Words,
  standing: StandingAdvice | null,
): PromptWords {
  const subject = chooseSubject(snapshot);
  const shared = {
    snooze: words.translate('prompt:snooze', {
      minutes: Math.round((snapshot.prompt?.snoozeFor ?? 0) / MINUTE_MS),
    }),
    skip: words.translate('prompt:skip'),
    back: words.translate('prompt:back'),
    skipRest: words.translate('prompt:skipRest'),
    emergency: words.translate('prompt:emergency'),
    redFlags: words.translate('prompt:redFlags'),
    lengths: listLengths(snapshot, words),
    lengthsLabel: words.translate('prompt:lengths'),
    away: describeAway(snapshot, words),
    longer: words.translate('prompt:longer', { minutes: toMinutes(WALK_EXTENSION_MS) }),
    play: words.translate('prompt:play'),
    takeAndStretch: words.translate(
      `prompt:takeAndStretch.${snapshot.prompt?.target === 'sitting' ? 'sit' : 'stand'}`,
    ),
    staysFor: words.translate('prompt:staysFor'),
  };
  if (subject === null)
    return { ...shared, title: '', body: '', take: '', running: '', runningBody: '', covers: null };
  const reminder = findReminder({ reminders }, subject.reminder);
  const values = {
    // A prompt called up before its time has no long sitting to tell of.
    early: String(snapshot.prompt !== null && subject.counted < (reminder?.after ?? 0)),
    title: subject.title ?? words.translate('tray:reminders.other'),
    counted: Math.max(1, Math.round(measureReason(snapshot, subject) / MINUTE_MS)),
    minutes: Math.round(subject.breakFor / MINUTE_MS),
    seconds: Math.round(subject.breakFor / SECOND_MS),
  };
  const key = chooseKey(subject);
  const running = chooseRunningKey(subject);
  const body = words.translate(`prompt:body.${chooseBodyKey(subject, reminder)}`, values);
  return {
    ...shared,
    title: subject.title ?? words.translate(`prompt:title.${key}`, values),
    body: key === 'stand' && standing !== null ? `${body} ${describeStanding(standing, words)}` : body,
    take: words.translate(`prompt:take.${key}`),
    running: subject.title ?? words.translate(`prompt:running.${running}`, values),
    runningBody: words.translate(`prompt:runningBody.${running}`),
    covers: describeCovered(subject, reminders, words),
  };
}
