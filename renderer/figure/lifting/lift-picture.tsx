import type { LiftingStep } from '@shared/back-care/lifting';
import { useMemo, type ReactNode } from 'react';
import { bodyOf } from '../body/body';
import { outlineInRoom } from '../flesh/draw-figure';
import type { FigureHue } from '../figure';
import { FurnitureParts } from '../furniture-parts';
import { jointsOf } from '../body/joints';
import { OutlineGroup } from '../outline-group';
import { viewFrom } from '../view';
import { LIFTS } from './lift-poses';
import '../moves/moves.css';

const BODY = bodyOf(1_700);
/** Finer than a figure that moves. */
const GRAIN = 1.2;

interface LiftPictureProps {
  readonly step: LiftingStep;
  readonly hue?: FigureHue;
  readonly className?: string;
}

/** A step of a lift, drawn once; hidden from screen readers, its words are beside it. */
export function LiftPicture({ step, hue = 'standing', className }: LiftPictureProps): ReactNode {
  const { pose, load, yaw } = LIFTS[step];
  const { behind, body, arms } = useMemo(
    () => outlineInRoom({ pose, body: BODY, joints: jointsOf(pose, BODY) }, viewFrom(yaw), GRAIN),
    [pose, yaw],
  );
  return (
    <svg
      className={['move-scene', className].filter(Boolean).join(' ')}
      viewBox="-760 -1830 1520 1890"
      aria-hidden="true"
    >
      <path className="move-floor" d="M-720 0H720" />
      <OutlineGroup outlines={[...behind, ...body]} hue={hue} />
      <FurnitureParts furniture={[{ kind: 'box', ...load }]} yaw={yaw} />
      <OutlineGroup outlines={arms} hue={hue} />
    </svg>
  );
}
