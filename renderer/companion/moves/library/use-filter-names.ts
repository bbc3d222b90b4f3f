import { useTranslation } from 'react-i18next';
import type { MoveTrait } from '@shared/moves/filter-moves';
import type { MovePosition } from '@shared/moves/move';

/** The positions in the order in which they are offered. */
export const FILTER_POSITIONS = ['seated', 'standing', 'walking'] as const satisfies readonly MovePosition[];

/** The names of what moves can be filtered by. */
export function useFilterNames() {
  const { t } = useTranslation('moves');
  return {
    positionName: (position: MovePosition | null) =>
      position === null ? t('library.all') : t(`position.${position}`),
    traitName: (trait: MoveTrait) => t(`library.${trait}`),
  };
}
