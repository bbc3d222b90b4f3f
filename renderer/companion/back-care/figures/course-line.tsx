import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseFigure } from '@shared/back-care/topic-figures';
import './course-line.css';

const WIDTH = 520;
const HEIGHT = 180;
const EDGE = { left: 24, right: 40, top: 36, bottom: 28 } as const;
/** Of the scale, 0 to 100: what is drawn. */
const HIGHEST = 60;

/** The first weeks are where it falls, so time is drawn by its square root. */
function placeX(week: number, lastWeek: number): number {
  return EDGE.left + Math.sqrt(week / lastWeek) * (WIDTH - EDGE.left - EDGE.right);
}

function placeY(value: number): number {
  return EDGE.top + (1 - value / HIGHEST) * (HEIGHT - EDGE.top - EDGE.bottom);
}

/** Pain over time, as points that a line joins. */
export function CourseLine({ figure }: { readonly figure: CourseFigure }): ReactNode {
  const { t } = useTranslation('back-care');
  const lastWeek = Math.max(...figure.points.map(({ week }) => week));
  const points = figure.points.map((point) => ({
    ...point,
    x: placeX(point.week, lastWeek),
    y: placeY(point.value),
    name: t(`figures.${figure.id}.${point.id}`),
  }));
  return (
    <figure className="topic-figure">
      <figcaption>
        <b>{t(`figures.${figure.id}.title`)}</b>
      </figcaption>
      <svg
        className="course-line"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={points.map(({ name, value }) => `${name}: ${value}`).join(', ')}
      >
        <line className="course-floor" x1={0} x2={WIDTH} y1={placeY(0)} y2={placeY(0)} />
        <polyline className="course-path" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {points.map(({ id, x, y, name, value }) => (
          <g key={id}>
            <line className="course-drop" x1={x} x2={x} y1={y} y2={placeY(0)} />
            <circle cx={x} cy={y} r={5} />
            <text className="course-value" x={x + 10} y={y - 10}>
              {value}
            </text>
            <text className="course-name" x={x} y={HEIGHT - 4} textAnchor={x < 60 ? 'start' : 'middle'}>
              {name}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
