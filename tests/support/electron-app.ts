import { resolve } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright';
import { CHECKOUT } from '../../scripts/electron-runtime/checkout';
import { findElectron } from '../../scripts/electron-runtime/find-electron';
import type { ElectronRuntime } from '../../scripts/electron-runtime/runtime';
import { type Desktop, environmentOf } from './desktop/start-desktop';
import { type ClockOffsets, type MovingClock, movingClock } from './moving-clock';

export interface LaunchOptions {
  readonly desktop: Desktop;
  /** Home folder whose settings and history are used; the desktop's own by default. */
  readonly home?: string;
  /** Words for the application's command line. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Folder of the application; the checkout by default, whose bundle must have been built. */
  readonly application?: string;
  /** Where the moved clock starts; the machine's own time by default. */
  readonly clock?: ClockOffsets;
}

/** The real bundle in a real Electron, on a clock that the test moves. */
export interface RunningSitwell {
  readonly application: ElectronApplication;
  readonly clock: MovingClock;
  readonly pid: number;
  /** What main has printed so far. */
  output(): string;
  /** Ends it without a word, like a power cut, and waits until it is gone. */
  kill(): Promise<void>;
  /** Quits it as the system would. */
  close(): Promise<void>;
}

let search: ReturnType<typeof findElectron> | null = null;

/** The Electron for tests and screenshots, or an error that says why there is none. Looked for once a process. */
export async function requireElectron(): Promise<ElectronRuntime> {
  search ??= findElectron();
  const result = await search;
  if (!result.found) throw new Error(result.reason);
  return result.runtime;
}

/** Words before the application's folder: switches and modules that tests need. */
export function testArguments(runtime: ElectronRuntime): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    ...runtime.preload.flatMap((module) => ['-r', module]),
    ...['error-box.cjs', 'moving-clock.cjs'].flatMap((name) => ['-r', resolve(import.meta.dirname, name)]),
  ];
}

export async function launchSitwell(options: LaunchOptions): Promise<RunningSitwell> {
  const runtime = await requireElectron();
  const home = options.home === undefined ? {} : environmentOf(options.home);
  const clock: Record<string, string> =
    options.clock === undefined
      ? {}
      : { MOVING_CLOCK_OFFSETS: `${options.clock.wall},${options.clock.tick}` };
  const application = await _electron.launch({
    executablePath: runtime.binary,
    args: [...testArguments(runtime), options.application ?? CHECKOUT, ...(options.args ?? [])],
    cwd: CHECKOUT,
    env: { ...options.desktop.env, ...home, ...clock, ...options.env },
    timeout: 20_000,
  });
  const main = application.process();
  let output = '';
  for (const stream of [main.stdout, main.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  }
  const ended = new Promise<void>((done) => {
    if (main.exitCode !== null) done();
    main.once('exit', () => done());
  });
  return {
    application,
    clock: movingClock(application),
    pid: main.pid ?? -1,
    output: () => output,
    kill: async () => {
      main.kill('SIGKILL');
      await ended;
    },
    close: async () => {
      await application.close().catch(() => undefined);
      await ended;
    },
  };
}
