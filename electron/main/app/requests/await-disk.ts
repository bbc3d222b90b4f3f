import type { DiskOutcome, Settled } from '@shared/ipc';

/** Adds to the answer of a change whether it has reached the disk, as soon as that is known. Never rejects. */
export async function awaitDisk<A extends { readonly ok: boolean }>(
  answer: A,
  store: { readonly flush: () => Promise<DiskOutcome> },
): Promise<Settled<A>> {
  // The compiler does not follow the union into the conditional type.
  if (!answer.ok) return answer as Settled<A>;
  return { ...answer, disk: await store.flush() } as Settled<A>;
}
