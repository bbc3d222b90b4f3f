/** The part of Electron's `app` that is used. */
export interface InstanceLock {
  requestSingleInstanceLock(data: Record<string, unknown>): boolean;
  on(
    event: 'second-instance',
    heard: (event: unknown, argv: string[], cwd: string, data: unknown) => void,
  ): unknown;
}

/**
 * Claims to be the only instance; false means that another one was first and this process should quit.
 * The lock only settles a race between two launches, whose loser's data arrive in `onLaunch`, unchecked
 * (`readLaunchData`): everything else goes through the socket, which can answer. Chromium reorders a second argv,
 * so the words travel beside it.
 */
export function claimInstance(
  app: InstanceLock,
  words: readonly string[],
  onLaunch: (data: unknown) => void,
): boolean {
  if (!app.requestSingleInstanceLock({ words: [...words] })) return false;
  app.on('second-instance', (_event, _argv, _cwd, data) => onLaunch(data));
  return true;
}
