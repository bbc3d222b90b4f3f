import { Stack } from './stack';
import type { Scene } from './scene';

/** Degrees that a monitor leans back; mm for the rest. */
const LEAN = 6;
const DEPTH = 26;
const LAPTOP = { base: 18, depth: 236, lid: 14 } as const;

/** The screen and what holds it, on its desk. Mm, y down. */
export function Screen({ scene: { screen, desk } }: { readonly scene: Pick<Scene, 'screen' | 'desk'> }) {
  const { left, top, height, lift, hinge } = screen;
  if (hinge !== null) return <Laptop screen={screen} desk={desk} hinge={hinge} />;
  const hold = Math.max(top - height * 0.58, desk.top + lift + 40);
  const foot = desk.top + lift;
  return (
    <g>
      <Stack left={left - 66} right={left + 190} from={desk.top} height={lift} />
      {screen.kind === 'arm' ? (
        <path
          className="prop-2-line"
          strokeWidth={20}
          d={`M${left + 150} ${-desk.top}V${-hold}L${left + 34} ${-hold}`}
        />
      ) : (
        <g>
          <path
            className="prop-2-line"
            strokeWidth={20}
            d={`M${left + 60} ${-foot - 12}V${-hold}H${left + 30}`}
          />
          <path className="prop-2-line" strokeWidth={16} d={`M${left - 26} ${-foot - 8}H${left + 150}`} />
        </g>
      )}
      <g transform={`rotate(${LEAN} ${left} ${-top})`}>
        <rect className="prop-2" x={left} y={-top} width={DEPTH} height={height} rx={10} />
        <rect className="picture" x={left} y={-top + 10} width={7} height={Math.max(0, height - 20)} rx={3} />
      </g>
    </g>
  );
}

interface LaptopProps extends Pick<Scene, 'screen' | 'desk'> {
  readonly hinge: number;
}

/** A laptop, flat on the desk or on a riser. */
function Laptop({ screen: { left, top, lift }, desk, hinge }: LaptopProps) {
  const foot = desk.top + lift;
  const keys = foot + LAPTOP.base;
  return (
    <g>
      <Stack left={hinge - LAPTOP.depth + 12} right={hinge + 6} from={desk.top} height={lift} />
      <rect
        className="prop-2"
        x={hinge - LAPTOP.depth}
        y={-keys}
        width={LAPTOP.depth + 8}
        height={LAPTOP.base}
        rx={7}
      />
      <path
        className="prop-2-line"
        strokeWidth={LAPTOP.lid}
        d={`M${hinge + 7} ${-keys + 8}L${left + 7} ${-top + 7}`}
      />
      <path
        className="picture-line"
        strokeWidth={6}
        d={`M${hinge + 3} ${-keys - 16}L${left + 2} ${-top + 16}`}
      />
    </g>
  );
}
