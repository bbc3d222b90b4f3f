import type { OwnMoveId } from '@shared/moves/own-move';

/** What the draft of a move of one's own is kept as; null: of a new one. */
export function nameOwnMoveDraft(id: OwnMoveId | null): string {
  return `own-move ${id ?? 'new'}`;
}
