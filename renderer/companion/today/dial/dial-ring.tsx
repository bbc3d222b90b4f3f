import type { ReactNode } from 'react';

const HALF_MINUTE = 30_000;

/** One line for each half minute of the reminder, fewer where they would touch. */
function ticksFor(after: number): number {
  const halves = Math.round(after / HALF_MINUTE);
  if (halves >= 24 && halves <= 80) return halves;
  return 60;
}

function Ticks(props: { readonly share: number; readonly count: number }): ReactNode {
  const lit = Math.min(props.count, Math.floor(props.share * props.count + 1e-6));
  return Array.from({ length: props.count }, (_, index) => {
    const angle = (index / props.count) * 2 * Math.PI;
    const [x, y] = [Math.sin(angle), -Math.cos(angle)];
    const on = index < lit;
    const inner = on ? 128 : index % 10 === 0 ? 130 : 134;
    return (
      <line
        key={index}
        className={on ? 'tick on' : 'tick'}
        x1={x * inner}
        y1={y * inner}
        x2={x * 144}
        y2={y * 144}
      />
    );
  });
}

function Hand({ share }: { readonly share: number }): ReactNode {
  const angle = share * 2 * Math.PI;
  return <circle className="hand" cx={Math.sin(angle) * 136} cy={-Math.cos(angle) * 136} r={9} />;
}

interface RingProps {
  /** Time used and the whole of it, ms; null where nothing is counted. */
  readonly progress: { readonly counted: number; readonly after: number } | null;
  readonly held: boolean;
}

/** How much of the time is used, as lit lines round the number. */
export function DialRing({ progress, held }: RingProps): ReactNode {
  const share = progress === null ? 0 : Math.min(1, progress.counted / Math.max(1, progress.after));
  return (
    <svg viewBox="-152 -152 304 304" aria-hidden="true">
      <Ticks share={held ? 1 : share} count={ticksFor(progress?.after ?? 0)} />
      {!held && progress !== null && share < 1 && <Hand share={share} />}
      {held ? (
        <g className="held-dots">
          <circle cx="-8" cy="-114" r="2.2" />
          <circle cy="-114" r="2.2" />
          <circle cx="8" cy="-114" r="2.2" />
        </g>
      ) : (
        progress !== null && <path className="target" d="M0 -112l6.5 -8h-13z" />
      )}
    </svg>
  );
}
