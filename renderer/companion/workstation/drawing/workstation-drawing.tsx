import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Arrangement } from '@shared/workstation/fit-plan/arrangement';
import type { LengthFormats } from '@shared/workstation/format-length';
import { Armrest, Chair } from './chair';
import { describeDrawing } from './describe-drawing';
import { Desk } from './desk';
import { DistanceLine, FootrestLine, HeightLine } from './dimension-lines';
import { boxOfLabel, measureHeights } from './dimensions';
import { FigureOutline } from './figure-outline';
import { anchorTags, placeTags, TAG_RADIUS, type PlacedTag, type StepTag } from './place-tags';
import { Ruler } from './ruler';
import { layOutScene, type SceneInput } from './scene';
import { listTaken } from './scene-lines';
import { Screen } from './screen';
import { Stack } from './stack';
import { useTween } from './use-tween';
import { FLOOR, frameScenes, LEFT_LINE, PICTURE, RIGHT_LINE } from './view-frame';
import './drawing.css';

interface WorkstationDrawingProps extends SceneInput {
  readonly lengths: LengthFormats;
  /** Shown in turn with the other one, at the same scale. */
  readonly inTurnWith?: Arrangement;
  /** The steps of a plan, shown at what they change. */
  readonly tags?: readonly StepTag[];
  readonly className?: string;
}

const NO_TAGS: readonly StepTag[] = [];

/**
 * A person at a workstation, to scale, with its heights. Moves when the arrangement changes. Needs no context, so that
 * a printed page can show it too.
 */
export function WorkstationDrawing({
  lengths,
  inTurnWith,
  tags = NO_TAGS,
  className,
  ...input
}: WorkstationDrawingProps) {
  const { t } = useTranslation('fit');
  const description = useId();
  const { person, gear, furniture, setup, moment, arrangement: target } = input;
  const arrangement = useTween(target);
  const scene = useMemo(
    () =>
      layOutScene({
        ...{ person, gear, arrangement, furniture },
        ...(setup && { setup }),
        ...(moment && { moment }),
      }),
    [person, gear, arrangement, furniture, setup, moment],
  );
  const ends = useMemo(
    () =>
      [target, inTurnWith ?? target].map((end) =>
        layOutScene({ person, gear, arrangement: end, furniture, ...(setup && { setup }) }),
      ),
    [person, gear, target, inTurnWith, furniture, setup],
  );
  const frame = frameScenes([...ends, scene]);
  const heights = measureHeights(scene, frame, lengths);
  const placed = placeTags(
    anchorTags(tags, scene, frame),
    [...heights.map(boxOfLabel), ...listTaken(scene, frame)],
    { left: LEFT_LINE + 6, top: frame.top, right: RIGHT_LINE - 6, bottom: FLOOR },
  );
  const { chair, keyboard, footrest, desk } = scene;
  return (
    <svg
      className={className === undefined ? 'drawing' : `drawing ${className}`}
      viewBox={`0 ${frame.top} ${PICTURE.width} ${PICTURE.height - frame.top}`}
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
      {placed.map((tag) => (
        <Tag key={tag.id} tag={tag} />
      ))}
    </svg>
  );
}

/** The number of a step, or a tick once it is done. Px. */
function Tag({ tag: { mark, x, y, leadsTo } }: { readonly tag: PlacedTag }) {
  return (
    <g className="drawing-tag" data-done={mark === 'done'}>
      {leadsTo !== null && <path d={`M${x} ${y}L${leadsTo.join(' ')}`} />}
      <circle cx={x} cy={y} r={TAG_RADIUS} />
      {mark === 'done' ? (
        <path d={`M${x - 3.5} ${y + 0.5}l2.5 2.5l4.5 -5`} />
      ) : (
        <text x={x} y={y + 4} textAnchor="middle">
          {mark}
        </text>
      )}
    </g>
  );
}
