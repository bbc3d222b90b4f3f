import { useMemo, type CSSProperties, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { listRepetitions, type RepetitionSpan } from '@shared/moves/player/list-repetitions';
import type { Playback } from '../playback/playback';
import { usePlan, usePlayback } from '../playback/use-playback';

interface RepetitionBarsProps {
  readonly playback: Playback;
  readonly move: number;
}

/** How far a move has come, a bar for each time. */
export function RepetitionBars({ playback, move }: RepetitionBarsProps): ReactNode {
  const { t } = useTranslation('player');
  const plan = usePlan(playback);
  const spans = useMemo(() => listRepetitions(plan, move), [plan, move]);
  const done = usePlayback(
    playback,
    (player) => listRepetitions(player.plan, move).filter(({ to }) => to <= player.position).length,
  );
  return (
    // No progressbar: some screen readers beep at each of its changes.
    <div className="player-bars" role="img" aria-label={t('progress', { done, of: spans.length })}>
      {spans.map((span, index) => (
        <Bar
          key={`${span.from} ${span.to}`}
          playback={playback}
          span={span}
          startsRun={span.run !== spans[index - 1]?.run}
        />
      ))}
    </div>
  );
}

/** Fills in hundredths, so that a long one is not drawn more often than can be seen. */
function Bar(props: {
  readonly playback: Playback;
  readonly span: RepetitionSpan;
  readonly startsRun: boolean;
}): ReactNode {
  const { from, to } = props.span;
  const share = usePlayback(props.playback, ({ position }) =>
    Math.round(Math.min(1, Math.max(0, (position - from) / (to - from))) * 100),
  );
  const style: CSSProperties = { transform: `scaleX(${share / 100})` };
  return (
    <span className="player-bar" data-starts-run={props.startsRun || undefined}>
      <span style={style} />
    </span>
  );
}
