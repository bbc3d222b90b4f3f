import { useTranslation } from 'react-i18next';
import { measureRoutine } from '@shared/moves/move-length';
import type { MovesDocument } from '@shared/moves/moves-document';
import { playRoutine } from '@shared/moves/playable';
import { isOwnRoutine, type Routine, type RoutineMove } from '@shared/moves/routine';
import { useAboutLength } from '../use-move-facts';

/** The words of routines: the product's are translated, a person's own are named by them. */
export function useRoutineWords(moves: MovesDocument) {
  const { t } = useTranslation('moves');
  const write = useAboutLength();
  return {
    nameOf: (routine: Routine): string =>
      isOwnRoutine(routine) ? routine.name : t(`routines.built.${routine.id}.name`),
    aboutOf: (routine: Routine): string | null =>
      isOwnRoutine(routine) ? null : t(`routines.built.${routine.id}.about`),
    /** `3 moves, about 2 min`, with the time to get ready before each. */
    sumUp: (entries: readonly RoutineMove[]): string => {
      const played = playRoutine(moves, { moves: entries });
      return played.length === 0
        ? t('routines.none')
        : t('routines.total', { count: played.length, length: write(measureRoutine(played)) });
    },
  };
}
