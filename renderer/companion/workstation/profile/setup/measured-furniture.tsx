import type { ReactNode } from 'react';
import { QUESTION_GROUPS, type Answers, type QuestionId } from '@shared/workstation/questions';
import { useWorkstation } from '../../workstation-context';
import { MeasureLine } from './measure-line';

/** Heights of the drawn furniture, mm: only to point at; none of them is a recommendation. */
const SEATS = { seatLowest: 400, seatHighest: 520 } as const;
const SEAT_NOW = 450;
const DESKS = { deskLowest: 640, deskHighest: 1_180 } as const;
const DESK_NOW = 730;
const TOP = 40;
const SCREEN_TOP = 420;
const SCREEN_HEIGHT = 300;
const LAPTOP_TOP = 210;

interface SceneProps {
  readonly question: QuestionId;
  /** What was told of the furniture, so that it is drawn as what it is. */
  readonly answers: Answers;
}

function ChairLine({ question, seat }: Pick<SceneProps, 'question'> & { readonly seat: number }): ReactNode {
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
    case 'armrestHeight':
      return <MeasureLine across={140} from={seat} to={seat + 220} reach={-60} />;
    case 'footrest':
      return <MeasureLine across={460} from={0} to={80} reach={340} />;
    default:
      return null;
  }
}

/** The backrest, and at the question for it also what holds the low back. */
function Backrest({ question, answers, seat }: SceneProps & { readonly seat: number }): ReactNode {
  const support = question === 'lowBack' ? answers.lowBack : undefined;
  const hollow = seat + 195;
  const bend = support === 'curve' ? -340 : support === undefined ? -410 : -460;
  return (
    <>
      <path
        className="measure-prop"
        d={`M-260 ${-seat + 50}Q-450 ${-seat + 50} -450 ${-seat - 80}Q${bend} ${-seat - 280} -470 ${-seat - 520}`}
      />
      {support === 'adjustable' && (
        <>
          <path
            className="measure-support"
            d={`M-432 ${-hollow + 70}Q-384 ${-hollow} -440 ${-hollow - 70}Z`}
          />
          <UpAndDown across={-540} at={hollow} />
        </>
      )}
      {support === 'towel' && <circle className="measure-support" cx={-396} cy={-hollow} r={50} />}
    </>
  );
}

/** Two arrows: this goes up and down. */
function UpAndDown({ across, at }: { readonly across: number; readonly at: number }): ReactNode {
  return (
    <path
      className="measure-line"
      d={`M${across} ${-at - 90}V${-at + 90}M${across - 30} ${-at - 56}l30 -34l30 34M${across - 30} ${-at + 56}l30 34l30 -34`}
    />
  );
}

/** A chair from the side; its front is at the right. */
function Chair({ question, answers }: SceneProps): ReactNode {
  const seat = question === 'seatLowest' || question === 'seatHighest' ? SEATS[question] : SEAT_NOW;
  return (
    <>
      <path className="measure-prop" d={`M-200 -60V${-seat + 60}M-440 -40Q-200 -140 40 -40`} />
      <Backrest question={question} answers={answers} seat={seat} />
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

function DeskLine({ question, answers, desk }: SceneProps & { readonly desk: number }): ReactNode {
  const isLaptop = answers.screenKind === 'laptop';
  const top = desk + (isLaptop ? LAPTOP_TOP : SCREEN_TOP);
  switch (question) {
    case 'desk':
      return answers.desk === 'adjustable' && <UpAndDown across={160} at={desk} />;
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
      return <MeasureLine across={920} from={desk} to={top} reach={724} />;
    case 'screenHeight':
      return (
        <MeasureLine across={920} from={isLaptop ? desk + 16 : top - SCREEN_HEIGHT} to={top} reach={724} />
      );
    default:
      return null;
  }
}

function Monitor({ desk }: { readonly desk: number }): ReactNode {
  return (
    <>
      <g className="measure-solid">
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
    </>
  );
}

/** Opened; `hinge` is where its lid starts. */
function Laptop({ desk, hinge }: { readonly desk: number; readonly hinge: number }): ReactNode {
  return (
    <>
      <rect className="measure-screen" x={hinge - 240} y={-desk - 16} width={240} height={16} rx={8} />
      <path className="measure-lid" d={`M${hinge - 4} ${-desk - 12}L${hinge + 68} ${-desk - LAPTOP_TOP}`} />
    </>
  );
}

/** A desk with what stands on it from the side; one sits at its left. */
function Desk({ question, answers }: SceneProps): ReactNode {
  const desk = question === 'deskLowest' || question === 'deskHighest' ? DESKS[question] : DESK_NOW;
  const { screenKind } = answers;
  return (
    <>
      <path
        className="measure-prop"
        d={
          answers.desk === 'adjustable'
            ? `M640 -20V${-desk + TOP}M460 -18H820`
            : `M300 -18V${-desk + TOP}M820 -18V${-desk + TOP}`
        }
      />
      <g className="measure-solid">
        <rect x={260} y={-desk} width={600} height={TOP} rx={12} />
        {screenKind !== 'laptop' && (
          <rect
            x={290}
            y={-desk - 24}
            width={screenKind === 'laptop-and-monitor' ? 76 : 180}
            height={24}
            rx={8}
          />
        )}
      </g>
      {screenKind !== 'laptop' && <Monitor desk={desk} />}
      {screenKind === 'laptop' && <Laptop desk={desk} hinge={656} />}
      {screenKind === 'laptop-and-monitor' && <Laptop desk={desk} hinge={620} />}
      <DeskLine question={question} answers={answers} desk={desk} />
    </>
  );
}

/** The piece of furniture that a question is about, with what is measured. The words beside it say the same. */
export function MeasuredFurniture({ question }: { readonly question: QuestionId }): ReactNode {
  const { answers } = useWorkstation().profile;
  const isOfChair = (QUESTION_GROUPS.chair as readonly QuestionId[]).includes(question);
  return (
    <svg
      className="measure-picture"
      viewBox={isOfChair ? '-640 -1080 1160 1140' : '60 -1680 960 1740'}
      aria-hidden="true"
    >
      <path className="measure-floor" d={isOfChair ? 'M-640 0H520' : 'M60 0H1020'} />
      {isOfChair ? (
        <Chair question={question} answers={answers} />
      ) : (
        <Desk question={question} answers={answers} />
      )}
    </svg>
  );
}
