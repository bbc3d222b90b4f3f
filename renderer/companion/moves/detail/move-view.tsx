import { ChevronLeft, Play } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { MOVES } from '@shared/moves/catalogue';
import { isOwnMoveId, type AnyMoveId } from '@shared/moves/own-move';
import { findPlayable, type PlayableMove } from '@shared/moves/playable';
import { MoveStrip } from '../../../figure/moves/move-strip';
import { SourceLinks } from '../../source-links';
import { hueOfMove, MoveThumbnail } from '../move-thumbnail';
import { useMoves } from '../moves-context';
import { useEscape } from '../../use-escape';
import { useFirstFocus } from '../../use-first-focus';
import { AddToRoutine } from './add-to-routine';
import { GeneralCautions } from './general-cautions';
import { MoveFactList } from './move-fact-list';
import { OwnMoveButtons } from './own-move-buttons';
import './move-view.css';

/** One move: its picture, how it is done, what to take care of, and where that comes from. */
export function MoveView({ move: id }: { readonly move: AnyMoveId }): ReactNode {
  const { t } = useTranslation('moves');
  const { kept, open } = useMoves();
  const move = findPlayable(kept, id);
  const leave = (): void => open({ view: 'library', came: id });
  useEscape(leave);
  return (
    <div className="move-view">
      <button type="button" className="btn btn-3 place-back" aria-keyshortcuts="Escape" onClick={leave}>
        <ChevronLeft className="icon" aria-hidden="true" />
        {t('detail.back')}
      </button>
      {/* An own move may have been deleted meanwhile. */}
      {move === null ? <p>{t('problem.no-such-move')}</p> : <Opened key={id} move={move} />}
    </div>
  );
}

function Opened({ move }: { readonly move: PlayableMove }): ReactNode {
  const { t } = useTranslation('moves');
  const { wordsOf, play } = useMoves();
  const focusOnce = useFirstFocus();
  const words = wordsOf(move.id);
  const entry = { move: move.id, repetitions: null, length: null };
  return (
    <>
      <div className="move-view-top">
        <div className="move-view-picture" data-move-hue={hueOfMove(move)}>
          <MoveThumbnail move={move} />
          {move.drawnAs !== null && <MoveStrip move={move.drawnAs} side="right" />}
        </div>
        <div>
          <h1 ref={focusOnce} tabIndex={-1} className="t-h1 move-view-name">
            {words.name}
          </h1>
          <p className="t-lead">{words.targets === null ? words.position : t('detail.lead', { ...words })}</p>
          <div className="move-view-buttons">
            <Button className="btn btn-1" onPress={() => play([entry], null)}>
              <Play className="icon" aria-hidden="true" />
              {t('detail.start')}
            </Button>
            <AddToRoutine entry={entry} name={words.name} />
            {isOwnMoveId(move.id) && <OwnMoveButtons id={move.id} name={words.name} />}
          </div>
          <h2 className="aloud">{t('detail.steps')}</h2>
          <ol className="move-steps">
            {words.steps.map((step, index) => (
              <li key={index}>{step}</li>
            ))}
          </ol>
          <MoveFactList move={move} />
          {words.caution !== null && (
            <div className="move-caution">
              <h2 className="t-strong">{t('detail.caution')}</h2>
              <p>{words.caution}</p>
            </div>
          )}
          {!isOwnMoveId(move.id) && <SourceLinks ids={MOVES[move.id].sources} />}
        </div>
      </div>
      <GeneralCautions />
    </>
  );
}
