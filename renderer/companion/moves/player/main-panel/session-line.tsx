import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionPlan } from '@shared/moves/player/plan-session';
import type { Playback } from '../playback/playback';
import type { PlayedMove } from '../player-session';
import { usePlan, usePlayback } from '../playback/use-playback';

interface SessionLineProps {
  readonly playback: Playback;
  readonly moves: readonly PlayedMove[];
  readonly present: number;
}

/** The moves of the session as a line of pieces; each goes to its move. */
export function SessionLine({ playback, moves, present }: SessionLineProps): ReactNode {
  const { t } = useTranslation('player');
  const plan = usePlan(playback);
  const shares = usePlayback(playback, (player) =>
    player.plan.moves.map(({ start, end }) =>
      Math.round(Math.min(1, Math.max(0, (player.position - start) / (end - start))) * 50),
    ),
  );
  return (
    <ol className="player-session-line" aria-label={t('moves')}>
      {moves.map(({ name }, move) => (
        <li key={move} style={{ flexGrow: weigh(plan, move) }}>
          <button
            type="button"
            aria-label={t('goTo', { name, at: move + 1, of: moves.length })}
            title={name}
            aria-current={move === present ? 'true' : undefined}
            onClick={() => playback.send({ type: 'seek', move })}
          >
            <span>
              <span style={{ transform: `scaleX(${(shares[move] ?? 0) / 50})` }} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Longer moves have longer pieces, but not in proportion: a walk would leave the others no room. */
function weigh(plan: SessionPlan, move: number): number {
  const { start = 0, end = 0 } = plan.moves[move] ?? {};
  return Math.sqrt(end - start);
}
