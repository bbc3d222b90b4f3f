import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Destination } from '@shared/destination';
import type { CompanionView } from '@shared/ipc';
import { NO_FILTER, type MoveFilter } from '@shared/moves/filter-moves';
import type { Received } from '../../view-store';
import { useMessages } from '../controls/message-context';
import { Coverable } from '../coverable';
import { useStay } from '../stay-context';
import { MoveView } from './detail/move-view';
import { useMoveWords } from './move-words';
import { MovesContext, type MovesAccess } from './moves-context';
import type { MovesPlace, PlayerPlace, QuietPlace } from './moves-place';
import { MovesTabs } from './moves-tabs';
import { OwnMoveView } from './own-move/own-move-view';
import { PlayView } from './play/play-view';
import { RoutineForm } from './routines/routine-form';
import { useMovesChanges } from './use-moves-changes';
import { usePlace } from './use-place';
import '../section-page.css';
import './moves.css';

interface MovesPageProps {
  readonly received: Received<CompanionView>;
  /** Another object each time that the section is asked for. */
  readonly destination: Destination;
  /** Back to the section from which main called to the player; null: it called from none. */
  readonly onPlayed: (() => void) | null;
}

/** Whoever comes from pain just logged sees the gentle moves first. */
function findFirstFilter({ shows }: Destination): MoveFilter {
  return shows === 'gentle-moves' ? { ...NO_FILTER, traits: ['gentle'] } : NO_FILTER;
}

/** Moves: the library, the routines and their player, and exercise beyond the desk. */
export function MovesPage({ received, destination, onPlayed }: MovesPageProps): ReactNode {
  const { view, receivedAt } = received;
  const { t } = useTranslation(['moves', 'forms']);
  const wordsOf = useMoveWords(view.moves);
  const [isUnderWay, setUnderWay] = useState(false);
  const { place, times, open: openPlace } = usePlace(view, destination, isUnderWay);
  const [filter, setFilter] = useState(() => findFirstFilter(destination));
  const [filtered, setFiltered] = useState(destination);
  if (destination !== filtered) {
    setFiltered(destination);
    if (destination.shows === 'gentle-moves') setFilter(findFirstFilter(destination));
  }
  const { save, tell } = useMovesChanges();
  const { moveOn } = useMessages();
  const page = useRef<HTMLDivElement>(null);
  // Each place starts at its top, unless what takes the focus in it lies further down. The player is seen from its top.
  useEffect(() => {
    page.current?.closest('main')?.scrollTo(0, 0);
    if (place.view === 'play') return;
    const { activeElement } = document;
    if (page.current?.contains(activeElement)) activeElement?.scrollIntoView({ block: 'center' });
  }, [place]);
  const waits = place.view === 'play' && !place.covers;
  // A session that the person started waits, paused, when the person goes to another section.
  useStay(waits && isUnderWay);
  const open = useCallback(
    (next: MovesPlace) => {
      moveOn();
      openPlace(next);
    },
    [moveOn, openPlace],
  );
  const access = useMemo<MovesAccess>(
    () => ({
      kept: view.moves,
      wordsOf,
      open,
      play(moves, routine) {
        const here = place.view === 'play' ? place.from : place;
        const from = here.view === 'routines' ? { ...here, came: routine } : here;
        open({ view: 'play', routine, moves, from, covers: false });
      },
      save,
      tell,
    }),
    [view.moves, wordsOf, open, place, save, tell],
  );

  function leave({ covers, from }: PlayerPlace): void {
    if (covers && onPlayed !== null) onPlayed();
    else open(from);
  }

  function renderPlace(shown: QuietPlace): ReactNode {
    switch (shown.view) {
      case 'move':
        return <MoveView move={shown.move} />;
      case 'own-move':
        return <OwnMoveView key={shown.move} move={shown.move} />;
      case 'routine':
        return <RoutineForm key={shown.routine} {...shown} />;
      default:
        return (
          <>
            <header className="section-head">
              <h1 className="t-h2">{t('title')}</h1>
            </header>
            <MovesTabs view={view} place={shown} filter={filter} onFilter={setFilter} />
          </>
        );
    }
  }

  const played = place.view === 'play' ? place : null;
  const beneath = place.view !== 'play' ? place : place.covers ? place.from : null;
  return (
    <MovesContext value={access}>
      <div ref={page} className={played !== null ? 'moves-playing' : 'section-page'}>
        {beneath !== null && <Coverable isCovered={played !== null}>{renderPlace(beneath)}</Coverable>}
        {played !== null && (
          <PlayView
            key={times}
            routine={played.routine}
            moves={played.moves}
            snapshot={view.snapshot}
            receivedAt={receivedAt}
            waits={waits}
            onUnderWay={setUnderWay}
            onLeave={() => leave(played)}
          />
        )}
      </div>
    </MovesContext>
  );
}
