import { DESK_BLOCK, type SceneDesk } from './scene';

const TOP = 22;
const LEG = 50;

/** A desk on legs, or on a column that goes up and down, with what hangs under it. Mm, y down. */
export function Desk({ desk }: { readonly desk: SceneDesk }) {
  const { left, right, top, thickness } = desk;
  const slab = Math.min(thickness, Math.max(TOP, thickness <= 45 ? thickness : TOP));
  return (
    <g>
      {desk.kind === 'adjustable' ? <Column desk={desk} /> : <Legs desk={desk} />}
      {thickness > slab && (
        <rect
          className="prop"
          x={left + 24}
          y={-top + slab - 4}
          width={(right - left) * 0.5}
          height={thickness - slab + 4}
          rx={Math.min(8, (thickness - slab) / 2)}
        />
      )}
      <rect
        className="prop-2"
        x={left}
        y={-top}
        width={right - left}
        height={slab}
        rx={Math.min(11, slab / 2)}
      />
    </g>
  );
}

/** Only the legs at its back: those at its front would stand in the middle of the chair. */
function Legs({ desk: { top, blocks, holds: x, feet } }: { readonly desk: SceneDesk }) {
  const foot = -blocks - LEG / 2;
  return (
    <g>
      <path className="prop-2-line" strokeWidth={LEG} d={`M${x} ${-top + 20}V${foot}`} />
      <Blocks feet={feet} height={blocks} />
    </g>
  );
}

function Column({ desk: { left, right, top, blocks, holds: x, feet } }: { readonly desk: SceneDesk }) {
  const foot = -blocks;
  return (
    <g>
      <path className="prop-2-line" strokeWidth={44} d={`M${x} ${-top + 30}V${foot - 40}`} />
      <path
        className="prop-line"
        strokeWidth={64}
        d={`M${x} ${foot - Math.min(420, top * 0.55)}V${foot - 40}`}
      />
      <path className="prop-2-line" strokeWidth={26} d={`M${left + 150} ${foot - 13}H${right - 40}`} />
      <Blocks feet={feet} height={blocks} />
    </g>
  );
}

interface BlocksProps extends Pick<SceneDesk, 'feet'> {
  readonly height: number;
}

function Blocks({ feet, height }: BlocksProps) {
  if (height === 0) return null;
  return feet.map((foot) => (
    <rect
      key={foot}
      className="aid"
      x={foot - DESK_BLOCK / 2}
      y={-height}
      width={DESK_BLOCK}
      height={height}
      rx={Math.min(5, height / 2)}
    />
  ));
}
