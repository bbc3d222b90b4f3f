import { useTranslation } from 'react-i18next';
import type { LengthFormats } from '@shared/workstation/format-length';
import type { HeightDimension } from './dimensions';
import type { Scene } from './scene';
import { placeDistance, placeFootrest } from './scene-lines';
import type { ViewFrame } from './view-frame';

/** A screen whose top is so near the eye is looked at level, mm: the line of sight shows how near. */
const NEARLY_LEVEL = 60;
/** Between a line and its label, px. */
const GAP = 9;

/** One height: its guide, its line and its label. Px. */
export function HeightLine({ dimension }: { readonly dimension: HeightDimension }) {
  const { t } = useTranslation('fit');
  const { name, side, line, from, to, guide, value, labelAt } = dimension;
  const isLeft = side === 'left';
  const x = isLeft ? line - GAP : line + GAP;
  const anchor = isLeft ? 'end' : 'start';
  return (
    <g>
      <path className="guide" d={`M${line} ${to}H${guide}`} />
      <path
        className="dim strong"
        d={
          from === null
            ? `M${line - 4} ${to}h8`
            : `M${line} ${from}V${to}M${line - 4} ${from}h8M${line - 4} ${to}h8`
        }
      />
      <text className="value" x={x} y={labelAt - 4} textAnchor={anchor}>
        {value}
      </text>
      <text x={x} y={labelAt + 12} textAnchor={anchor}>
        {t(`drawing.label.${name}`)}
      </text>
    </g>
  );
}

interface SceneLinesProps {
  readonly scene: Scene;
  readonly frame: ViewFrame;
  readonly lengths: LengthFormats;
}

/** The line of sight, and above it how far the screen should be from the eye. Px. */
export function DistanceLine({ scene, frame, lengths }: SceneLinesProps) {
  const { t } = useTranslation('fit');
  const { eye, screen } = scene;
  const from = frame.x(eye[0]);
  const to = frame.x(screen.left);
  const level = frame.y(eye[1]);
  const sight = Math.abs(screen.top - eye[1]) < NEARLY_LEVEL ? level : frame.y(screen.top);
  const place = placeDistance(scene, frame);
  if (screen.distance === null || place === null)
    return <path className="guide" d={`M${from} ${level}L${to} ${frame.y(screen.top)}`} />;
  const { y } = place;
  return (
    <g>
      <path className="guide" d={`M${from} ${level}L${to} ${sight}`} />
      <path className="dim" d={`M${from} ${y}H${to}M${from} ${y - 4}v8M${to} ${y - 4}v8`} />
      <text x={(from + to) / 2} y={y - 8} textAnchor="middle">
        {t('drawing.label.about')} <tspan className="value">{lengths.number(screen.distance, 0)}</tspan>{' '}
        {t('drawing.label.distance')}
      </text>
    </g>
  );
}

/** How high the footrest is, before it. Px. */
export function FootrestLine({ scene, frame, lengths }: SceneLinesProps) {
  const place = placeFootrest(scene, frame);
  if (scene.footrest === null || place === null) return null;
  const { x, top, floor, label } = place;
  return (
    <g>
      <path className="dim strong" d={`M${x} ${floor}V${top}M${x - 4} ${floor}h8M${x - 4} ${top}h8`} />
      <text className="value" x={x + 8} y={label}>
        {lengths.number(scene.footrest.height)}
      </text>
    </g>
  );
}
