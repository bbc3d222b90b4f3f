import { useCallback, useState } from 'react';
import type { PlayRequest } from '@shared/destination';
import type { CompanionView } from '@shared/ipc';
import { findFittingMoves } from './find-fitting-moves';
import { findStart, type MovesPart, type MovesPlace } from './moves-place';

interface OpenedPlace {
  readonly place: MovesPlace;
  /** How many places were opened so far. */
  readonly times: number;
}

/** Where in the section somebody is, at first at the start of a part. What a prompt asks to be played is played at once, and only once. */
export function usePlace(view: CompanionView, play: PlayRequest | null, first: MovesPart) {
  const [opened, setOpened] = useState<OpenedPlace>(() =>
    playFitting(view, play, { place: findStart(first), times: 0 }),
  );
  const [answered, setAnswered] = useState(play);
  if (play !== answered) {
    setAnswered(play);
    setOpened(playFitting(view, play, opened));
  }
  const open = useCallback(
    (place: MovesPlace) => setOpened((last) => ({ place, times: last.times + 1 })),
    [],
  );
  return { ...opened, open };
}

/** Leaving the player comes back to where it was asked for; from one player to the next, to where the first was. */
function playFitting(view: CompanionView, play: PlayRequest | null, opened: OpenedPlace): OpenedPlace {
  if (play === null) return opened;
  const { place, times } = opened;
  const from = place.view === 'play' ? place.from : place;
  const moves = findFittingMoves(view, play);
  return { place: { view: 'play', routine: null, moves, from }, times: times + 1 };
}
