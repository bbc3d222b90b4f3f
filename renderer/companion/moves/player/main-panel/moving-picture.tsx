import type { ReactNode } from 'react';
import { findSegment, type SessionPlan } from '@shared/moves/player/plan-session';
import type { Stance } from '@shared/moves/player/segment';
import type { DrawnMove } from '../../../../figure/moves/drawn-move';
import { MoveFigure } from '../../../../figure/moves/move-figure';
import { MovePicture } from '../../../../figure/moves/move-picture';
import { MoveStrip } from '../../../../figure/moves/move-strip';
import type { Playback } from '../playback/playback';
import { usePlayback } from '../playback/use-playback';
import { useReducedMotion } from './use-reduced-motion';

interface MovingPictureProps {
  readonly playback: Playback;
  readonly move: DrawnMove;
}

/** The body as it moves; for those who want no motion, its present pose, and all poses side by side. */
export function MovingPicture({ playback, move }: MovingPictureProps): ReactNode {
  const standsStill = useReducedMotion();
  return standsStill ? <Still playback={playback} move={move} /> : <Moving playback={playback} move={move} />;
}

function Moving({ playback, move }: MovingPictureProps): ReactNode {
  const { from, to, before } = usePlayback(playback, ({ plan, position }) => readScene(plan, position));
  // In thousandths: finer is not seen.
  const share = usePlayback(playback, ({ plan, position }) => {
    const segment = plan.segments[findSegment(plan, position)];
    if (segment === undefined || segment.from.pose === segment.to.pose) return 1;
    return Math.round(((position - segment.start) / segment.length) * 1_000) / 1_000;
  });
  return <MoveFigure move={move} from={from} to={to} t={share} before={before} joints />;
}

function Still({ playback, move }: MovingPictureProps): ReactNode {
  const { to } = usePlayback(playback, ({ plan, position }) => readScene(plan, position));
  return (
    <div className="player-still">
      <MovePicture move={move} stance={to} />
      <MoveStrip move={move} side={to.side} now={to.pose} />
    </div>
  );
}

interface Scene {
  readonly from: Stance;
  readonly to: Stance;
  /** Where a hold was come to from; null on other ways, which are too quick for a shadow. */
  readonly before: Stance | null;
}

const NOWHERE: Stance = { pose: '', side: null };

function readScene(plan: SessionPlan, moment: number): Scene {
  const index = findSegment(plan, moment);
  const segment = plan.segments[index];
  if (segment === undefined) return { from: NOWHERE, to: NOWHERE, before: null };
  const { kind, from, to } = segment;
  if (kind === 'hold') return { from, to, before: plan.segments[index - 1]?.from ?? null };
  const leadsToHold = kind === 'travel' && plan.segments[index + 1]?.kind === 'hold';
  return { from, to, before: leadsToHold ? from : null };
}
