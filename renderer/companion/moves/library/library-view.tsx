import type { ReactNode } from 'react';
import type { MoveFilter } from '@shared/moves/filter-moves';
import type { AnyMoveId } from '@shared/moves/own-move';

interface LibraryViewProps {
  readonly came: AnyMoveId | null;
  readonly filter: MoveFilter;
  readonly onFilter: (filter: MoveFilter) => void;
}

/** All moves as pictures. */
export function LibraryView({ came, filter }: LibraryViewProps): ReactNode {
  return <div data-came={came} data-position={filter.position} />;
}
