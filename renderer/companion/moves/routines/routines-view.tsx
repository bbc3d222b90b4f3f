import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { BUILT_IN_ROUTINES } from '@shared/moves/built-in-routines';
import { useMoves } from '../moves-context';
import type { CameFrom } from '../moves-place';
import { useFirstFocus } from '../../use-first-focus';
import { RoutineCard } from './routine-card';
import './routines.css';

/** The product's routines and the person's own. */
export function RoutinesView({ came }: { readonly came: CameFrom<'routines'> }): ReactNode {
  const { t } = useTranslation('moves');
  const { kept, open } = useMoves();
  const { ownRoutines } = kept;
  const focusOnce = useFirstFocus(came === 'new');
  return (
    <div className="routines">
      <h2 className="aloud">{t('routines.list')}</h2>
      {BUILT_IN_ROUTINES.map((routine) => (
        <RoutineCard key={routine.id} routine={routine} takesFocus={routine.id === came} />
      ))}
      <p className="quiet">{t('routines.judged')}</p>
      <div className="routines-own-head">
        <h2 className="t-h2">{t('routines.own')}</h2>
        <Button
          ref={focusOnce}
          className="btn btn-2"
          onPress={() => open({ view: 'new-routine', name: '', moves: [] })}
        >
          <Plus className="icon" aria-hidden="true" />
          {t('routines.new')}
        </Button>
      </div>
      {ownRoutines.length === 0 ? (
        <div className="routines-empty">
          <p className="t-strong">{t('routines.emptyTitle')}</p>
          <p className="muted">{t('routines.emptyBody')}</p>
        </div>
      ) : (
        ownRoutines.map((routine) => (
          <RoutineCard key={routine.id} routine={routine} takesFocus={routine.id === came} />
        ))
      )}
    </div>
  );
}
