import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepId } from '@shared/workstation/fit-plan/step';
import type { LengthFormats } from '@shared/workstation/format-length';
import { Armrest, Chair } from './chair';
import { describeDrawing } from './describe-drawing';
import { Desk } from './desk';
import { DistanceLine, FootrestLine, HeightLine } from './dimension-lines';
import { boxOfLabel, measureHeights } from './dimensions';
import { FigureOutline } from './figure-outline';
import { anchorTags, placeTags, TAG_RADIUS } from './place-tags';
import { Ruler } from './ruler';
import { layOutScene, type SceneInput } from './scene';
import { Screen } from './screen';
import { Stack } from './stack';
import { useTween } from './use-tween';
import { FLOOR, frameScene, LEFT_LINE, PICTURE, RIGHT_LINE } from './view-frame';
import './drawing.css';

interface WorkstationDrawingProps extends SceneInput {
  readonly lengths: LengthFormats;
  /** The numbers of the steps of a plan, shown at what they change. */
  readonly tags?: Readonly<Partial<Record<StepId, number>>>;
  readonly className?: string;
}

const NO_TAGS = {};
const TAG_FRAME = { left: LEFT_LINE, top: 0, right: RIGHT_LINE, bottom: FLOOR } as const;

/**
 * A person at a workstation, to scale, with its heights. Moves when the arrangement changes. Needs no context, so that
 * a printed page can show it too.
 */
export function WorkstationDrawing({
  lengths,
  tags = NO_TAGS,
  className,
  ...input
}: WorkstationDrawingProps) {
  const { t } = useTranslation('fit');
  const description = useId();
  const { person, gear, furniture, setup } = input;
  const arrangement = useTween(input.arrangement);
  const scene = useMemo(
    () => layOutScene({ person, gear, arrangement, furniture, ...(setup && { setup }) }),
    [person, gear, arrangement, furniture, setup],
  );
  const frame = frameScene(scene);
  const heights = measureHeights(scene, frame, lengths);
  const placed = placeTags(anchorTags(tags, scene, frame), heights.map(boxOfLabel), TAG_FRAME);
  const { chair, keyboard, footrest, desk } = scene;
  return (
    <svg
      className={className === undefined ? 'drawing' : `drawing ${className}`}
      viewBox={`0 0 ${PICTURE.width} ${PICTURE.height}`}
      role="img"
      aria-label={t('drawing.name', { position: scene.position })}
      aria-describedby={description}
    >
      <desc id={description}>{describeDrawing(scene, lengths, t)}</desc>
      <Ruler frame={frame} lengths={lengths} />
      <g transform={`translate(${frame.origin} ${FLOOR}) scale(${frame.scale})`}>
        {chair !== null && <Chair chair={chair} />}
        <Desk desk={desk} />
        <Screen scene={scene} />
        {keyboard !== null && (
          <path
            className="prop-2"
            d={`M${keyboard.left} ${-desk.top}l6 ${-keyboard.thickness * 0.6}q2 ${-keyboard.thickness * 0.4} 8 ${-keyboard.thickness * 0.4}h132q8 0 10 ${keyboard.thickness * 0.4}l4 ${keyboard.thickness * 0.6}z`}
          />
        )}
        {footrest !== null && (
          <Stack left={footrest.left} right={footrest.right} from={0} height={footrest.height} />
        )}
        <FigureOutline figure={scene.figure} hue={scene.position} />
        {chair !== null && <Armrest chair={chair} />}
      </g>
      {heights.map((dimension) => (
        <HeightLine key={dimension.name} dimension={dimension} />
      ))}
      <DistanceLine scene={scene} frame={frame} lengths={lengths} />
      <FootrestLine scene={scene} frame={frame} lengths={lengths} />
      {placed.map(({ step, number, x, y }) => (
        <g key={step} className="drawing-tag">
          <circle cx={x} cy={y} r={TAG_RADIUS} />
          <text x={x} y={y + 4} textAnchor="middle">
            {number}
          </text>
        </g>
      ))}
    </svg>
  );
}
