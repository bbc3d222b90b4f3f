import { Play } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { findFreeName } from '@shared/name';
import { hasTrait } from '@shared/moves/filter-moves';
import { playRoutine } from '@shared/moves/playable';
import { isOwnRoutine, type Routine } from '@shared/moves/routine';
import { useFilterNames } from '../library/use-filter-names';
import { MoveThumbnail } from '../move-thumbnail';
import { useMoves } from '../moves-context';
import { useFirstFocus } from '../../use-first-focus';
import { useRoutineWords } from './use-routine-words';

interface RoutineCardProps {
  readonly routine: Routine;
  /** It was worked on or played before. */
  readonly takesFocus: boolean;
}

/** A routine with its moves in a row, and whether all of them are gentle on a sore back. */
export function RoutineCard({ routine, takesFocus }: RoutineCardProps): ReactNode {
  const { t } = useTranslation('moves');
  const { kept, wordsOf, play } = useMoves();
  const { nameOf, aboutOf, sumUp } = useRoutineWords(kept);
  const { traitName } = useFilterNames();
  const focusOnce = useFirstFocus(takesFocus);
  const name = nameOf(routine);
  const about = aboutOf(routine);
  const moves = playRoutine(kept, routine);
  const isGentle = moves.length > 0 && moves.every((move) => hasTrait(move, 'gentle'));
  return (
    <article className="routine-card" aria-label={name}>
      <header className="routine-head">
        <div>
          <h3 className="t-h3">{name}</h3>
          {about !== null && <p className="muted">{about}</p>}
          <p className="muted">{sumUp(routine.moves)}</p>
          {isGentle && <p className="routine-gentle">{traitName('gentle')}</p>}
        </div>
        <div className="routine-buttons">
          <Button
            ref={focusOnce}
            className="btn btn-1"
            aria-label={t('routines.startNamed', { name })}
            isDisabled={moves.length === 0}
            onPress={() => play(routine.moves, routine.id)}
          >
            <Play className="icon" aria-hidden="true" />
            {t('routines.start')}
          </Button>
          <RoutineButtons routine={routine} name={name} />
        </div>
      </header>
      {moves.length > 0 && (
        <ol className="routine-moves">
          {moves.map((move) => (
            <li key={move.id}>
              <MoveThumbnail move={move} />
              <span>{wordsOf(move.id).name}</span>
              {!hasTrait(move, 'gentle') && <span className="routine-less">{t('routines.lessGentle')}</span>}
            </li>
          ))}
        </ol>
      )}
    </article>
  );
}

function RoutineButtons({ routine, name }: { readonly routine: Routine; readonly name: string }): ReactNode {
  const { t } = useTranslation('moves');
  const { kept, open, change } = useMoves();
  if (!isOwnRoutine(routine)) {
    const copyName = findFreeName(kept.ownRoutines, t('routines.copyName', { name }));
    return (
      <Button
        className="btn btn-3"
        aria-label={t('routines.duplicateNamed', { name })}
        onPress={() => open({ view: 'new-routine', name: copyName, moves: routine.moves })}
      >
        {t('routines.duplicate')}
      </Button>
    );
  }
  const { id } = routine;
  return (
    <>
      <Button
        className="btn btn-3"
        aria-label={t('routines.editNamed', { name })}
        onPress={() => open({ view: 'routine', routine: id })}
      >
        {t('routines.edit')}
      </Button>
      <Button
        className="btn btn-3"
        aria-label={t('routines.deleteNamed', { name })}
        onPress={() => void change({ type: 'delete-routine', id }, t('done.routineDeleted', { name }))}
      >
        {t('routines.delete')}
      </Button>
    </>
  );
}
