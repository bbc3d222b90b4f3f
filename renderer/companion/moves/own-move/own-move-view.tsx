import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChevronLeft } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { OwnMoveFields, OwnMoveId } from '@shared/moves/own-move';
import { useMoves } from '../moves-context';
import { OwnMoveForm } from './own-move-form';

const NEW_MOVE: OwnMoveFields = {
  name: '',
  position: 'seated',
  steps: [],
  hold: null,
  repetitions: 5,
  sides: 'together',
  quiet: false,
  floor: false,
  gentle: false,
};

/** The page on which a move of one's own is made or changed; null: a new one. */
export function OwnMoveView({ move: id }: { readonly move: OwnMoveId | null }): ReactNode {
  const { t } = useTranslation('moves');
  const { kept, open } = useMoves();
  const move = kept.ownMoves.find((each) => each.id === id);
  const back = (): void => open(id === null ? { view: 'library', came: 'new' } : { view: 'move', move: id });
  return (
    <div className="place-form own-move-page">
      <Button className="btn btn-3 place-back" onPress={back}>
        <ChevronLeft className="icon" aria-hidden="true" />
        {id === null ? t('detail.back') : move?.name}
      </Button>
      <h1 className="t-h1">{t(id === null ? 'form.new' : 'form.edit')}</h1>
      <p className="t-lead">{t('form.about')}</p>
      <OwnMoveForm id={id} saved={move ?? NEW_MOVE} onLeave={back} />
    </div>
  );
}
