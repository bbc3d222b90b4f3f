import type { SessionPlan } from './plan-session';
import type { Segment } from './segment';

/** A short sound: a move begins, the sides change, half of a hold is over, its last seconds, its end, all is done. */
export type CueKind = 'begin' | 'other-side' | 'half' | 'last-seconds' | 'release' | 'finished';

export interface Cue {
  readonly kind: CueKind;
  /** ms from the start of the session. */
  readonly at: number;
}

/** What is shorter than this (ms) needs no sound on the way: our own judgement. */
const LONG = 10_000;
const SECOND = 1_000;

/** Every sound of a session, in order. */
export function listCues({ segments, moves, length }: SessionPlan): readonly Cue[] {
  const along = segments.flatMap(listSegmentCues);
  // A walk has no hold within it: half way is where one turns back.
  const halves = moves.flatMap(({ begins, end }, index): readonly Cue[] =>
    segments.every(({ move, repetition }) => move !== index || repetition === null) && end - begins >= LONG
      ? [{ kind: 'half', at: (begins + end) / 2 }]
      : [],
  );
  const finish: readonly Cue[] = length === 0 ? [] : [{ kind: 'finished', at: length }];
  return [...along, ...halves, ...finish].sort((a, b) => a.at - b.at);
}

/** The sound to play as the session goes on from one moment to another (ms): the last one, should there be several. */
export function findCue(cues: readonly Cue[], from: number, to: number): CueKind | null {
  return cues.filter(({ at }) => at > from && at <= to).at(-1)?.kind ?? null;
}

function listSegmentCues({ kind, start, length }: Segment): readonly Cue[] {
  const end = start + length;
  const last = [3, 2, 1].map((left): Cue => ({ kind: 'last-seconds', at: end - left * SECOND }));
  switch (kind) {
    case 'ready':
      return [...last, { kind: 'begin', at: end }];
    case 'change-side':
      return [{ kind: 'other-side', at: start }];
    case 'hold':
      return [
        ...(length >= LONG ? [{ kind: 'half', at: start + length / 2 } as const, ...last] : []),
        { kind: 'release', at: end },
      ];
    case 'travel':
    case 'stay':
    case 'return':
      return [];
  }
}
