import type { DiskOutcome } from '@shared/ipc';
import type { DocumentFile } from './document-file';

/** A document of plain data, loaded once and held in memory; each change is written at once. */
export interface DocumentStore<D, C, A> {
  readonly current: () => D;
  /** Makes a change, or says why not. What can't be written is told as a notice and stays in memory. */
  readonly change: (change: C) => A;
  readonly subscribe: (changed: () => void) => void;
  /** Resolves when every change so far is on the disk, or is known not to get there. Never rejects. */
  readonly flush: () => Promise<DiskOutcome>;
}

/** What a change comes to: the document as it is then, null when it stays as it was, and what is answered. */
export interface Changed<D, A> {
  readonly document: D | null;
  readonly answer: A;
}

/** Keeps a document whose changes are those of a pure function. */
export function createDocumentStore<D, C, A>(options: {
  readonly file: DocumentFile<D>;
  /** What there is before anything was kept, or when it could not be read. */
  readonly empty: D;
  readonly change: (document: D, change: C) => Changed<D, A>;
}): DocumentStore<D, C, A> {
  const { file } = options;
  const loaded = file.load();
  const subscribers: (() => void)[] = [];
  let document = loaded.kind === 'state' ? loaded.state : options.empty;
  return {
    current: () => document,
    change(change) {
      const { document: next, answer } = options.change(document, change);
      if (next === null) return answer;
      document = next;
      file.save(document);
      for (const changed of subscribers) changed();
      return answer;
    },
    subscribe: (changed) => void subscribers.push(changed),
    flush: () => file.flush(),
  };
}
