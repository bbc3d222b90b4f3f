import type { Bout, BoutKind } from './bout';
import type { Instant } from './instant';
import { instantAt, update, type Turn } from './turn';
import { findWalkBreak } from './walk';

/** Longer than any day with its corrections, so that Today and every count can be folded from it. */
const KEPT_MS = 36 * 3_600_000;

/** What the present moment is, from position, presence and what the person said. */
function kindNow({ state, settings, at }: Turn): BoutKind {
  if (state.suspended) return 'suspended';
  const gone = state.away || state.locked;
  if (!gone) return state.walking ? 'walking' : state.position;
  const walk = findWalkBreak(state, settings);
  return state.walking || (walk !== null && at.tick < walk.until.tick) ? 'walking' : 'away';
}

/** Closes the open bout at `from` and opens one of the kind that holds now; does nothing when it is the same. */
export function followKind(turn: Turn, from: Instant = turn.at): void {
  const kind = kindNow(turn);
  if (kind === turn.state.open.kind) return;
  closeOpenBout(turn, from);
  update(turn, { open: { kind, from: turn.state.open.from } });
}

/** Writes the open bout up to `to` and starts it anew there. A bout without length leaves no record. */
export function closeOpenBout(turn: Turn, to: Instant): void {
  const { open, bouts } = turn.state;
  if (to.tick <= open.from.tick) return;
  const bout: Bout = { kind: open.kind, from: open.from, to };
  turn.effects.push({ type: 'write-record', record: recordOf('bout', bout) });
  update(turn, { bouts: dropOld([...bouts, bout], turn.at), open: { kind: open.kind, from: to } });
}

/** Paints `kind` over the time from `from` to `to` (at most now) and writes the correction. */
export function correctTimeline(turn: Turn, kind: BoutKind, from: Instant, to: Instant): void {
  closeOpenBout(turn, turn.at);
  const oldest = turn.state.bouts[0]?.from.tick ?? turn.at.tick;
  const start = from.tick < oldest ? instantAt(turn.at, oldest) : from;
  if (to.tick <= start.tick) return;
  const correction: Bout = { kind, from: start, to };
  turn.effects.push({ type: 'write-record', record: recordOf('correction', correction) });
  update(turn, { bouts: paintBout(turn.state.bouts, correction) });
}

/** The bouts with one painted over them; parts that it covers give way. Keeps the order, never overlaps. */
export function paintBout(bouts: readonly Bout[], paint: Bout): readonly Bout[] {
  const before: Bout[] = [];
  const after: Bout[] = [];
  for (const bout of bouts) {
    if (bout.from.tick < paint.from.tick) {
      before.push(bout.to.tick <= paint.from.tick ? bout : { ...bout, to: instantIn(bout, paint.from.tick) });
    }
    if (bout.to.tick > paint.to.tick) {
      after.push(bout.from.tick >= paint.to.tick ? bout : { ...bout, from: instantIn(bout, paint.to.tick) });
    }
  }
  return [...before, paint, ...after];
}

/** Joins neighbours of one kind: a bout is cut where the clock was set, so that each part has a true wall time. */
export function joinNeighbours(bouts: readonly Bout[]): readonly Bout[] {
  const joined: Bout[] = [];
  for (const bout of bouts) {
    const last = joined.at(-1);
    if (last?.kind === bout.kind && last.to.tick === bout.from.tick) {
      joined[joined.length - 1] = { kind: last.kind, from: last.from, to: bout.to };
    } else {
      joined.push(bout);
    }
  }
  return joined;
}

/** How much (ms) of a stretch of time is of one kind. */
export function measureKind(
  bouts: readonly Bout[],
  kind: BoutKind,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): number {
  return bouts
    .filter((bout) => bout.kind === kind)
    .map((bout) => Math.min(bout.to.tick, to.tick) - Math.max(bout.from.tick, from.tick))
    .reduce((sum, length) => sum + Math.max(0, length), 0);
}

function instantIn(bout: Bout, tick: number): Instant {
  return { tick, wall: bout.from.wall + (tick - bout.from.tick) };
}

function dropOld(bouts: readonly Bout[], now: Instant): readonly Bout[] {
  const first = bouts[0];
  if (first === undefined || first.to.tick > now.tick - KEPT_MS) return bouts;
  return bouts.filter((bout) => bout.to.tick > now.tick - KEPT_MS);
}

function recordOf<T extends 'bout' | 'correction'>(type: T, bout: Bout) {
  return { type, kind: bout.kind, from: bout.from.tick, to: bout.to.tick, wall: bout.from.wall };
}
