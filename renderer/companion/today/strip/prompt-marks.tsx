import type { ReactNode } from 'react';
import type { SessionSnapshot } from '@shared/session/snapshot';
import type { DayAxis } from './day-axis';
import { findEarliest } from '@shared/session/told';
import { Mark, type MarkKind } from './strip-marks';

/** Marks closer than this (px) cover one another. */
const LEAST_GAP = 10;

interface Placed {
  readonly key: string;
  readonly kind: MarkKind;
  /** Px from the left. */
  readonly x: number;
}

/** Moves marks to the right until none covers another, and back where they would leave the strip. */
export function spreadMarks<M extends Pick<Placed, 'x'>>(marks: readonly M[], width: number): readonly M[] {
  const spread: M[] = [];
  for (const mark of [...marks].sort((one, other) => one.x - other.x)) {
    spread.push({ ...mark, x: Math.max(mark.x, (spread.at(-1)?.x ?? -Infinity) + LEAST_GAP) });
  }
  return spread.map((mark, index) => ({
    ...mark,
    x: Math.min(mark.x, width - LEAST_GAP * (spread.length - 1 - index)),
  }));
}

/** The prompt there is, or else the next one as far as its time can be told. */
function findOpenMark({ prompt, upcoming, ...snapshot }: SessionSnapshot): {
  readonly kind: MarkKind;
  readonly at: number;
} | null {
  if (prompt !== null) return { kind: prompt.phase === 'held' ? 'held' : 'due', at: prompt.dueAt };
  const [next] = upcoming;
  const at = next === undefined ? null : findEarliest(next.dueAt, snapshot);
  return at === null ? null : { kind: 'next', at };
}

interface PromptMarksProps {
  readonly snapshot: SessionSnapshot;
  readonly axis: DayAxis;
  /** Px. */
  readonly width: number;
  /** The strip's lower edge, px. */
  readonly bottom: number;
}

/** The day's prompts above the strip. */
export function PromptMarks({ snapshot, axis, width, bottom }: PromptMarksProps): ReactNode {
  const open = findOpenMark(snapshot);
  const marks: Placed[] = snapshot.today.prompts.flatMap(({ at, outcome, reminder }) =>
    outcome === 'open' || outcome === 'credited'
      ? []
      : [{ key: `${at} ${reminder}`, kind: outcome, x: axis.x(at) }],
  );
  if (open !== null && open.at <= axis.to) marks.push({ key: 'open', kind: open.kind, x: axis.x(open.at) });
  return spreadMarks(marks, width).map(({ key, kind, x }) => (
    <g key={key} className="mark" data-kind={kind} transform={`translate(${x} 0)`}>
      <Mark kind={kind} />
      {kind === 'next' && <path className="next-line" d={`M0 18V${bottom}`} />}
    </g>
  ));
}
