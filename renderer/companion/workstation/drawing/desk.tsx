import type { SceneDesk } from './scene';

const TOP = 22;
const LEG = 50;
const BLOCK = 96;

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

function Legs({ desk: { left, top, blocks, holds: near } }: { readonly desk: SceneDesk }) {
  const front = left + 62;
  const foot = -blocks - LEG / 2;
  return (
    <g>
      <path className="prop-line" strokeWidth={LEG - 8} d={`M${front} ${-top + 20}V${foot}`} />
      <path className="prop-2-line" strokeWidth={LEG} d={`M${near} ${-top + 20}V${foot}`} />
      {blocks > 0 &&
        [front, near].map((x) => (
          <rect
            key={x}
            className="aid"
            x={x - BLOCK / 2}
            y={-blocks}
            width={BLOCK}
            height={blocks}
            rx={Math.min(5, blocks / 2)}
          />
        ))}
    </g>
  );
}

function Column({ desk: { left, right, top, blocks, holds: x } }: { readonly desk: SceneDesk }) {
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
      {blocks > 0 &&
        [left + 190, right - 80].map((end) => (
          <rect
            key={end}
            className="aid"
            x={end - BLOCK / 2}
            y={-blocks}
            width={BLOCK}
            height={blocks}
            rx={5}
          />
        ))}
    </g>
  );
}
