import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { MovesProblem } from '@shared/moves/change';
import { OWN_MOVE_LIMITS } from '@shared/moves/own-move';
import { ROUTINE_LIMITS } from '@shared/moves/routine';
import { NAME_LENGTH } from '@shared/name';

/** The most that a problem is about; 0 where it is about none. */
function findMost(problem: MovesProblem): number {
  switch (problem) {
    case 'name-too-long':
      return NAME_LENGTH;
    case 'step-too-long':
      return OWN_MOVE_LIMITS.step;
    case 'too-many-steps':
      return OWN_MOVE_LIMITS.steps;
    case 'too-many-moves':
      return OWN_MOVE_LIMITS.moves;
    case 'too-many-routines':
      return ROUTINE_LIMITS.routines;
    case 'routine-too-long':
      return ROUTINE_LIMITS.moves;
    default:
      return 0;
  }
}

/** A function that says what is wrong, a sentence each; undefined where nothing is. */
export function useProblemSentences(): (problems: readonly MovesProblem[]) => string | undefined {
  const { t } = useTranslation('moves');
  return useCallback(
    (problems) =>
      problems.length === 0
        ? undefined
        : problems.map((problem) => t(`problem.${problem}`, { most: findMost(problem) })).join(' '),
    [t],
  );
}
