import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isOwnMoveId } from '@shared/moves/own-move';
import type { PlayableMove } from '@shared/moves/playable';
import { useMoves } from '../moves-context';
import { useMoveFacts } from '../use-move-facts';

/** How long, how often, and what kind of move it is. */
export function MoveFactList({ move }: { readonly move: PlayableMove }): ReactNode {
  const { t } = useTranslation('moves');
  const { wordsOf } = useMoves();
  const { times, hold, length } = useMoveFacts()(move);
  const traits = [
    ...(move.quiet ? [t('detail.quiet')] : []),
    ...(move.gentle ? [t('detail.gentle')] : []),
    ...(move.floor ? [t('detail.floor')] : []),
  ];
  return (
    <>
      <dl className="move-facts">
        {times !== null && <Fact name={t('detail.repetitions')}>{wordsOf(move.id).repetitions}</Fact>}
        {hold !== null && <Fact name={t('detail.hold')}>{hold}</Fact>}
        <Fact name={t('detail.time')}>{t('detail.aboutTime', { length })}</Fact>
      </dl>
      {traits.length > 0 && (
        <>
          <ul className="move-traits">
            {traits.map((trait) => (
              <li key={trait}>
                <Check size={16} aria-hidden="true" />
                {trait}
              </li>
            ))}
          </ul>
          <p className="move-judged">{t(isOwnMoveId(move.id) ? 'detail.judgedOwn' : 'detail.judged')}</p>
        </>
      )}
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
