import { join } from 'node:path';
import { type BackgroundProgram, startProgram } from './background-program';
import { callBus } from './bus-call';
import { waitFor } from './wait-for';

/** A mock of systemd's logind on a private system bus. */
export interface LoginManager {
  readonly program: BackgroundProgram;
  /** Tells everybody that the machine is about to sleep (true) or has woken (false). */
  prepareForSleep(isGoing: boolean): Promise<void>;
  prepareForShutdown(isGoing: boolean): Promise<void>;
  /** Adds a session and returns its object path, on which Lock and Unlock can be emitted. */
  addSession(id: string): Promise<string>;
  lock(session: string): Promise<void>;
  unlock(session: string): Promise<void>;
}

const NAME = 'org.freedesktop.login1';
const MANAGER = '/org/freedesktop/login1';

export async function startLoginManager(
  folder: string,
  systemBus: string,
  env: NodeJS.ProcessEnv,
): Promise<LoginManager> {
  const program = startProgram(
    '/usr/bin/python3',
    ['-m', 'dbusmock', '--system', '--template', 'logind', '-p', '{}'],
    { ...env, DBUS_SYSTEM_BUS_ADDRESS: systemBus },
    join(folder, 'logind.log'),
  );
  const bus = callBus(systemBus);
  await waitFor('the mock of logind', () => bus.hasOwner(NAME));
  // A signal that another program emits raw is ignored: the mock has to send it itself.
  const emit = async (path: string, face: string, signal: string, argument?: string) => {
    const values = argument === undefined ? ['', '0'] : ['b', '1', 'b', argument];
    const words = [face, signal, values[0] ?? '', ...values.slice(1)];
    await bus.call(NAME, path, 'org.freedesktop.DBus.Mock.EmitSignal', 'sssav', ...words);
  };
  return {
    program,
    prepareForSleep: (isGoing) => emit(MANAGER, `${NAME}.Manager`, 'PrepareForSleep', String(isGoing)),
    prepareForShutdown: (isGoing) => emit(MANAGER, `${NAME}.Manager`, 'PrepareForShutdown', String(isGoing)),
    addSession: async (id) => {
      const words = [id, 'seat0', String(process.getuid?.() ?? 0), 'tester', 'true'];
      const path = await bus.call(NAME, MANAGER, 'org.freedesktop.DBus.Mock.AddSession', 'ssusb', ...words);
      return String((path as readonly unknown[])[0]);
    },
    lock: (session) => emit(session, `${NAME}.Session`, 'Lock'),
    unlock: (session) => emit(session, `${NAME}.Session`, 'Unlock'),
  };
}
