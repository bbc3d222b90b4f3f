import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks until the answer is neither null, undefined nor false.
 *
 * @param what completes "waited for ..." in the error
 * @param limit milliseconds
 * @throws when the limit has passed
 */
export async function waitFor<T>(
  what: string,
  ask: () => T | Promise<T>,
  limit = 10_000,
): Promise<Exclude<T, null | undefined | false>> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) {
      return answer as Exclude<T, null | undefined | false>;
    }
    if (Date.now() > end) throw new Error(`waited ${limit} ms for ${what}`);
    await delay(25);
  }
}
