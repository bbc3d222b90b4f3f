import type { ReactNode } from 'react';
import { QUESTION_GROUPS, type QuestionId } from '@shared/workstation/questions';
import { MeasureLine } from './measure-line';

/** Heights of the drawn furniture, mm: only to point at; none of them is a recommendation. */
const SEATS = { seatLowest: 400, seatHighest: 520 } as const;
const SEAT_NOW = 450;
const DESKS = { deskLowest: 640, deskHighest: 1_180 } as const;
const DESK_NOW = 730;
const TOP = 40;
const SCREEN_TOP = 420;
const SCREEN_HEIGHT = 300;

interface SceneProps {
  readonly question: QuestionId;
}

function ChairLine({ question, seat }: SceneProps & { readonly seat: number }): ReactNode {
  switch (question) {
    case 'seatLowest':
    case 'seatHighest':
    case 'seatNow':
      return <MeasureLine across={180} from={0} to={seat} reach={20} />;
    case 'seatDepth':
    case 'seatDepthAdjusts':
      return (
        <path
          className="measure-line"
          d={`M-420 ${-seat - 60}H30M-420 ${-seat - 88}v56M30 ${-seat - 88}v56`}
        />
      );
    case 'lowBack':
      return <MeasureLine across={-600} from={seat} to={seat + 195} reach={-440} />;
    case 'armrestHeight':
      return <MeasureLine across={140} from={seat} to={seat + 220} reach={-60} />;
    case 'footrest':
      return <MeasureLine across={460} from={0} to={80} reach={340} />;
    default:
      return null;
  }
}

/** A chair from the side; its front is at the right. */
function Chair({ question }: SceneProps): ReactNode {
  const seat = question === 'seatLowest' || question === 'seatHighest' ? SEATS[question] : SEAT_NOW;
  return (
    <>
      <g className="measure-prop">
        <path d={`M-200 -60V${-seat + 60}M-440 -40Q-200 -140 40 -40`} />
        <path
          d={`M-260 ${-seat + 50}Q-450 ${-seat + 50} -450 ${-seat - 80}Q-410 ${-seat - 280} -470 ${-seat - 520}`}
        />
      </g>
      <g className="measure-solid">
        <circle cx={-430} cy={-26} r={26} />
        <circle cx={30} cy={-26} r={26} />
        <rect x={-420} y={-seat} width={450} height={64} rx={32} />
        {(question === 'armrests' || question === 'armrestHeight') && (
          <path d={`M-300 ${-seat - 220}h220a16 16 0 0 1 0 32h-90v170h-32v-170h-98a16 16 0 0 1 0 -32Z`} />
        )}
        {question === 'footrest' && <rect x={140} y={-80} width={240} height={80} rx={12} />}
      </g>
      <ChairLine question={question} seat={seat} />
    </>
  );
}

function DeskLine({ question, desk }: SceneProps & { readonly desk: number }): ReactNode {
  switch (question) {
    case 'deskNow':
    case 'deskLowest':
    case 'deskHighest':
      return <MeasureLine across={160} from={0} to={desk} reach={270} />;
    case 'deskThickness':
      return <MeasureLine across={160} from={desk - TOP} to={desk} reach={270} />;
    case 'deskUnderside':
      return <MeasureLine across={160} from={0} to={desk - TOP} reach={270} />;
    case 'keyboard':
      return <MeasureLine across={160} from={desk} to={desk + 24} reach={340} />;
    case 'screenTop':
      return <MeasureLine across={920} from={desk} to={desk + SCREEN_TOP} reach={724} />;
    case 'screenHeight': {
      const lower = desk + SCREEN_TOP - SCREEN_HEIGHT;
      return <MeasureLine across={920} from={lower} to={desk + SCREEN_TOP} reach={724} />;
    }
    default:
      return null;
  }
}

/** A desk with keyboard and screen from the side; one sits at its left. */
function Desk({ question }: SceneProps): ReactNode {
  const desk = question === 'deskLowest' || question === 'deskHighest' ? DESKS[question] : DESK_NOW;
  return (
    <>
      <path className="measure-prop" d={`M640 -20V${-desk + TOP}M460 -18H820`} />
      <g className="measure-solid">
        <rect x={260} y={-desk} width={600} height={TOP} rx={12} />
        <rect x={320} y={-desk - 24} width={180} height={24} rx={8} />
        <rect x={650} y={-desk - 16} width={170} height={16} rx={8} />
        <rect x={730} y={-desk - 260} width={20} height={250} />
      </g>
      <rect
        className="measure-screen"
        x={712}
        y={-desk - SCREEN_TOP}
        width={24}
        height={SCREEN_HEIGHT}
        rx={8}
      />
      <DeskLine question={question} desk={desk} />
    </>
  );
}

/** The piece of furniture that a question is about, with what is measured. The words beside it say the same. */
export function MeasuredFurniture({ question }: SceneProps): ReactNode {
  const isOfChair = (QUESTION_GROUPS.chair as readonly QuestionId[]).includes(question);
  return (
    <svg
      className="measure-picture"
      viewBox={isOfChair ? '-640 -1080 1160 1140' : '60 -1680 960 1740'}
      aria-hidden="true"
    >
      <path className="measure-floor" d={isOfChair ? 'M-640 0H520' : 'M60 0H1020'} />
      {isOfChair ? <Chair question={question} /> : <Desk question={question} />}
    </svg>
  );
}
