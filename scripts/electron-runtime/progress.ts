/** Tells the person at the terminal one line. */
export type Say = (line: string) => void;

export function sayOnStderr(line: string): void {
  process.stderr.write(`${line}\n`);
}

const HEARTBEAT = 10_000;

/** Says what is being done and, every ten seconds, that it still is. */
export async function withProgress<T>(say: Say, doing: string, work: Promise<T>): Promise<T> {
  say(`${doing} ...`);
  const began = Date.now();
  const heartbeat = setInterval(() => {
    say(`${doing} ... ${Math.round((Date.now() - began) / 1000)} s`);
  }, HEARTBEAT);
  try {
    return await work;
  } finally {
    clearInterval(heartbeat);
  }
}
