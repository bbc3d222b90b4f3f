/** Something for the main window's page to take, once. */
export interface Handover<T> {
  /** Leaves it for the page in place of what lies there, and tells the page. */
  readonly leave: (left: T) => void;
  /** Null when nothing is left. */
  readonly take: () => T | null;
}

/**
 * A page that is only just loading hears no message. So what is for it waits here until it asks, as it does when it
 * starts and whenever it is told.
 */
export function createHandover<T>(tell: () => void): Handover<T> {
  let waiting: T | null = null;
  return {
    leave(left) {
      waiting = left;
      tell();
    },
    take() {
      const taken = waiting;
      waiting = null;
      return taken;
    },
  };
}
