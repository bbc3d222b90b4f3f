import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BackgroundProgram, startProgram } from './background-program';
import { callBus } from './bus-call';
import { runProgram } from './run-program';
import { waitFor } from './wait-for';

export interface ShownNotification {
  readonly id: number;
  readonly application: string;
  readonly summary: string;
  readonly body: string;
}

/** dunst, a real notification server, and what it has shown. */
export interface NotificationServer {
  readonly program: BackgroundProgram;
  /** Every notification that was shown so far, oldest first. */
  listShown(): readonly ShownNotification[];
  /** Waits for one whose summary or body has this text. */
  waitForShown(text: string | RegExp): Promise<ShownNotification>;
  countDisplayed(): Promise<number>;
  /** The action with this name (`default` is the click) of the newest notification on the screen. */
  act(action?: string): Promise<void>;
  /** Dismisses all, as a person does. */
  closeAll(): Promise<void>;
}

export async function startNotificationServer(
  folder: string,
  sessionBus: string,
  env: NodeJS.ProcessEnv,
): Promise<NotificationServer> {
  const log = join(folder, 'notifications.log');
  const configuration = join(folder, 'dunstrc');
  const base = readFileSync(resolve(import.meta.dirname, 'dunstrc'), 'utf8');
  const recorder = resolve(import.meta.dirname, 'record-notification.sh');
  writeFileSync(configuration, `${base}\n[record]\n  summary = "*"\n  script = "${recorder}"\n`);
  const program = startProgram(
    'dunst',
    ['-config', configuration],
    { ...env, NOTIFICATION_LOG: log },
    join(folder, 'dunst.log'),
  );
  await waitFor('the notification server', () =>
    callBus(sessionBus).hasOwner('org.freedesktop.Notifications'),
  );
  const control = (...words: string[]) => runProgram('dunstctl', words, env);
  const listShown = () => (existsSync(log) ? readLog(log) : []);
  return {
    program,
    listShown,
    waitForShown: (text) =>
      waitFor(`a notification with ${String(text)}`, () =>
        listShown().find(({ summary, body }) => matches(`${summary}\n${body}`, text)),
      ),
    countDisplayed: async () => Number(await control('count', 'displayed')),
    act: async (action) => {
      if (action === undefined) await control('action', '0');
      else await invokeAction(sessionBus, listShown().at(-1)?.id ?? 0, action);
    },
    closeAll: async () => {
      await control('close-all');
    },
  };
}

/** dunstctl can only choose the first action without a menu program; the bus tells the application the same. */
async function invokeAction(sessionBus: string, id: number, action: string): Promise<void> {
  await runProgram('busctl', [
    ...[`--address=${sessionBus}`, 'emit', '/org/freedesktop/Notifications'],
    ...['org.freedesktop.Notifications', 'ActionInvoked', 'us', String(id), action],
  ]);
}

function readLog(log: string): readonly ShownNotification[] {
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [id = '', application = '', summary = '', body = ''] = line.split('\u001f');
      return { id: Number(id), application, summary, body };
    });
}

function matches(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
}
