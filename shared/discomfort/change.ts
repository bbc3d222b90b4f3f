import { AREA_IDS } from './areas';
import {
  EMPTY_LOG,
  NOTE_LENGTH,
  WORST,
  type CheckIn,
  type DiscomfortLog,
  type Intensities,
  type ToldMilestone,
} from './check-in';
import type { DiscomfortChange } from './discomfort-change-schema';

/** Why a change was not made; a window says it as a sentence. */
export type DiscomfortProblem = 'note-too-long' | 'no-such-check-in' | 'already-there';
export type DiscomfortResult =
  | {
      readonly ok: true;
      readonly log: DiscomfortLog;
      /** What the change made, took out or replaced, as it was before: all that the way back needs. */
      readonly undo: DiscomfortChange | null;
    }
  | { readonly ok: false; readonly problem: DiscomfortProblem };

/** When the change is made, and what a check-in that it makes is called. */
export interface ChangeContext {
  /** Epoch ms. */
  readonly now: number;
  /** The local day of `now`, `2026-03-02`. */
  readonly day: string;
  readonly newId: string;
}

/** Makes one change. Pure. Its `undo`, made next, brings back exactly the log that it was made on. */
export function changeLog(
  log: DiscomfortLog,
  change: DiscomfortChange,
  context: ChangeContext,
): DiscomfortResult {
  switch (change.type) {
    case 'log': {
      const note = cleanNote(change.note);
      if (note.length > NOTE_LENGTH) return { ok: false, problem: 'note-too-long' };
      const { now: at, day, newId: id } = context;
      const made: CheckIn = { id, at, day, areas: orderAreas(change.areas), note };
      return { ok: true, log: addCheckIns(log, [made]), undo: { type: 'delete', id } };
    }
    case 'edit': {
      const before = findCheckIn(log, change.id);
      if (before === undefined) return { ok: false, problem: 'no-such-check-in' };
      const note = cleanNote(change.note);
      if (note.length > NOTE_LENGTH) return { ok: false, problem: 'note-too-long' };
      const { id, areas } = before;
      const edited = { ...before, areas: orderAreas(change.areas), note };
      return {
        ok: true,
        log: { ...log, checkIns: log.checkIns.map((each) => (each.id === id ? edited : each)) },
        undo: { type: 'edit', id, areas, note: before.note },
      };
    }
    case 'delete': {
      const deleted = findCheckIn(log, change.id);
      if (deleted === undefined) return { ok: false, problem: 'no-such-check-in' };
      return {
        ok: true,
        log: { ...log, checkIns: log.checkIns.filter((each) => each !== deleted) },
        undo: { type: 'restore', checkIns: [deleted], told: [] },
      };
    }
    case 'delete-all': {
      const { checkIns, told } = log;
      const undo = checkIns.length === 0 ? null : { type: 'restore' as const, checkIns, told };
      return { ok: true, log: EMPTY_LOG, undo };
    }
    case 'restore': {
      if (change.checkIns.some(({ id }) => findCheckIn(log, id) !== undefined))
        return { ok: false, problem: 'already-there' };
      const told = [...log.told, ...change.told.filter((each) => !isTold(log, each))];
      return { ok: true, log: addCheckIns({ ...log, told }, change.checkIns), undo: null };
    }
    case 'told':
      if (isTold(log, change.milestone)) return { ok: true, log, undo: null };
      return { ok: true, log: { ...log, told: [...log.told, change.milestone] }, undo: null };
  }
}

/** Adds what another log holds and this one does not; entries with an id that is here stay as they are here. Pure. */
export function mergeCheckIns(
  log: DiscomfortLog,
  others: readonly CheckIn[],
): { readonly log: DiscomfortLog; readonly added: number } {
  const known = new Set(log.checkIns.map(({ id }) => id));
  const fresh = others.filter(({ id }) => !known.has(id) && known.add(id));
  return { log: addCheckIns(log, fresh), added: fresh.length };
}

export function isTold({ told }: DiscomfortLog, { from, weeks }: ToldMilestone): boolean {
  return told.some((each) => each.from === from && each.weeks === weeks);
}

/** Blanks around a note are nothing; each letter has one form, however it was typed. */
function cleanNote(note: string): string {
  return note.trim().normalize('NFC');
}

/** In the order of the body, each a whole number from 1 to 10; what says that nothing hurts is left out. */
function orderAreas(areas: Intensities): Intensities {
  return Object.fromEntries(
    AREA_IDS.flatMap((id) => {
      const intensity = Math.min(WORST, Math.round(areas[id] ?? 0));
      return intensity >= 1 ? [[id, intensity] as const] : [];
    }),
  );
}

function findCheckIn({ checkIns }: DiscomfortLog, id: string): CheckIn | undefined {
  return checkIns.find((each) => each.id === id);
}

/** Each at the place of its time; of the same time, in the order of their ids, so that the order is always one. */
function addCheckIns(log: DiscomfortLog, added: readonly CheckIn[]): DiscomfortLog {
  const checkIns = [...log.checkIns, ...added].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return { ...log, checkIns };
}
