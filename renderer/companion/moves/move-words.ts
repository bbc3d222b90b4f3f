import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { MOVES } from '@shared/moves/catalogue';
import type { MovesDocument } from '@shared/moves/moves-document';
import { isOwnMoveId, type AnyMoveId } from '@shared/moves/own-move';

/** A move in words. */
export interface MoveWords {
  readonly name: string;
  /** `Seated or standing`. */
  readonly position: string;
  readonly steps: readonly string[];
  /** `5 on each side`. */
  readonly repetitions: string;
  /** Null for an own move. */
  readonly caution: string | null;
  readonly targets: string | null;
}

/** The words of every move: the product's from the locale file `moves`, a person's own from what they wrote. */
export function useMoveWords({ ownMoves }: MovesDocument): (id: AnyMoveId) => MoveWords {
  const { t } = useTranslation('moves');
  return useMemo(
    () => (id) => {
      if (!isOwnMoveId(id)) {
        return {
          name: t(`moves.${id}.name`),
          position: t(`moves.${id}.position`),
          steps: Array.from({ length: MOVES[id].steps }, (_, step) => t(`moves.${id}.steps.${step}`)),
          repetitions: t(`moves.${id}.repetitions`),
          caution: t(`moves.${id}.caution`),
          targets: t(`moves.${id}.targets`),
        };
      }
      const own = ownMoves.find((each) => each.id === id);
      return {
        name: own?.name ?? '',
        position: own === undefined ? '' : t(`position.${own.position}`),
        steps: own?.steps ?? [],
        repetitions: own === undefined ? '' : t(`times.${own.sides}`, { count: own.repetitions }),
        caution: null,
        targets: null,
      };
    },
    [t, ownMoves],
  );
}
