import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Notice, NoticeKey } from '@shared/health';
import type { DiskOutcome } from '@shared/ipc';
import { replaceFile } from './durable-write';
import { copyAside, nameFailure, setAside, type Aside } from './set-aside';

const envelope = z.object({ version: z.int().min(1), state: z.unknown() });

export type LoadedDocument<D> =
  | { readonly kind: 'state'; readonly state: D }
  | { readonly kind: 'none' }
  /** Set aside and told to the user; start anew. */
  | { readonly kind: 'corrupt' }
  | { readonly kind: 'newer' };

export interface DocumentFile<D> {
  /** Reads the file once, at start. Never throws. */
  load(): LoadedDocument<D>;
  /** Takes what `state` is now (plain JSON data) and writes it soon; of several waiting only the last is written. */
  save(state: D): void;
  /** Resolves when everything saved so far is on the disk or its failure was told, with which it is. Never rejects. */
  flush(): Promise<DiskOutcome>;
}

export interface DocumentFileOptions<D> {
  readonly folder: string;
  /** Of the file, as `state.json`. */
  readonly name: string;
  /** Raised when the meaning of what is kept changes. */
  readonly version: number;
  /**
   * What becomes of a file that a newer Sitwell wrote: `set-aside` starts anew beside it; `leave` does too, but
   * writes nothing until the end of this run, so that the newer one finds it as it was.
   */
  readonly newer: 'set-aside' | 'leave';
  readonly notices: Readonly<Record<'corrupt' | 'newer' | 'notSaved', NoticeKey>>;
  readonly onNotice: (notice: Notice) => void;
  /** Wall time, ms since the epoch; names files that are set aside. */
  readonly now: () => number;
  /** The domain's own check of what was on the disk; null when it is not it. */
  readonly read: (state: unknown) => D | null;
  /**
   * What can still be read of a state that `read` refused, or null. A copy of the whole file is kept and told of, and
   * what was read is written in its place. Without this such a file is set aside as a whole.
   */
  readonly salvage?: { readonly read: (state: unknown) => D | null; readonly notice: NoticeKey };
}

/** One document of plain data in a file of its own, replaced atomically, one write at a time. */
export function createDocumentFile<D>(options: DocumentFileOptions<D>): DocumentFile<D> {
  const path = join(options.folder, options.name);
  let waiting: string | null = null;
  let running: Promise<void> | null = null;
  let failing = false;
  /** A newer file that stays as it is; its notice says that nothing is written. */
  let left = false;
  /** Why what lies there could not be put aside. It is not overwritten either. */
  let stuck: string | null = null;

  function tellAside(key: NoticeKey, { path: where, failure }: Aside): void {
    stuck = failure;
    options.onNotice({ key, detail: { path: where } });
  }

  function tellNotSaved(reason: string): void {
    if (!failing) options.onNotice({ key: options.notices.notSaved, detail: { path, reason } });
    failing = true;
  }

  function putAside(): LoadedDocument<D> {
    tellAside(options.notices.corrupt, setAside(path, 'bad', options.now()));
    return { kind: 'corrupt' };
  }

  function meetNewer(): LoadedDocument<D> {
    left = options.newer === 'leave';
    const kept: Aside = left ? { path, failure: null } : setAside(path, 'newer', options.now());
    tellAside(options.notices.newer, kept);
    return { kind: 'newer' };
  }

  function readState(found: unknown): LoadedDocument<D> {
    const whole = options.read(found);
    if (whole !== null) return { kind: 'state', state: whole };
    const part = options.salvage?.read(found) ?? null;
    if (options.salvage === undefined || part === null) return putAside();
    tellAside(options.salvage.notice, copyAside(path, options.now()));
    save(part);
    return { kind: 'state', state: part };
  }

  function save(state: D): void {
    if (left) return;
    if (stuck !== null) {
      tellNotSaved(stuck);
      return;
    }
    waiting = `${JSON.stringify({ version: options.version, state })}\n`;
    running ??= writeAll();
  }

  async function writeAll(): Promise<void> {
    while (waiting !== null) {
      const text = waiting;
      waiting = null;
      try {
        await replaceFile(path, text);
        failing = false;
      } catch (error) {
        tellNotSaved(nameFailure(error));
      }
    }
    running = null;
  }

  return {
    load() {
      let value: unknown;
      try {
        value = JSON.parse(readFileSync(path, 'utf8'));
      } catch (error) {
        return nameFailure(error) === 'ENOENT' ? { kind: 'none' } : putAside();
      }
      const read = envelope.safeParse(value);
      if (!read.success) return putAside();
      if (read.data.version > options.version) return meetNewer();
      return readState(read.data.state);
    },
    save,
    async flush() {
      await running;
      return failing || left || stuck !== null ? 'kept' : 'written';
    },
  };
}
