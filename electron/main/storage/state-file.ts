import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Notice } from '@shared/health';
import { replaceFile } from './durable-write';
import { nameFailure, setAside } from './set-aside';

const VERSION = 1;
const envelope = z.object({ version: z.int().min(1), state: z.unknown() });

export type LoadedState<S> =
  | { readonly kind: 'state'; readonly state: S }
  | { readonly kind: 'none' }
  /** Set aside and told to the user; start anew. */
  | { readonly kind: 'corrupt' }
  | { readonly kind: 'newer' };

export interface StateFile<S> {
  /** Reads the file once, at start. Never throws. */
  load(): LoadedState<S>;
  /** Takes what `state` is now (plain JSON data) and writes it soon; of several waiting only the last is written. */
  save(state: S): void;
  /** Resolves when everything saved so far is on the disk or its failure was told. Never rejects. */
  flush(): Promise<void>;
}

export interface StateFileOptions<S> {
  readonly folder: string;
  readonly onNotice: (notice: Notice) => void;
  /** Wall time, ms since the epoch; names files that are set aside. */
  readonly now: () => number;
  /** The engine's own check of a state from disk; null when it is not one. */
  readonly readState: (state: unknown) => S | null;
}

/** The engine's state in `<folder>/state.json`, replaced atomically, one write at a time. */
export function createStateFile<S>(options: StateFileOptions<S>): StateFile<S> {
  const path = join(options.folder, 'state.json');
  let waiting: string | null = null;
  let running: Promise<void> | null = null;
  let failing = false;

  function putAside(reason: 'bad' | 'newer'): LoadedState<S> {
    const aside = setAside(path, reason, options.now());
    options.onNotice({
      key: reason === 'bad' ? 'state-corrupt' : 'state-newer',
      detail: { path: aside ?? path },
    });
    return { kind: reason === 'bad' ? 'corrupt' : 'newer' };
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
          options.onNotice({ key: 'state-not-saved', detail: { path, reason: nameFailure(error) } });
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
        return nameFailure(error) === 'ENOENT' ? { kind: 'none' } : putAside('bad');
      }
      const read = envelope.safeParse(value);
      if (!read.success) return putAside('bad');
      if (read.data.version > VERSION) return putAside('newer');
      const state = options.readState(read.data.state);
      return state === null ? putAside('bad') : { kind: 'state', state };
    },
    save(state) {
      waiting = `${JSON.stringify({ version: VERSION, state })}\n`;
      running ??= writeAll();
    },
    flush: () => running ?? Promise.resolve(),
  };
}
