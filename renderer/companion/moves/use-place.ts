import { useCallback, useState } from 'react';
import type { Destination } from '@shared/destination';
import type { CompanionView } from '@shared/ipc';
import { moveFrom } from '@shared/moves/find-routine';
import { findFittingMoves } from '@shared/moves/find-fitting-moves';
import { findStart, FORMS, type MovesPlace } from './moves-place';

interface OpenedPlace {
  readonly place: MovesPlace;
  /** How many places were opened so far. */
  readonly times: number;
}

/**
 * Where in the section somebody is. What a prompt asks to be played is played at once, and only once, over what is on
 * show; to ask for the section alone leaves the player, and a form stays for what was typed in it. A session on its way
 * that the person started (`isUnderWay`) stays, too, and waits beneath what a prompt asks for.
 */
export function usePlace(view: CompanionView, destination: Destination, isUnderWay: boolean) {
  const [opened, setOpened] = useState<OpenedPlace>(() =>
    answer(view, destination, { place: findStart('library'), times: 0 }, false),
  );
  const [answered, setAnswered] = useState(destination);
  if (destination !== answered) {
    setAnswered(destination);
    setOpened(answer(view, destination, opened, isUnderWay));
  }
  const open = useCallback(
    (place: MovesPlace) => setOpened((last) => ({ place, times: last.times + 1 })),
    [],
  );
  return { ...opened, open };
}

/** Leaving the player comes back to where it was asked for; from one player to the next, to where the first was. */
function answer(
  view: CompanionView,
  { play, shows }: Destination,
  opened: OpenedPlace,
  isUnderWay: boolean,
): OpenedPlace {
  const { place, times } = opened;
  const isStarted = place.view === 'play' && place.startedBy === 'person';
  if (play === undefined) {
    const isAlone = shows === undefined || shows === 'start';
    if (isStarted && isAlone && isUnderWay) return opened;
    if (place.view === 'play' && isAlone)
      return { place: isStarted ? findStart('library') : place.from, times: times + 1 };
    const isForm = FORMS.some((form) => form === place.view);
    if (shows === undefined || (shows === 'start' && isForm)) return opened;
    return { place: findStart(shows === 'walking-plan' ? 'beyond' : 'library'), times: times + 1 };
  }
  const stays = place.view !== 'play' || (isStarted && isUnderWay);
  return {
    place: {
      view: 'play',
      startedBy: 'main',
      position: moveFrom(view.snapshot.position),
      routine: null,
      moves: findFittingMoves(view, play),
      from: stays ? place : place.from,
    },
    times: times + 1,
  };
}
