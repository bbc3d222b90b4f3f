import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Destination } from '@shared/destination';
import type { CompanionView } from '@shared/ipc';
import type { MovesRefused } from '@shared/moves/change';
import { NO_FILTER, type MoveFilter } from '@shared/moves/filter-moves';
import type { MovesDocument } from '@shared/moves/moves-document';
import type { Received } from '../../view-store';
import { useHeldMessages, useMessages } from '../controls/message-context';
import { useUndoableChanges, writeNothingElse } from '../controls/use-undoable-changes';
import { Coverable } from '../coverable';
import { useFormats } from '../formats';
import { useReopening } from '../drafts/use-reopening';
import { nameForm } from '../drafts/written-form';
import { useStay } from '../stay-context';
import { MoveView } from './detail/move-view';
import { useMoveWords } from './move-words';
import { MovesContext, type MovesAccess } from './moves-context';
import {
  FORMS,
  type AskedPlayer,
  type MovesForm,
  type MovesPlace,
  type QuietPlace,
  type StartedPlayer,
} from './moves-place';
import { MovesTabs } from './moves-tabs';
import { OwnMoveView } from './own-move/own-move-view';
import { PlayView } from './play/play-view';
import { RoutineForm } from './routines/routine-form';
import { askForMoves } from './ask-for-moves';
import { usePlace } from './use-place';
import { useProblemSentences } from './use-problem-sentences';
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

/** Whether what a form changes is not deleted. */
function isThere({ ownMoves, ownRoutines }: MovesDocument, form: MovesForm): boolean {
  switch (form.view) {
    case 'own-move':
      return form.move === null || ownMoves.some(({ id }) => id === form.move);
    case 'routine':
      return ownRoutines.some(({ id }) => id === form.routine);
    case 'new-routine':
      return true;
  }
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
  const formats = useFormats(view.snapshot.timeZone);
  const { say, moveOn } = useMessages();
  const sayProblems = useProblemSentences();
  const sentenceOf = useCallback(({ problems }: MovesRefused) => sayProblems(problems) ?? '', [sayProblems]);
  const { change, tellDone } = useUndoableChanges('moves', askForMoves, sentenceOf, writeNothingElse);
  const page = useRef<HTMLDivElement>(null);
  // Each place starts at its top, unless what takes the focus in it lies further down. The player is seen from its top.
  useEffect(() => {
    page.current?.closest('main')?.scrollTo(0, 0);
    if (place.view === 'play') return;
    const { activeElement } = document;
    if (page.current?.contains(activeElement)) activeElement?.scrollIntoView({ block: 'center' });
  }, [place]);
  const asked = place.view === 'play' && place.startedBy === 'main' ? place : null;
  const beneath = place.view === 'play' && place.startedBy === 'main' ? place.from : place;
  // A session that the person started waits, paused, when the person goes to another section. Beneath another player
  // there is only what is under way.
  useStay(beneath.view === 'play' && (asked !== null || isUnderWay));
  // Nothing lies over the player, nor does a key that is pressed in it take back what was done before.
  useHeldMessages(place.view === 'play');
  const open = useCallback(
    (next: MovesPlace) => {
      moveOn();
      openPlace(next);
    },
    [moveOn, openPlace],
  );
  useReopening(FORMS, (form) => {
    if (isThere(view.moves, form)) open(form);
  });
  const access = useMemo<MovesAccess>(
    () => ({
      kept: view.moves,
      wordsOf,
      open,
      play(moves, routine) {
        // Nothing in the player starts another one.
        if (place.view === 'play') return;
        const from = place.view === 'routines' ? { ...place, came: routine } : place;
        open({ view: 'play', startedBy: 'person', routine, moves, from });
      },
      change,
      tellDone,
    }),
    [view.moves, wordsOf, open, place, change, tellDone],
  );

  function renderPlayer(playing: StartedPlayer | AskedPlayer): ReactNode {
    const { routine, moves, startedBy, from } = playing;
    const { break: running } = view.snapshot;
    const goBack = (): void => {
      open(from);
      // A walk that the player began is over with it. In Today one sees for oneself that another goes on.
      if (running?.asks !== 'walk' || running.shownBy === 'player') return;
      const text = t('walkGoesOn', { time: formats.time(running.until) });
      say({ about: 'moves', text, isProblem: false, undo: null });
    };
    const leave = startedBy === 'main' && onPlayed !== null ? onPlayed : goBack;
    return (
      <PlayView
        // Asked again it plays anew; what waits beneath stays the same.
        key={startedBy === 'main' ? times : startedBy}
        routine={routine}
        moves={moves}
        position={playing.startedBy === 'main' ? playing.position : null}
        snapshot={view.snapshot}
        receivedAt={receivedAt}
        waits={startedBy === 'person'}
        onUnderWay={setUnderWay}
        onLeave={leave}
      />
    );
  }

  function renderPlace(shown: QuietPlace | StartedPlayer): ReactNode {
    switch (shown.view) {
      case 'play':
        return renderPlayer(shown);
      case 'move':
        return <MoveView move={shown.move} />;
      case 'own-move':
        return <OwnMoveView key={shown.move} move={shown.move} />;
      case 'routine':
      case 'new-routine':
        return <RoutineForm key={nameForm(shown)} place={shown} />;
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

  return (
    <MovesContext value={access}>
      <div ref={page} className={place.view === 'play' ? 'moves-playing' : 'section-page'}>
        <Coverable isCovered={asked !== null}>{renderPlace(beneath)}</Coverable>
        {asked !== null && renderPlayer(asked)}
      </div>
    </MovesContext>
  );
}
