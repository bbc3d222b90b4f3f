import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Figure } from '../../../figure/figure';
import { useWorkstation } from '../workstation-context';
import { Stack } from '../drawing/stack';
import { OfficeChair } from './furniture';
import { FIGURE_SEAT } from './support-picture';

/** The heel of the nearer foot of the seated figure, mm. */
const HEEL = 330;
/** Taller stacks would leave the picture, mm. */
const MOST_DRAWN = 180;

/** Drawn, without a figure, where no height is known, mm. */
const SAMPLE_HEIGHT = 60;

/** Feet on a stack of books, `height` mm, and the chair that much higher; 0 is the floor, null any height. */
export function FootrestPicture({ height }: { readonly height: number | null }): ReactNode {
  const { t } = useTranslation('low-back');
  const { lengths } = useWorkstation();
  const drawn = Math.min(height ?? SAMPLE_HEIGHT, MOST_DRAWN);
  const label = t(drawn > 0 ? 'footrest.picture.books' : 'footrest.picture.floor');
  return (
    <svg className="lb-picture" viewBox="-330 -790 1200 870" role="img" aria-label={label}>
      <path className="lb-floor" d="M-330 0H870" />
      <OfficeChair seat={FIGURE_SEAT + drawn} />
      <g className="drawing">
        <Stack left={HEEL - 16} right={HEEL + 400} from={0} height={drawn} />
      </g>
      <g transform={`translate(0 ${-drawn})`}>
        <Figure pose="sitTall" hue="sitting" />
      </g>
      {height !== null && height > 0 && (
        <>
          <path className="lb-dimension" d={`M780 0V${-drawn}M768 0h24M768 ${-drawn}h24`} />
          <text className="lb-label lb-strong" x={780} y={-drawn - 24} textAnchor="middle">
            {lengths.number(height)}
          </text>
        </>
      )}
    </svg>
  );
}
