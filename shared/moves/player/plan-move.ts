import type { Beat, Move, Part } from '../move';
import type { Repetition, Segment, SegmentKind, Side, Stance } from './segment';

/** What can be played: a move of the catalogue, or one's own in the same shape. */
export interface Playable extends Pick<Move, 'start' | 'parts' | 'hold' | 'steps'> {
  readonly id: string;
}

/** Time to hear the name and the first step, and to take the place, ms: our own judgement. */
export const READY_TIME = 8_000;
/** A breath between one side and the other, ms: our own judgement. */
const CHANGE_TIME = 3_000;
/** The way back to the pose that the move began with, where its last beat does not end there, ms: our own judgement. */
const RETURN_TRAVEL = 1_500;
/** The near side of the figure first, so that the first time is the one that is seen best. */
const SIDES: readonly Side[] = ['right', 'left'];

/** A segment before its place in the session is known. */
export type MoveSegment = Omit<Segment, 'move' | 'start'>;

/** Where the body goes, how long it takes there and how long it stays (ms). */
interface Stop {
  readonly way: Extract<SegmentKind, 'travel' | 'return'>;
  readonly rest: Exclude<SegmentKind, 'travel' | 'return'>;
  readonly to: Stance;
  readonly travel: number;
  readonly stay: number;
  readonly step: number | null;
  readonly repetition: Repetition | null;
  readonly round: Segment['round'];
}

/** Repetitions that follow each other without a break. */
interface Run {
  readonly part: Part;
  /** One side alone, both in turn, or both at once. */
  readonly side: Side | 'alternating' | null;
  readonly round: Segment['round'];
}

/** What is done in a move with that hold (ms), in order. Nothing in it lasts 0 ms. */
export function planMove(move: Playable, hold: number): readonly MoveSegment[] {
  const start: Stance = { pose: move.start, side: null };
  const ready: Stop = {
    ...{ way: 'travel', rest: 'ready', to: start, travel: 0, stay: READY_TIME },
    ...{ step: move.steps > 0 ? 0 : null, repetition: null, round: { at: 1, of: 1 } },
  };
  let last = start;
  return [ready, ...listStops(move, hold)].flatMap((stop) => {
    const { way, rest, to, travel, stay, ...told } = stop;
    const segments: readonly MoveSegment[] = [
      { kind: way, length: travel, from: last, to, ...told },
      { kind: rest, length: stay, from: to, to, ...told },
    ];
    last = to;
    return segments.filter(({ length }) => length > 0);
  });
}

function listStops(move: Playable, hold: number): readonly Stop[] {
  const runs = move.parts.flatMap(listRuns);
  const stops = runs.flatMap((run, index): readonly Stop[] => {
    const before = runs[index - 1];
    const changes = before !== undefined && isOneSided(before) && before.side !== run.side;
    return [
      ...(changes ? [comeBack(move, before, null, CHANGE_TIME)] : []),
      ...listRunStops(run, index, hold),
    ];
  });
  const end = stops.at(-1);
  const last = runs.at(-1);
  if (end === undefined || last === undefined || end.to.pose === move.start) return stops;
  // What goes on for a time ends wherever it is, as a walk does.
  if (last.part.repetitions === null) return stops;
  // A step that no beat does is the one that ends the move.
  const isTold = move.parts.some(({ ready, beats }) =>
    [...(ready === null ? [] : [ready]), ...beats].some(({ step }) => step === move.steps - 1),
  );
  return [...stops, comeBack(move, last, isTold ? null : move.steps - 1, 0)];
}

function listRuns(part: Part): readonly Run[] {
  const sets = keepTime(part.sets);
  return Array.from({ length: sets }, (_, index) => ({ at: index + 1, of: sets })).flatMap((round) =>
    part.sides === 'in-turn'
      ? SIDES.map((side): Run => ({ part, side, round }))
      : [{ part, side: part.sides === 'alternating' ? part.sides : null, round }],
  );
}

function isOneSided({ side }: Run): boolean {
  return side === 'left' || side === 'right';
}

/** From whatever the run ends with to the pose that the move began with, and a pause there (ms). */
function comeBack(move: Playable, { round }: Run, step: number | null, pause: number): Stop {
  return {
    ...{ way: 'return', rest: 'change-side', to: { pose: move.start, side: null } },
    ...{ travel: RETURN_TRAVEL, stay: pause, step, repetition: null, round },
  };
}

function listRunStops(run: Run, index: number, hold: number): readonly Stop[] {
  const { part, side, round } = run;
  const sides: readonly (Side | null)[] = side === 'alternating' ? SIDES : [side];
  const stop = (beat: Beat, on: Side | null, repetition: Repetition | null): Stop => ({
    ...{ way: 'travel', rest: beat.stay === 'hold' ? 'hold' : 'stay', to: { pose: beat.pose, side: on } },
    ...{ travel: keepTime(beat.travel), stay: beat.stay === 'hold' ? hold : keepTime(beat.stay) },
    ...{ step: beat.step, repetition, round },
  });
  const ready =
    part.ready === null ? [] : [stop(part.ready, isOneSided(run) ? (sides[0] ?? null) : null, null)];
  if (part.repetitions === null) {
    const once = sides.flatMap((on) =>
      part.beats.map((beat) => ({ ...stop(beat, on, null), stay: keepStay(beat) })),
    );
    return [...ready, ...repeatFor(hold, once)];
  }
  const of = keepTime(part.repetitions.usual);
  const counted = Array.from({ length: of }, (_, done) => ({ run: index, at: done + 1, of }));
  return [
    ...ready,
    ...counted.flatMap((repetition) =>
      sides.flatMap((on) => part.beats.map((beat) => stop(beat, on, repetition))),
    ),
  ];
}

/** In what goes on for the length of the hold, no beat is held itself. */
function keepStay({ stay }: Beat): number {
  return stay === 'hold' ? 0 : keepTime(stay);
}

/** The stops over and over until that much time (ms) is full; the last one is cut short. */
function repeatFor(time: number, stops: readonly Stop[]): readonly Stop[] {
  const filled: Stop[] = [];
  if (stops.every(({ travel, stay }) => travel + stay === 0)) return filled;
  for (let left = time, index = 0; left > 0; index += 1) {
    const stop = stops[index % stops.length];
    if (stop === undefined) break;
    const travel = Math.min(stop.travel, left);
    const stay = Math.min(stop.stay, left - travel);
    filled.push({ ...stop, travel, stay });
    left -= travel + stay;
  }
  return filled;
}

/** A length or a number of times that can be planned with: whole and not negative, whatever came in. */
function keepTime(value: number): number {
  return Number.isFinite(value) ? Math.max(0, Math.round(value)) : 0;
}
