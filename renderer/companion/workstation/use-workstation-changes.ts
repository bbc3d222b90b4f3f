import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answers } from '@shared/ipc';
import type { ChangeProblem } from '@shared/workstation/change';
import type { WorkstationChange } from '@shared/workstation/workstation-change-schema';
import type { MessageSubject } from '../controls/message-context';
import {
  useUndoableChanges,
  writeNothingElse,
  writeWhole,
  type UndoableChanges,
} from '../controls/use-undoable-changes';
import { askForChange } from './request-change';

/** Changes of the workstation that are said in the line at the foot, as those are that take much away. */
export function useWorkstationChanges(
  about: Extract<MessageSubject, 'profiles' | 'rosa' | 'checklist'>,
): UndoableChanges<WorkstationChange, Answers['workstation:change']> {
  const { t } = useTranslation('workstation');
  const sentenceOf = useCallback(
    ({ problem }: { readonly problem: ChangeProblem }) => t(`profiles.problem.${problem}`),
    [t],
  );
  // A profile is brought back beside the others; ROSA and the checklist are as a whole.
  return useUndoableChanges(
    about,
    askForChange,
    sentenceOf,
    about === 'profiles' ? writeNothingElse : writeWhole,
  );
}
