import type { Stance } from '@shared/moves/player/segment';
import { useMemo, type ReactNode } from 'react';
import { nearJoints, outlineInRoom } from '../flesh/draw-figure';
import type { FigureHue } from '../figure';
import { jointsOf } from '../body/joints';
import { OutlineGroup } from '../outline-group';
import { see, viewFrom } from '../view';
import { drawHandPath } from './hand-path';
import { hueOf, MoveScene } from './move-scene';
import { MOVES_BODY, passAt } from './pass';
import { CHOREOGRAPHIES } from './choreographies';
import type { DrawnMove } from './drawn-move';
import { drawStill } from './stills';

interface MoveFigureProps {
  readonly move: DrawnMove;
  readonly from: Stance;
  readonly to: Stance;
  /** The share of the time on the way, 0 to 1; the figure itself starts and ends softly. */
  readonly t: number;
  /** That of the position, unless told otherwise. */
  readonly hue?: FigureHue;
  /** Dots where the joints are: for large pictures. */
  readonly joints?: boolean;
  /** The pose before: it stays as a shadow, with a dotted way from there. */
  readonly before?: Stance | null;
  readonly className?: string;
}

/** A move on its way from one pose to another, in a frame that stands still. Traced anew whenever `t` changes. */
export function MoveFigure(props: MoveFigureProps): ReactNode {
  const { move, from, to, t, joints: marked = false, before = null, className } = props;
  const hue = props.hue ?? hueOf(move);
  const view = viewFrom(CHOREOGRAPHIES[move].yaw);
  const { pose, passed } = passAt(move, from, to, t);
  const joints = jointsOf(pose, MOVES_BODY);
  const { behind, body, arms } = outlineInRoom({ pose, body: MOVES_BODY, joints }, view);
  return (
    <MoveScene
      move={move}
      passed={passed}
      behind={<OutlineGroup outlines={behind} hue={hue} />}
      {...(className === undefined ? {} : { className })}
    >
      {before !== null && <Before move={move} before={before} to={to} hue={hue} />}
      <OutlineGroup
        outlines={[...body, ...arms]}
        hue={hue}
        {...(marked ? { joints: nearJoints(joints).map((joint) => see(view, joint)) } : {})}
      />
    </MoveScene>
  );
}

interface BeforeProps extends Pick<MoveFigureProps, 'move' | 'to'> {
  readonly before: Stance;
  readonly hue: FigureHue;
}

function Before({ move, before, to, hue }: BeforeProps): ReactNode {
  const [fromPose, fromSide, toPose, toSide] = [before.pose, before.side, to.pose, to.side];
  const [outlines, path] = useMemo(
    () =>
      [
        drawStill(move, { pose: fromPose, side: fromSide }),
        drawHandPath(move, { pose: fromPose, side: fromSide }, { pose: toPose, side: toSide }),
      ] as const,
    [move, fromPose, fromSide, toPose, toSide],
  );
  return (
    <>
      <g className="move-ghost">
        <OutlineGroup outlines={[...outlines.behind, ...outlines.body, ...outlines.arms]} hue={hue} />
      </g>
      {path !== null && <path className="move-path" d={path} />}
    </>
  );
}
