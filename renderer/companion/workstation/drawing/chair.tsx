import type { SceneChair } from './scene';

const PAD = 70;
const CASTOR = 30;
/** Half the way across the base, mm. */
const SPREAD = 254;
/** Half as thick as the backrest is, and the board of a plain chair. */
const BACKREST = 23;
const BOARD = 34;
/** How far a formed backrest comes forward at the low back, mm. */
const BULGE = 34;
/** A rolled towel, and how far the backrest gives way to it. */
const ROLL = 37;
const GIVES = 16;

/** A chair, its cushions and a roll at the low back, behind the person. Mm, y down. */
export function Chair({ chair }: { readonly chair: SceneChair }) {
  const { seat, cushion, back, front, backCushion } = chair;
  const own = seat - cushion;
  const left = back - 12;
  return (
    <g>
      {chair.kind === 'swivel' ? (
        <SwivelChair chair={chair} own={own} />
      ) : (
        <PlainChair chair={chair} own={own} />
      )}
      {cushion > 0 && (
        <rect
          className="aid"
          x={left + 4}
          y={-seat}
          width={front - left - 16}
          height={cushion}
          rx={Math.min(18, cushion / 2)}
        />
      )}
      {backCushion > 0 && (
        <rect
          className="aid"
          x={back}
          y={-seat - 380}
          width={backCushion}
          height={330}
          rx={Math.min(24, backCushion / 2)}
        />
      )}
      {chair.lowBack === 'towel' && <Roll x={back + backCushion + ROLL - GIVES} y={-chair.lowBackStart} />}
    </g>
  );
}

interface OwnProps {
  readonly chair: SceneChair;
  /** The chair's own seat, without a cushion. */
  readonly own: number;
}

function SwivelChair({ chair: { back, backAbove, front, lowBack }, own }: OwnProps) {
  const left = back - 12;
  const column = (left + front) / 2 - 27;
  const low = back - BACKREST;
  const high = backAbove - BACKREST;
  const hollow = lowBack === 'adjustable' || lowBack === 'curve' ? low + BULGE : low - 4;
  return (
    <g>
      <path className="prop-2-line" strokeWidth={30} d={`M${column} ${-own + 60}V-90`} />
      <path
        className="prop-2-line"
        strokeWidth={24}
        d={`M${column - SPREAD + 4} -62Q${column - 130} -92 ${column} -92Q${column + 130} -92 ${column + SPREAD - 4} -62`}
      />
      {[column - SPREAD, column, column + SPREAD].map((x) => (
        <circle key={x} className="prop-2" cx={x} cy={-CASTOR} r={CASTOR} />
      ))}
      <path
        className="prop-2-line"
        strokeWidth={26}
        d={`M${column - 90} ${-own + 66}H${low + 40}Q${low - 20} ${-own + 66} ${low - 22} ${-own - 20}L${low - 12} ${-own - 200}`}
      />
      <path
        className="prop-line"
        strokeWidth={BACKREST * 2}
        d={`M${low} ${-own - 110}C${hollow} ${-own - 170} ${hollow} ${-own - 240} ${(low + high) / 2} ${-own - 330}S${high} ${-own - 500} ${high - 6} ${-own - 560}`}
      />
      <path
        className="prop"
        d={`M${left} ${-own}H${front - 44}C${front} ${-own} ${front + 8} ${-own + 34} ${front - 14} ${-own + 58}Q${front - 24} ${-own + PAD} ${front - 52} ${-own + PAD}H${left + 8}C${left - 28} ${-own + PAD} ${left - 32} ${-own} ${left} ${-own}Z`}
      />
    </g>
  );
}

/** Of a chair whose height is one: four legs and a back. */
function PlainChair({ chair: { back, backAbove, front }, own }: OwnProps) {
  const left = back - 12;
  return (
    <g>
      <path
        className="prop-2-line"
        strokeWidth={34}
        d={`M${left + 26} ${-own + 20}L${left - 14} -17M${front - 40} ${-own + 20}L${front - 14} -17`}
      />
      <path
        className="prop-line"
        strokeWidth={34}
        d={`M${left + 6} ${-own + 14}C${back - 20} ${-own - 150} ${back - 24} ${-own - 240} ${Math.min(back - 24, backAbove - 17)} ${-own - 440}`}
      />
      <rect className="prop" x={left - 8} y={-own} width={front - left + 8} height={BOARD} rx={BOARD / 2} />
    </g>
  );
}

/** A rolled towel seen from its end. */
function Roll({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g>
      <circle className="aid" cx={x} cy={y} r={ROLL} />
      <path
        className="aid-3-line"
        strokeWidth={6}
        d={`M${x} ${y}a9 9 0 0 1 15 -2a17 17 0 0 1 -25 15a22 22 0 0 1 7 -37`}
      />
    </g>
  );
}

/** The armrest towards us, in front of the person. Mm, y down. */
export function Armrest({ chair }: { readonly chair: SceneChair }) {
  const { armrest, back, seat, cushion } = chair;
  if (armrest === null) return null;
  const post = back + 130;
  return (
    <g>
      <path
        className="prop-2-line"
        strokeWidth={22}
        d={`M${post} ${-armrest + 20}V${-seat + cushion + 30}`}
      />
      <rect className="prop-2" x={back + 40} y={-armrest} width={240} height={30} rx={15} />
    </g>
  );
}
