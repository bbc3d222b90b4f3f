import type { Section } from '@shared/section';
import type { Intent } from '@shared/session/intent';
import type { PromptView, SessionSnapshot } from '@shared/session/snapshot';
import { listWalkLengths, WALK_EXTENSION_MS } from '@shared/session/walk';
import type { Reminder } from '@shared/reminders/reminder';
import type { Words } from '../words';
import { describeNext, describeStatus, findNext, nameReminder } from './status-line';

/** What choosing an entry does, as data. */
export type TrayAction =
  | { readonly type: 'intent'; readonly intent: Intent }
  /** The main window as it is, or at Today. */
  | { readonly type: 'bring-forward' }
  | { readonly type: 'open'; readonly section: Section }
  | { readonly type: 'red-flags' }
  | { readonly type: 'quit' };

export type TrayMenuEntry =
  | { readonly type: 'line'; readonly label: string }
  | { readonly type: 'separator' }
  | { readonly type: 'submenu'; readonly label: string; readonly entries: readonly TrayMenuEntry[] }
  | { readonly type: 'choice'; readonly label: string; readonly does: TrayAction; readonly enabled: boolean }
  | {
      readonly type: 'radio' | 'checkbox';
      readonly label: string;
      readonly does: TrayAction;
      readonly checked: boolean;
    };

const MINUTE_MS = 60_000;
const SEPARATOR: TrayMenuEntry = { type: 'separator' };

function choose(label: string, intent: Intent, enabled = true): TrayMenuEntry {
  return { type: 'choice', label, enabled, does: { type: 'intent', intent } };
}

function openSection(key: string, section: Section, words: Words): TrayMenuEntry {
  return { type: 'choice', label: words.translate(key), enabled: true, does: { type: 'open', section } };
}

function listPositions(snapshot: SessionSnapshot, words: Words): readonly TrayMenuEntry[] {
  const { kind } = snapshot.bout;
  const current = kind === 'sitting' || kind === 'standing' || kind === 'walking' ? kind : snapshot.position;
  return (['sitting', 'standing', 'walking'] as const).map((position) => ({
    type: 'radio',
    label: words.translate(`tray:${position}`),
    checked: position === current,
    does: { type: 'intent', intent: { type: 'say', position } },
  }));
}

/** The lengths of a walk; each choice takes one at once. */
function listLengths(
  lengths: readonly number[],
  take: (length: number) => Intent,
  words: Words,
): readonly TrayMenuEntry[] {
  return lengths.map((length) => choose(nameLength(length, words), take(length)));
}

function nameLength(length: number, words: Words): string {
  return words.translate('tray:minutes', { minutes: Math.round((length / MINUTE_MS) * 2) / 2 });
}

/** Walks and stretches begin at once; the others show their prompt first. */
function listBreaks(reminders: readonly Reminder[], words: Words): readonly TrayMenuEntry[] {
  return reminders
    .filter((reminder) => reminder.enabled && reminder.counts !== 'standing')
    .map((reminder): TrayMenuEntry => {
      const { id, asks, title } = reminder;
      const label = nameReminder({ reminder: id, asks, title: title ?? null }, words);
      const take = (length: number): Intent => ({ type: 'break-now', reminder: id, length });
      if (asks === 'walk')
        return { type: 'submenu', label, entries: listLengths(listWalkLengths(reminder.for), take, words) };
      if (asks === 'stretch' && reminder.for > 0) return choose(label, take(reminder.for));
      return choose(label, { type: 'break-now', reminder: id });
    });
}

function listPauses(words: Words): readonly TrayMenuEntry[] {
  return [
    choose(words.translate('tray:pause30'), { type: 'pause', length: { for: 30 * MINUTE_MS } }),
    choose(words.translate('tray:pause60'), { type: 'pause', length: { for: 60 * MINUTE_MS } }),
    choose(words.translate('tray:pauseTomorrow'), { type: 'pause', length: 'tomorrow' }),
    choose(words.translate('tray:pauseUntilResumed'), { type: 'pause', length: 'until-resumed' }),
  ];
}

/** What can be said to a prompt on show or waiting, to a running break, or to the prompt that comes next. */
function listAnswers(snapshot: SessionSnapshot, strict: boolean, words: Words): readonly TrayMenuEntry[] {
  const running = snapshot.break;
  if (running !== null) {
    const back = choose(words.translate('tray:endBreak'), { type: 'end-break' });
    if (running.asks !== 'walk')
      return [back, choose(words.translate('tray:skipRest'), { type: 'end-break' }, !strict)];
    const longer = words.translate('tray:longer', { minutes: WALK_EXTENSION_MS / MINUTE_MS });
    return [back, choose(longer, { type: 'extend-break', by: WALK_EXTENSION_MS })];
  }
  const { prompt } = snapshot;
  const comes = prompt === null && findNext(snapshot) !== null && snapshot.pausedUntil === null && !strict;
  const answers = [
    choose(words.translate('tray:snooze'), { type: 'answer', answer: 'snooze' }, prompt?.canSnooze ?? comes),
    choose(words.translate('tray:skip'), { type: 'answer', answer: 'skip' }, prompt?.canSkip ?? comes),
  ];
  if (prompt?.phase === 'held')
    return [choose(words.translate('tray:showHeld'), { type: 'show-held' }), ...answers];
  return prompt?.phase === 'shown' ? [...listTakes(prompt, words), ...answers] : answers;
}

/** Taking the prompt that is on show; a change of position is taken by saying which, above. */
function listTakes(prompt: PromptView, words: Words): readonly TrayMenuEntry[] {
  if (prompt.asks === 'position-change') return [];
  const label = words.translate(`prompt:take.${prompt.asks}`);
  const take = (length?: number): Intent => ({ type: 'answer', answer: 'taken', length });
  if (prompt.lengths.length === 0) return [choose(label, take())];
  return [{ type: 'submenu', label, entries: listLengths(prompt.lengths, take, words) }];
}

/** What the menu needs besides the session. */
export interface TrayMenuNeeds {
  readonly reminders: readonly Reminder[];
  readonly strict: boolean;
  /** The workstation in use should be checked again. */
  readonly recheck: boolean;
}

/** The tray's menu. Equal input gives equal data, so the tray can tell whether anything changed. */
export function buildTrayMenu(
  snapshot: SessionSnapshot,
  needs: TrayMenuNeeds,
  words: Words,
): readonly TrayMenuEntry[] {
  const paused = snapshot.pausedUntil !== null;
  const breaks = listBreaks(needs.reminders, words);
  return [
    { type: 'line', label: describeStatus(snapshot, words) },
    { type: 'line', label: describeNext(snapshot, words) },
    SEPARATOR,
    ...listPositions(snapshot, words),
    SEPARATOR,
    ...(breaks.length === 0
      ? []
      : [{ type: 'submenu', label: words.translate('tray:breakNow'), entries: breaks } as const]),
    ...listAnswers(snapshot, needs.strict, words),
    SEPARATOR,
    paused
      ? choose(words.translate('tray:resume'), { type: 'resume' })
      : { type: 'submenu', label: words.translate('tray:pause'), entries: listPauses(words) },
    {
      type: 'checkbox',
      label: words.translate('tray:meeting'),
      checked: snapshot.mode === 'meeting',
      does: {
        type: 'intent',
        intent: { type: 'mode', mode: snapshot.mode === 'meeting' ? 'normal' : 'meeting' },
      },
    },
    SEPARATOR,
    ...(needs.recheck ? [openSection('tray:recheck', 'workstation', words)] : []),
    {
      type: 'choice',
      label: words.translate('tray:redFlags'),
      enabled: true,
      does: { type: 'red-flags' },
    },
    { type: 'choice', label: words.translate('tray:open'), enabled: true, does: { type: 'bring-forward' } },
    { type: 'choice', label: words.translate('tray:quit'), enabled: true, does: { type: 'quit' } },
  ];
}
