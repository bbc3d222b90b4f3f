/** What this file needs of Electron's `app`. */
interface Quitting {
  on(event: 'before-quit', heard: (event: { preventDefault(): void }) => void): unknown;
  quit(): void;
}

/** Quits only when everything said so far is on the disk. */
export function endInOrder(options: {
  readonly app: Quitting;
  /** Ends what the person sees and the loop, at once. */
  readonly stop: () => void;
  readonly flush: () => Promise<unknown>;
}): void {
  let ended = false;
  options.app.on('before-quit', (event) => {
    if (ended) return;
    event.preventDefault();
    ended = true;
    options.stop();
    void options.flush().finally(() => options.app.quit());
  });
}
