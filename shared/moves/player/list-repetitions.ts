import type { SessionPlan } from './plan-session';

/** One time on one side, or all of a move in which nothing is counted. Times are ms from the start of the session. */
export interface RepetitionSpan {
  readonly run: number;
  readonly from: number;
  readonly to: number;
}

/** The parts that a move's progress is shown in, in order; where sides alternate, each of them is one. */
export function listRepetitions({ segments, moves }: SessionPlan, move: number): readonly RepetitionSpan[] {
  const spans: (RepetitionSpan & { readonly key: string })[] = [];
  for (const { move: of, repetition, to, start, length } of segments) {
    if (of !== move || repetition === null) continue;
    const key = `${repetition.run} ${repetition.at} ${to.side ?? ''}`;
    const last = spans.at(-1);
    const from = last?.key === key ? last.from : start;
    if (last?.key === key) spans.pop();
    spans.push({ key, run: repetition.run, from, to: start + length });
  }
  if (spans.length > 0) return spans.map(({ run, from, to }) => ({ run, from, to }));
  const planned = moves[move];
  return planned === undefined ? [] : [{ run: 0, from: planned.begins, to: planned.end }];
}
