import type { LengthFormats } from '@shared/workstation/format-length';
import { FLOOR, PICTURE, RULER, type ViewFrame } from './view-frame';

/** Between two ticks, mm, and every how many of them has a number. */
const TICKS = { cm: { each: 100, numbered: 5 }, in: { each: 127, numbered: 4 } } as const;

/** The heights above the floor along the left edge, and the floor itself. Px. */
export function Ruler({ frame, lengths }: { readonly frame: ViewFrame; readonly lengths: LengthFormats }) {
  const { each, numbered } = TICKS[lengths.unit];
  const count = Math.floor((FLOOR - frame.top - 10) / frame.scale / each) + 1;
  return (
    <g>
      <g className="drawing-ruler">
        {Array.from({ length: count }, (_none, index) => {
          const y = frame.y(index * each);
          const isNumbered = index % numbered === 0;
          return (
            <g key={index}>
              <path className={isNumbered ? 'dim' : 'dim faint'} d={`M${RULER} ${y}h${isNumbered ? 8 : 4}`} />
              {isNumbered && (
                <text x={RULER - 6} y={y + 4} textAnchor="end">
                  {lengths.number(index * each, 0)}
                </text>
              )}
            </g>
          );
        })}
      </g>
      <path className="drawing-floor" d={`M${RULER} ${FLOOR}H${PICTURE.width}`} />
    </g>
  );
}
