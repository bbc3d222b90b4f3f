import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { OwnMoveId } from '@shared/moves/own-move';
import { useMoves } from '../moves-context';

/** What can be done with a move of one's own. */
export function OwnMoveButtons({ id, name }: { readonly id: OwnMoveId; readonly name: string }): ReactNode {
  const { t } = useTranslation('moves');
  const { open, change } = useMoves();

  async function deleteMove(): Promise<void> {
    const answer = await change({ type: 'delete-move', id }, t('done.moveDeleted', { name }));
    if (answer.ok) open({ view: 'library', came: null });
  }

  return (
    <>
      <Button className="btn btn-3" onPress={() => open({ view: 'own-move', move: id })}>
        {t('detail.edit')}
      </Button>
      <Button className="btn btn-3" onPress={() => void deleteMove()}>
        {t('detail.delete')}
      </Button>
    </>
  );
}
