import type { MoveId, MovePosition } from '@shared/moves/move';

/** The moves that are drawn standing as well as sitting. */
const STANDING_VERSIONS = {
  'standing shoulder-blade-squeeze': 'shoulder-blade-squeeze',
  'standing overhead-reach': 'overhead-reach',
} as const satisfies Readonly<Record<string, MoveId>>;
type StandingVersion = keyof typeof STANDING_VERSIONS;

/** A move as it is drawn: in the first of its positions, or its standing version. */
export type DrawnMove = MoveId | StandingVersion;

/** How a move is drawn in that position; where it is never drawn so, in the first of its own. */
export function drawIn(move: MoveId, position: MovePosition): DrawnMove {
  const standing = `standing ${move}`;
  return position === 'standing' && isStandingVersion(standing) ? standing : move;
}

export function isStandingVersion(drawn: string): drawn is StandingVersion {
  return Object.hasOwn(STANDING_VERSIONS, drawn);
}

/** The move that is drawn so. */
export function moveOf(drawn: DrawnMove): MoveId {
  return isStandingVersion(drawn) ? STANDING_VERSIONS[drawn] : drawn;
}
