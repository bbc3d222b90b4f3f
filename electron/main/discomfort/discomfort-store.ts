import { rm } from 'node:fs/promises';
import type { Answers, DiscomfortChangeAnswer, DiskOutcome, DiscomfortView } from '@shared/ipc';
import { changeLog, mergeCheckIns } from '@shared/discomfort/change';
import { EMPTY_LOG, type CheckIn, type DiscomfortLog } from '@shared/discomfort/check-in';
import type { DiscomfortChange } from '@shared/discomfort/discomfort-change-schema';
import { summarizeLog, type DiscomfortSummary } from '@shared/discomfort/summary';
import type { DocumentFile } from '../storage/document-file';
import { listAside, nameFailure } from '../storage/set-aside';

/** The discomfort log, loaded once and held in memory; each change is written at once, a deletion too. */
export interface DiscomfortStore {
  readonly view: () => DiscomfortView;
  readonly summary: () => DiscomfortSummary;
  /** The local day, `2026-03-02`. */
  readonly today: () => string;
  /** Makes a change, or says why not. What can't be written is told as a notice and stays in memory. */
  readonly change: (change: DiscomfortChange) => DiscomfortChangeAnswer;
  /** Adds check-ins that are not there yet; says how many. */
  readonly merge: (checkIns: readonly CheckIn[]) => number;
  readonly deleteCopies: () => Promise<Answers['discomfort:delete-copies']>;
  readonly subscribe: (changed: () => void) => void;
  /** Resolves when every change so far is on the disk, or is known not to get there. Never rejects. */
  readonly flush: () => Promise<DiskOutcome>;
}

export function createDiscomfortStore(options: {
  readonly file: DocumentFile<DiscomfortLog>;
  /** Of that file. */
  readonly path: string;
  /** Wall time, ms since the epoch. */
  readonly now: () => number;
  /** The local day (`2026-03-02`) of a wall time. */
  readonly dayOf: (wall: number) => string;
  readonly newId: () => string;
}): DiscomfortStore {
  const { file, path, now, dayOf, newId } = options;
  const loaded = file.load();
  const subscribers: (() => void)[] = [];
  const today = () => dayOf(now());
  let log = loaded.kind === 'state' ? loaded.state : EMPTY_LOG;
  let summarized = summarize();
  let deleting: Promise<unknown> = Promise.resolve();

  function summarize() {
    const day = today();
    return { log, day, summary: summarizeLog(log, day) };
  }

  function tell(): void {
    for (const changed of subscribers) changed();
  }

  function keep(next: DiscomfortLog): void {
    if (next === log) return;
    log = next;
    file.save(log);
    tell();
  }

  return {
    today,
    view: () => ({ log, copies: listAside(path).length }),
    summary() {
      if (summarized.log !== log || summarized.day !== today()) summarized = summarize();
      return summarized.summary;
    },
    change(change) {
      const at = now();
      const result = changeLog(log, change, { now: at, day: dayOf(at), newId: newId() });
      if (!result.ok) return result;
      keep(result.log);
      return { ok: true, undo: result.undo };
    },
    merge(checkIns) {
      const merged = mergeCheckIns(log, checkIns);
      if (merged.added > 0) keep(merged.log);
      return merged.added;
    },
    deleteCopies() {
      const deletion = deleteAll(listAside(path)).finally(tell);
      deleting = Promise.all([deleting, deletion]);
      return deletion;
    },
    subscribe: (changed) => void subscribers.push(changed),
    async flush() {
      const [disk] = await Promise.all([file.flush(), deleting]);
      return disk;
    },
  };
}

/** Deletes what it can; never rejects. */
async function deleteAll(copies: readonly string[]): Promise<Answers['discomfort:delete-copies']> {
  let failure: Answers['discomfort:delete-copies'] = null;
  for (const copy of copies) {
    try {
      await rm(copy);
    } catch (error) {
      failure ??= { path: copy, reason: nameFailure(error) };
    }
  }
  return failure;
}
