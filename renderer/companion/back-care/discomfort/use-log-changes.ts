import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answers } from '@shared/ipc';
import type { DiscomfortProblem } from '@shared/discomfort/change';
import type { DiscomfortChange } from '@shared/discomfort/discomfort-change-schema';
import { classifyFailure } from '@shared/workstation/report/failure';
import { request } from '../../api';
import { useMessages } from '../../controls/message-context';
import {
  useUndoableChanges,
  writeNothingElse,
  type UndoableChanges,
} from '../../controls/use-undoable-changes';
import type { LogAction } from './entries/log-menu';

const ABOUT = 'discomfort';

export interface LogChanges extends Pick<
  UndoableChanges<DiscomfortChange, Answers['discomfort:change']>,
  'change'
> {
  /** What the log's menu offers. */
  readonly act: (action: LogAction) => Promise<void>;
}

/**
 * Changes of the log and what is said of them. What was deleted is off the disk at once; the way back is this window's
 * memory of it, gone as the line that offers it is answered, or with the window. Another line may cover that one
 * meanwhile.
 */
export function useLogChanges(): LogChanges {
  const { t } = useTranslation(['discomfort', 'forms']);
  const messages = useMessages();
  const sentenceOf = useCallback(
    ({ problem }: { readonly problem: DiscomfortProblem }) => t(`problem.${problem}`),
    [t],
  );
  const { change } = useUndoableChanges(ABOUT, askForLog, sentenceOf, writeNothingElse);
  const say = (text: string, isProblem = false): void =>
    messages.say({ about: ABOUT, text, isProblem, undo: null });

  function sayFailure(reason: string, path: string): void {
    say(t(`failed.${classifyFailure(reason)}`, { path }), true);
  }

  async function exportAs(form: 'csv' | 'json'): Promise<void> {
    const answer = await request('discomfort:export', { as: form });
    if (answer.kind === 'saved') say(t('saved', { path: answer.path }));
    else if (answer.kind === 'failed') sayFailure(answer.reason, answer.path);
  }

  async function importLog(): Promise<void> {
    const answer = await request('discomfort:import');
    if (answer.kind === 'added') {
      const imported = t('imported', { added: answer.added, known: answer.known });
      const isLost = answer.disk === 'kept' && answer.added > 0;
      say(isLost ? `${imported} ${t('forms:notWritten')}` : imported, isLost);
    } else if (answer.kind === 'failed') say(t('notRead', { path: answer.path }), true);
    else if (answer.kind === 'refused') {
      const { problem } = answer;
      say(t(`refused.${problem.kind}`, { number: 'number' in problem ? problem.number : 0 }), true);
    }
  }

  async function deleteCopies(): Promise<void> {
    const failure = await request('discomfort:delete-copies');
    if (failure === null) say(t('copiesDeleted'));
    else say(t('copyNotDeleted', { path: failure.path }), true);
  }

  return {
    change,
    async act(action) {
      switch (action) {
        case 'csv':
        case 'json':
          return exportAs(action);
        case 'import':
          return importLog();
        case 'delete-all':
          await change({ type: 'delete-all' }, t('deletedAll'));
          return;
        case 'delete-copies':
          return deleteCopies();
      }
    },
  };
}

function askForLog(change: DiscomfortChange): Promise<Answers['discomfort:change']> {
  return request('discomfort:change', change);
}
