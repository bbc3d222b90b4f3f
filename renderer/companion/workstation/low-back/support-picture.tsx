import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LUMBAR } from '@shared/workstation/setup';
import { Figure } from '../../../figure/figure';
import { useWorkstation } from '../workstation-context';
import { OfficeChair, TowelRoll } from './furniture';

/** The seat under the seated figure, mm. */
export const FIGURE_SEAT = 436;
/** Between backrest and hollow of the seated figure, where a roll just fits, mm. */
export const HOLLOW = { x: -122, radius: 29 } as const;
/** Where the height is written, mm. */
const SCALE_X = -300;

/** Where a support starts and how far it moves, at the back of somebody who sits. */
export function SupportPicture(): ReactNode {
  const { t } = useTranslation('low-back');
  const { lengths } = useWorkstation();
  const [from, to] = LUMBAR.range68Mm;
  const [least, most] = LUMBAR.range95Mm;
  const up = (mm: number): number => -(FIGURE_SEAT + mm);
  const label = t('support.picture.label', {
    ...{ from: lengths.number(from), to: lengths.write(to) },
    ...{ least: lengths.number(least), most: lengths.write(most) },
  });
  return (
    <svg className="lb-picture" viewBox="-520 -1390 1080 1080" role="img" aria-label={label}>
      <OfficeChair seat={FIGURE_SEAT} />
      <TowelRoll x={HOLLOW.x} y={up(LUMBAR.mm)} radius={HOLLOW.radius} />
      <Figure pose="sitTall" hue="sitting" />
      <path className="lb-guide" d={`M${SCALE_X} ${up(0)}H-190M${SCALE_X} ${up(LUMBAR.mm)}H${HOLLOW.x}`} />
      <path className="lb-dimension" d={`M${SCALE_X} ${up(0)}V${up(most)}M${SCALE_X - 12} ${up(0)}h24`} />
      <rect className="lb-band" x={SCALE_X - 12} y={up(most)} width={24} height={most - least} rx={12} />
      <rect className="lb-best" x={SCALE_X - 12} y={up(to)} width={24} height={to - from} />
      <g className="lb-label">
        <text x={SCALE_X + 26} y={up(most) + 8}>
          {lengths.number(most)}
        </text>
        <text x={SCALE_X + 26} y={up(least) + 26}>
          {lengths.number(least)}
        </text>
        <text className="lb-strong" x={SCALE_X - 26} y={up(LUMBAR.mm) + 15} textAnchor="end">
          {`${lengths.number(from)}–${lengths.number(to)}`}
        </text>
      </g>
    </svg>
  );
}
