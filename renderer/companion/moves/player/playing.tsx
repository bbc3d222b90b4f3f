import { Footprints, TriangleAlert } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MOVES } from '@shared/moves/catalogue';
import { findMove } from '@shared/moves/player/player';
import { POSITION_HUE } from '../../../figure/moves/position-hue';
import { Rich } from '../../rich';
import { SourcesButton } from '../../sources-button';
import { Controls } from './controls';
import { CounterNumber } from './main-panel/counter-number';
import type { Playback } from './playback/playback';
import type { PlayedMove } from './player-session';
import { RepetitionBars } from './main-panel/repetition-bars';
import { MainPanel } from './main-panel/main-panel';
import { StepList } from './main-panel/step-list';
import { usePlayback } from './playback/use-playback';

const IDEAS = ['water', 'stairs', 'air'] as const;

interface PlayingProps {
  readonly playback: Playback;
  readonly moves: readonly PlayedMove[];
  /** It paused by itself as the window was hidden. */
  readonly wasHidden: boolean;
  /** "I'm back"; null when no break runs. */
  readonly onEndBreak: (() => void) | null;
  readonly onLeave: () => void;
  /** The controls of sound and speech. */
  readonly children: ReactNode;
}

/** A session on its way: the move that is on, large. */
export function Playing(props: PlayingProps): ReactNode {
  const { playback, moves, wasHidden, onEndBreak, onLeave, children } = props;
  const { t } = useTranslation('player');
  const present = usePlayback(playback, findMove);
  const isPaused = usePlayback(playback, ({ phase }) => phase === 'paused');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  const move = moves[present];
  if (move === undefined) return null;
  const position = move.positions[0] ?? 'seated';
  const next = moves[present + 1];
  return (
    <section
      className="player"
      data-hue={POSITION_HUE[position]}
      data-paused={isPaused || undefined}
      aria-label={t('label')}
    >
      <MainPanel playback={playback} moves={moves} present={present} onLeave={onLeave}>
        {children}
      </MainPanel>
      <div className="player-side-panel">
        <header>
          <div className="player-where">
            {t(`positions.${position}`)}
            {moves.length > 1 && <span>{t('place', { at: present + 1, of: moves.length })}</span>}
            {move.drawnAs !== null && <SourcesButton ids={MOVES[move.drawnAs].sources} about={move.name} />}
          </div>
          <h1 ref={heading} className="t-h1" tabIndex={-1}>
            {move.name}
          </h1>
        </header>
        <CounterNumber key={`number ${present}`} playback={playback} ofBreak={onEndBreak !== null} />
        <RepetitionBars key={`bars ${present}`} playback={playback} move={present} />
        <div className="player-how">
          <StepList key={`steps ${present}`} playback={playback} sentences={move.sentences} />
          {position === 'walking' && <WalkIdeas />}
        </div>
        <footer className="player-foot">
          {isPaused && wasHidden && <p className="player-paused">{t('hidden')}</p>}
          {move.caution !== null && (
            <p className="player-caution">
              <TriangleAlert className="icon" aria-hidden="true" />
              {move.caution}
            </p>
          )}
          <div className="player-deck">
            <Controls playback={playback} isLast={next === undefined} onEndBreak={onEndBreak} />
            <div className="player-next">
              {isPaused && !wasHidden && <p className="player-paused">{t('paused')}</p>}
              {moves.length > 1 && (
                <p>{next === undefined ? t('last') : <Rich text={t('next', { name: next.name })} />}</p>
              )}
            </div>
          </div>
        </footer>
      </div>
    </section>
  );
}

/** What one might do on the way. */
function WalkIdeas(): ReactNode {
  const { t } = useTranslation('player');
  return (
    <div className="player-ideas">
      <h2 className="t-strong" id="player-ideas">
        {t('walk.title')}
      </h2>
      <ul aria-labelledby="player-ideas">
        {IDEAS.map((idea) => (
          <li key={idea}>
            <Footprints className="icon" aria-hidden="true" />
            {t(`walk.ideas.${idea}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
