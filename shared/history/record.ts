import { z } from 'zod';
import { BOUT_KINDS } from '../session/bout';

const kind = z.enum(BOUT_KINDS);
/** A tick in ms. Negative where it lies before the boot that the record names: a bout that outlived a restart. */
const tick = z.number();

/** Fields of every record. `boot` names the run of the machine whose tick the record uses. */
const base = { v: z.literal(1), id: z.string().min(1), boot: z.string().min(1), zone: z.string().min(1) };

/** A stretch of one kind. `from`, `to`: ticks in ms; `wall`: epoch ms at `from`. A later record wins where two overlap. */
const bout = z.object({ ...base, type: z.literal('bout'), kind, from: tick, to: tick, wall: z.number() });

/** The person corrected what a stretch was. Painted over the bouts it covers. */
const correction = z.object({
  ...base,
  type: z.literal('correction'),
  kind,
  from: tick,
  to: tick,
  wall: z.number(),
});

/** One prompt, written when it ends. Ticks in ms; `wall`: epoch ms at `endedAt`. */
const prompt = z.object({
  ...base,
  type: z.literal('prompt'),
  reminder: z.string(),
  asks: z.enum(['position-change', 'walk', 'stretch', 'micro-break', 'eye-rest', 'other']),
  satisfies: z.array(z.string()),
  dueAt: tick,
  noticedAt: tick.nullable(),
  shownAt: tick.nullable(),
  heldBy: z.array(z.string()),
  outcome: z.enum(['taken', 'snoozed', 'skipped', 'missed', 'credited']),
  endedAt: tick,
  wall: z.number(),
});

/** Moves that were done, each repetition of the same move once. `from`, `to`: ticks in ms; `wall`: epoch ms at `from`. */
const moves = z.object({
  ...base,
  type: z.literal('moves'),
  routine: z.string().nullable(),
  moves: z.array(z.string()),
  from: tick,
  to: tick,
  wall: z.number(),
});

export const recordSchema = z.discriminatedUnion('type', [bout, correction, prompt, moves]);
export type HistoryRecord = z.infer<typeof recordSchema>;

type Unstamped<R> = R extends HistoryRecord ? Omit<R, 'v' | 'id' | 'boot' | 'zone'> : never;
/** A record as the engine makes it; the log stamps version, id, boot and zone on it. */
export type NewRecord = Unstamped<HistoryRecord>;

/** A record that says what a stretch of time was. */
export type StretchRecord = Extract<HistoryRecord, { type: 'bout' | 'correction' }>;

/** When the record's stretch, moves or prompt ended; epoch ms. */
export function endOf(record: HistoryRecord): number {
  return record.type === 'prompt' ? record.wall : record.wall + (record.to - record.from);
}
