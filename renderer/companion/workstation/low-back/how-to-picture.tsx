import type { ReactNode } from 'react';
import { LUMBAR } from '@shared/workstation/setup';
import { Figure } from '../../../figure/figure';
import { OfficeChair, TowelRoll } from './furniture';
import type { HowToStep } from './how-to-steps';
import { CarSeat, Sofa } from './seats';
import { FIGURE_SEAT, HOLLOW } from './support-picture';

/** Pictures without a person are 200 by 120; those with one show a part of it, in mm. */
const PLAIN = '0 0 200 120';
const AT_THE_HOLLOW = '-400 -900 700 420';
const AT_THE_BACK = '-480 -950 950 570';

const HOLLOW_Y = -(FIGURE_SEAT + LUMBAR.mm);

/** One step of a how-to; the words beside it say the same. */
export function HowToPicture({ step }: { readonly step: HowToStep }): ReactNode {
  const [viewBox, drawing] = PICTURES[step];
  return (
    <svg className="how-to-picture" viewBox={viewBox} preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      {drawing}
    </svg>
  );
}

interface SeatedProps {
  readonly tooDeep?: number;
  readonly children?: ReactNode;
}

function Seated({ tooDeep = 0, children }: SeatedProps): ReactNode {
  return (
    <>
      <OfficeChair seat={FIGURE_SEAT} tooDeep={tooDeep} />
      {children}
      <Figure pose="sitTall" hue="sitting" />
    </>
  );
}

function Pad(): ReactNode {
  return <ellipse className="lb-aid" cx={HOLLOW.x - 14} cy={HOLLOW_Y} rx={42} ry={92} />;
}

const PICTURES: Readonly<Record<HowToStep, readonly [viewBox: string, drawing: ReactNode]>> = {
  'towel.fold': [
    PLAIN,
    <g key="">
      <rect className="lb-aid-2" x={32} y={20} width={124} height={40} rx={5} />
      <rect className="lb-aid" x={32} y={60} width={124} height={40} rx={5} />
      <path className="lb-fold" d="M32 60H156" />
      <path className="lb-arrow" d="M166 32C184 42 184 74 168 86M177 85l-9 1 1-9" />
    </g>,
  ],
  'towel.roll': [
    PLAIN,
    <g key="">
      <rect className="lb-aid-2" x={70} y={82} width={106} height={11} rx={5} />
      <TowelRoll x={64} y={65} radius={28} />
      <path className="lb-arrow" d="M158 58H112M120 51l-8 7 8 7" />
    </g>,
  ],
  'towel.place': [
    AT_THE_HOLLOW,
    <Seated key="">
      <TowelRoll x={HOLLOW.x} y={HOLLOW_Y} radius={HOLLOW.radius} />
      <path
        className="lb-strap lb-mm"
        d={`M${HOLLOW.x} ${HOLLOW_Y - 28}L-206 ${HOLLOW_Y - 16}Q-232 ${HOLLOW_Y} -206 ${HOLLOW_Y + 16}L${HOLLOW.x} ${HOLLOW_Y + 28}`}
      />
    </Seated>,
  ],
  'pillow.choose': [
    PLAIN,
    <g key="">
      <path className="lb-aid" d="M22 58C44 42 74 42 96 58C74 74 44 74 22 58Z" />
      <path className="lb-prop" d="M112 58C124 18 168 18 180 58C168 98 124 98 112 58Z" />
      <path
        className="lb-arrow"
        d="M51 92l6 6 12-12M140 106l12 12M152 106l-12 12"
        transform="translate(0 -6)"
      />
    </g>,
  ],
  'pillow.place': [
    AT_THE_HOLLOW,
    <Seated key="">
      <ellipse className="lb-aid" cx={HOLLOW.x} cy={HOLLOW_Y - 20} rx={30} ry={110} />
    </Seated>,
  ],
  'pillow.deep': [AT_THE_BACK, <Seated key="" tooDeep={96} />],
  'backrest.back': [
    AT_THE_BACK,
    <Seated key="">
      <path className="lb-arrow lb-mm" d="M420 -830H190M240 -870l-50 40 50 40" />
    </Seated>,
  ],
  'backrest.move': [
    AT_THE_HOLLOW,
    <Seated key="">
      <Pad />
      <path
        className="lb-arrow lb-mm"
        d={`M-290 ${HOLLOW_Y - 110}V${HOLLOW_Y + 110}M-318 ${HOLLOW_Y - 82}l28 -28 28 28M-318 ${HOLLOW_Y + 82}l28 28 28 -28`}
      />
    </Seated>,
  ],
  'backrest.depth': [
    AT_THE_HOLLOW,
    <Seated key="">
      <Pad />
      <path className="lb-arrow lb-mm" d={`M-360 ${HOLLOW_Y}H-240M-268 ${HOLLOW_Y - 28}l28 28 -28 28`} />
    </Seated>,
  ],
  'car.seat': [
    PLAIN,
    <g key="">
      <CarSeat />
      <rect className="lb-sign" x={150} y={14} width={32} height={32} rx={6} />
      <path className="lb-sign-letter" d="M161 38V22h7a5 5 0 0 1 0 10h-7" />
      <path
        className="lb-arrow"
        d="M70 112H134M78 106l-8 6 8 6M126 106l8 6-8 6"
        transform="translate(0 -2)"
      />
    </g>,
  ],
  'car.hollow': [
    PLAIN,
    <g key="">
      <CarSeat />
      <path className="lb-strap" d="M94 60L66 65Q59 71 68 78L94 76" />
      <TowelRoll x={94} y={68} radius={9} />
    </g>,
  ],
  'car.check': [
    '-560 -1400 1100 660',
    <g key="">
      <path className="lb-line" strokeWidth="90" d="M-190 -500L-176 -1000" />
      <path className="lb-line" strokeWidth="24" d="M-180 -1000L-190 -1180" />
      <path className="lb-line" strokeWidth="76" d="M-196 -1160L-206 -1280" />
      <Figure pose="sitTall" hue="sitting" />
      <path className="lb-belt" d="M-96 -1060C-10 -960 60 -800 90 -620" />
    </g>,
  ],
  'sofa.deep': [
    PLAIN,
    <Sofa key="">
      <rect className="lb-aid" x={55} y={24} width={28} height={44} rx={12} />
    </Sofa>,
  ],
  'sofa.hollow': [
    PLAIN,
    <Sofa key="">
      <rect className="lb-aid-2" x={55} y={24} width={28} height={44} rx={12} />
      <TowelRoll x={91} y={51} radius={8} />
    </Sofa>,
  ],
  'sofa.feet': [
    '60 -480 800 480',
    <g key="">
      <path
        className="lb-prop"
        d="M0 -480H380a30 30 0 0 1 30 30V-90a30 30 0 0 1 -30 30H0Z"
        transform="translate(-50 0)"
      />
      <rect className="lb-aid" x={320} y={-70} width={400} height={26} rx={8} />
      <path className="lb-aid-line-2" d="M360 -46V-4M680 -46V-4" />
      <g transform="translate(0 -70)">
        <Figure pose="sitTall" hue="sitting" />
      </g>
    </g>,
  ],
};
