import { foldDays, type HistoryDay } from '@shared/history/fold-days';
import type { HistoryRecord } from '@shared/history/record';
import type { ClockPort } from '@shared/session/ports';
import type { SessionState } from '@shared/session/state';
import type { HistoryLog } from '../../storage/history-log';

/** How far a month may lie from its days in another zone, and how far a record may reach back (ms). */
const MARGIN_MS = 3 * 86_400_000;

/**
 * The days from one local date to another, both included, out of the months' files and the bout that is still open.
 * Each file is read once.
 */
export async function readHistoryDays(options: {
  readonly range: { readonly from: string; readonly to: string };
  readonly history: Pick<HistoryLog, 'readMonths'>;
  readonly clock: Pick<ClockPort, 'now' | 'bootId'>;
  readonly state: () => SessionState;
  readonly dayStartsAt: string;
}): Promise<readonly HistoryDay[]> {
  const { range, history, clock, dayStartsAt } = options;
  // Before the files, or a bout that is closed while they are read would be in neither.
  const open = describeOpenBout(options.state(), clock);
  const { records } = await history.readMonths(
    monthNear(range.from, -MARGIN_MS),
    monthNear(range.to, MARGIN_MS),
  );
  return foldDays([...records, open], { ...range, dayStartsAt });
}

function monthNear(day: string, shift: number): string {
  // Years of five digits are written, and sorted, in another way.
  const at = Math.min(Date.parse(day) + shift, Date.UTC(9999, 11));
  return new Date(at).toISOString().slice(0, 7);
}

/** The open bout as the record that will be written of it. */
function describeOpenBout(
  { open, timeZone }: SessionState,
  clock: Pick<ClockPort, 'now' | 'bootId'>,
): HistoryRecord {
  const { kind, from } = open;
  return {
    v: 1,
    id: 'open',
    boot: clock.bootId(),
    zone: timeZone,
    type: 'bout',
    kind,
    from: from.tick,
    to: clock.now().tick,
    wall: from.wall,
  };
}
