import type { Log } from './bus';

/** What this file needs of Electron's `powerMonitor`. */
export interface PowerEvents {
  on(
    event: 'suspend' | 'resume' | 'shutdown',
    listener: (event?: { preventDefault(): void }) => void,
  ): unknown;
}

/** Tells when the machine sleeps, wakes and shuts down; some systems say `resume` twice. */
export function watchPower(options: {
  readonly powerMonitor: PowerEvents;
  readonly log: Log;
  readonly suspended: () => void;
  readonly woke: () => void;
  readonly shuttingDown: () => void;
}): void {
  let asleep = false;
  options.powerMonitor.on('suspend', () => {
    if (asleep) return;
    asleep = true;
    options.log('power: suspending');
    options.suspended();
  });
  options.powerMonitor.on('resume', () => {
    if (!asleep) return;
    asleep = false;
    options.log('power: woke');
    options.woke();
  });
  options.powerMonitor.on('shutdown', (event) => {
    options.log('power: shutting down');
    // The system waits a moment for what is still to be written.
    event?.preventDefault();
    options.shuttingDown();
  });
}
