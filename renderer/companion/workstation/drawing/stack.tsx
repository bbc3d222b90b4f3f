import { describeBooks } from '@shared/workstation/footrest/books';
import { choosePile } from '@shared/workstation/footrest/pile';

/** How far the books of a stack stand back on either side, mm. */
const OFFSETS = [
  [0, 0],
  [16, 12],
  [6, 2],
  [20, 8],
  [2, 14],
  [12, 4],
] as const;

interface StackProps {
  readonly left: number;
  readonly right: number;
  /** What it stands on and how high it is, mm above the floor. */
  readonly from: number;
  readonly height: number;
}

/** Books, or a box where books would be too many. Mm, y down. */
export function Stack({ left, right, from, height }: StackProps) {
  if (height < 1) return null;
  const width = right - left;
  if (choosePile(height) === 'box')
    return (
      <g>
        <rect
          className="aid-2"
          x={left + 8}
          y={-from - height + 10}
          width={width - 16}
          height={height - 10}
          rx={6}
        />
        <rect
          className="aid"
          x={left}
          y={-from - height}
          width={width}
          height={Math.min(64, height * 0.3)}
          rx={6}
        />
      </g>
    );
  const count = Math.max(1, describeBooks(height).books);
  const each = height / count;
  return (
    <g>
      {OFFSETS.slice(0, count).map(([behind, before], index) => (
        <rect
          key={index}
          className={(count - index) % 2 === 1 ? 'aid' : 'aid-2'}
          x={left + behind}
          y={-from - each * (index + 1)}
          width={width - behind - before}
          height={each}
          rx={Math.min(5, each / 2)}
        />
      ))}
    </g>
  );
}
