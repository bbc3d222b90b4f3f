import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Notice, NoticeKey } from '@shared/health';
import { replaceFile } from './durable-write';
import { nameFailure, setAside } from './set-aside';

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
  /** Resolves when everything saved so far is on the disk or its failure was told. Never rejects. */
  flush(): Promise<void>;
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
}

/** One document of plain data in a file of its own, replaced atomically, one write at a time. */
export function createDocumentFile<D>(options: DocumentFileOptions<D>): DocumentFile<D> {
  const path = join(options.folder, options.name);
  let waiting: string | null = null;
  let running: Promise<void> | null = null;
  let failing = false;
  let writable = true;

  function putAside(): LoadedDocument<D> {
    const aside = setAside(path, 'bad', options.now());
    options.onNotice({ key: options.notices.corrupt, detail: { path: aside ?? path } });
    return { kind: 'corrupt' };
  }

  function meetNewer(): LoadedDocument<D> {
    writable = options.newer === 'set-aside';
    const kept = writable ? setAside(path, 'newer', options.now()) : null;
    options.onNotice({ key: options.notices.newer, detail: { path: kept ?? path } });
    return { kind: 'newer' };
  }

  async function writeAll(): Promise<void> {
    while (waiting !== null) {
      const text = waiting;
      waiting = null;
      try {
        await replaceFile(path, text);
        failing = false;
      } catch (error) {
        if (!failing)
          options.onNotice({ key: options.notices.notSaved, detail: { path, reason: nameFailure(error) } });
        failing = true;
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
      const state = options.read(read.data.state);
      return state === null ? putAside() : { kind: 'state', state };
    },
    save(state) {
      if (!writable) return;
      waiting = `${JSON.stringify({ version: options.version, state })}\n`;
      running ??= writeAll();
    },
    flush: () => running ?? Promise.resolve(),
  };
}
