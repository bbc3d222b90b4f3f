import type { Notice } from '@shared/health';
import type { PromptWords } from '@shared/ipc';
import type { Intent } from '@shared/session/intent';
import type { SessionSnapshot } from '@shared/session/snapshot';
import type { Log } from '../platform/bus';
import { findNext, nameReminder } from '../tray/status-line';
import type { Words } from '../words';
import type { NotificationBackend, NotificationMessage, SentNotification } from './backend';

export interface Notifier {
  /** Says what comes within the notice time. Once a prompt. */
  announce(snapshot: SessionSnapshot, words: Words): void;
  /**
   * Makes the prompt's notification follow the snapshot: there while the prompt is on show, gone after.
   * @param wanted whether the prompt is to be a notification: by choice, or because its window failed.
   */
  sync(snapshot: SessionSnapshot, prompt: PromptWords, wanted: boolean): void;
  /** Says again, more urgently, that a prompt waits for an answer. */
  escalate(snapshot: SessionSnapshot, prompt: PromptWords, words: Words, step: 1 | 2): void;
  /** What the system offers; the last answer. */
  abilities(): { readonly notifications: boolean; readonly actions: boolean };
  refreshAbilities(): Promise<void>;
  close(): void;
}

const SOON_MS = 90_000;

interface Action {
  readonly id: string;
  readonly label: string;
  readonly intent: Intent;
}

/** The answers to the prompt on show. Many servers show three at most, so the other lengths of a walk come last. */
function listActions({ prompt }: SessionSnapshot, words: PromptWords): readonly Action[] {
  const take = words.lengths.find(({ length }) => length === prompt?.breakFor);
  const others = words.lengths.filter((each) => each !== take);
  return [
    {
      id: 'taken',
      label: take?.alone ?? words.take,
      intent: { type: 'answer', answer: 'taken', length: take?.length },
    },
    ...(prompt?.canSnooze === true
      ? [{ id: 'snooze', label: words.snooze, intent: { type: 'answer', answer: 'snooze' } } as const]
      : []),
    ...(prompt?.canSkip === true
      ? [{ id: 'skip', label: words.skip, intent: { type: 'answer', answer: 'skip' } } as const]
      : []),
    ...others.map(({ length, alone }): Action => ({
      id: `taken-${length}`,
      label: alone,
      intent: { type: 'answer', answer: 'taken', length },
    })),
  ];
}

/** What the prompt says, and what was counted of the walk before it. */
function writeBody({ body, away }: PromptWords): string {
  return away === null ? body : `${body} ${away.text}`;
}

export function createNotifier(options: {
  readonly backend: NotificationBackend;
  readonly say: (intent: Intent) => void;
  /** The notification itself was clicked. */
  readonly clicked: () => void;
  readonly failed: (notice: Notice) => void;
  /** The system shows notifications again. */
  readonly recovered: () => void;
  readonly log: Log;
}): Notifier {
  let announced: { readonly name: string; readonly sent: SentNotification } | null = null;
  let shown: { readonly name: string; readonly sent: SentNotification } | null = null;
  let abilities = { notifications: false, actions: false };
  let failing = false;
  /** The prompt before which the system was last asked what it offers. */
  let askedFor: string | null = null;

  /** A server may be started, or started anew, at any time: while there is none, each prompt asks again. */
  async function refreshAbilities(): Promise<void> {
    const before = abilities;
    abilities = await options.backend.abilities();
    options.log(
      `notifications: ${abilities.notifications ? 'there' : 'missing'}, actions ${String(abilities.actions)}`,
    );
    if (!abilities.notifications) return;
    failing = false;
    if (!before.notifications) options.recovered();
  }

  function send(
    message: Omit<NotificationMessage, 'actions'>,
    actions: readonly Action[] = [],
  ): SentNotification {
    const buttons = actions.map(({ id, label }) => ({ id, label }));
    return options.backend.send(
      { ...message, actions: buttons },
      {
        acted: (acted) => {
          const action = actions.find(({ id }) => id === acted);
          if (action !== undefined) options.say(action.intent);
        },
        clicked: options.clicked,
        failed: (reason) => {
          options.log(`notification: failed (${reason})`);
          abilities = { notifications: false, actions: false };
          if (!failing) options.failed({ key: 'no-notifications' });
          failing = true;
        },
      },
    );
  }

  function namePrompt(snapshot: SessionSnapshot): string | null {
    const { prompt } = snapshot;
    return prompt?.phase === 'shown' ? prompt.key : null;
  }

  function closeAnnouncement(): void {
    announced?.sent.close();
    announced = null;
  }

  function closeShown(): void {
    shown?.sent.close();
    shown = null;
  }

  return {
    announce(snapshot, words) {
      const next = findNext(snapshot);
      if (next === null) return;
      const name = `${next.reminder} ${next.dueAt}`;
      if (announced?.name === name) return;
      closeAnnouncement();
      const what = nameReminder(next, words);
      const title =
        next.dueAt - snapshot.at <= SOON_MS
          ? words.translate('notifications:soon', { what })
          : words.translate('notifications:soonAt', {
              what,
              time: words.formatTime(next.dueAt, snapshot.timeZone),
            });
      const body = words.translate('notifications:soonBody');
      options.log(`notification: announced ${next.reminder}`);
      announced = { name, sent: send({ title, body, urgent: false }) };
    },

    sync(snapshot, prompt, wanted) {
      const name = namePrompt(snapshot);
      if (name !== null) closeAnnouncement();
      if (name !== null && name !== askedFor && !abilities.notifications) {
        askedFor = name;
        void refreshAbilities();
      }
      if (name === null) {
        closeShown();
        return;
      }
      if (!wanted || shown?.name === name) return;
      closeShown();
      options.log(`notification: prompt ${name}`);
      const actions = listActions(snapshot, prompt);
      const message = { title: prompt.title, body: writeBody(prompt), urgent: false };
      shown = { name, sent: send(message, actions) };
    },

    escalate(snapshot, prompt, words, step) {
      const name = namePrompt(snapshot);
      if (name === null) return;
      closeShown();
      const title = words.translate('notifications:still', { what: prompt.title });
      const actions = listActions(snapshot, prompt);
      shown = { name, sent: send({ title, body: writeBody(prompt), urgent: step === 2 }, actions) };
    },

    abilities: () => abilities,
    refreshAbilities,
    close() {
      closeAnnouncement();
      closeShown();
    },
  };
}
