import { Fragment, useId, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AreaId } from '@shared/discomfort/areas';
import type { Draft } from '../check-in/draft';
import { BODY_OUTLINE } from '../../../../figure/body-outline';
import { AREA_SHAPES, SPINE, writeCorners, type BodyView } from './body-shape';
import { findShade } from './shade';

/** What of the outline's space the body fills: left, top, width, height; mm. */
const BOX = [-390, -1740, 780, 1770] as const;
/** Around the area that is chosen: a gap, and over it the ring. */
const EDGES = ['body-gap', 'body-active'] as const;
/** Below the hands, mm. */
const SIDES_AT = -600;

/** What makes the areas of a figure the options of a list. */
interface AreaList {
  readonly label: string;
  /** The id of what says what is wrong; null while nothing is. */
  readonly problem: string | null;
  /** `Low back: 4 of 10`. */
  readonly nameOf: (area: AreaId) => string;
  readonly register: (area: AreaId, element: SVGElement | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface BodyFigureProps {
  readonly view: BodyView;
  readonly draft: Draft;
  readonly onChoose: (area: AreaId) => void;
  /** Absent where the figure is for pointers alone. */
  readonly list?: AreaList;
}

/** One side of the body with its areas, each in the shade of its intensity and with its number. */
export function BodyFigure({ view, draft, onChoose, list }: BodyFigureProps): ReactNode {
  const { t } = useTranslation('discomfort');
  const clip = useId();
  const [left, , width] = BOX;
  const shapes = AREA_SHAPES[view];
  const active = shapes.find(({ area }) => area === draft.active);
  const [near, far] = view === 'back' ? (['left', 'right'] as const) : (['right', 'left'] as const);
  return (
    <figure className="body-figure">
      <svg viewBox={BOX.join(' ')} aria-hidden={list === undefined || undefined}>
        <defs>
          <clipPath id={clip}>
            <path d={BODY_OUTLINE} />
          </clipPath>
          {active !== undefined && (
            <clipPath id={`${clip}active`}>
              <path d={writeCorners(active.corners)} />
            </clipPath>
          )}
        </defs>
        <path className="body-ground" d={BODY_OUTLINE} />
        <g
          clipPath={`url(#${clip})`}
          {...(list !== undefined && {
            role: 'listbox',
            'aria-label': list.label,
            'aria-multiselectable': true,
            'aria-invalid': list.problem !== null,
            'aria-describedby': list.problem ?? undefined,
            onKeyDown: list.onKeyDown,
          })}
        >
          {shapes.map(({ area, corners }) => {
            const intensity = draft.areas[area] ?? 0;
            return (
              <path
                key={area}
                ref={(element) => list?.register(area, element)}
                className="body-area"
                d={writeCorners(corners)}
                data-area={area}
                data-shade={findShade(intensity)}
                onClick={() => onChoose(area)}
                {...(list !== undefined && {
                  role: 'option',
                  'aria-label': list.nameOf(area),
                  'aria-selected': intensity > 0,
                  tabIndex: area === draft.active ? 0 : -1,
                  onFocus: () => {
                    if (area !== draft.active) onChoose(area);
                  },
                })}
              />
            );
          })}
          {/* Not through the number of an area that is marked. */}
          {view === 'back' &&
            SPINE.map(
              ({ area, line }) =>
                draft.areas[area] === undefined && <path key={area} className="body-spine" d={line} />,
            )}
          {/* Over its neighbours, whose edges would hide its own; a part of its edge is the body's. */}
          {active !== undefined && (
            <g clipPath={`url(#${clip}active)`}>
              {EDGES.map((edge) => (
                <Fragment key={edge}>
                  <path className={edge} d={writeCorners(active.corners)} />
                  <path className={edge} d={BODY_OUTLINE} />
                </Fragment>
              ))}
            </g>
          )}
        </g>
        <g aria-hidden="true">
          {shapes.map(({ area, middle: [x, y] }) => {
            const intensity = draft.areas[area];
            return (
              intensity !== undefined && (
                <text key={area} className="body-number" data-shade={findShade(intensity)} x={x} y={y}>
                  {intensity}
                </text>
              )
            );
          })}
          <text className="body-side" x={left + 6} y={SIDES_AT}>
            {t(`map.${near}`)}
          </text>
          <text className="body-side" x={left + width - 6} y={SIDES_AT} data-end="">
            {t(`map.${far}`)}
          </text>
        </g>
      </svg>
      <figcaption className="t-cap">{t(`map.${view}`)}</figcaption>
    </figure>
  );
}
