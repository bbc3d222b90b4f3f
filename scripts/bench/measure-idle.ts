import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Desktop, environmentOf, startDesktop } from '../../tests/support/desktop/start-desktop';
import { requireElectron } from '../../tests/support/electron-app';
import { CHECKOUT } from '../electron-runtime/checkout';
import { commandLineOf, type ElectronRuntime } from '../electron-runtime/runtime';
import { compareWithGoal, medianOf, type Row } from './figures';
import { type ProcessTree, readProcessTree } from './process-tree';

export interface IdlePlan {
  /** How often each of the two is started, in turn. */
  readonly rounds: number;
  /** Time for the start to die down (ms). */
  readonly settle: number;
  /** How long the quiet time is (ms). */
  readonly quiet: number;
}

interface Measured {
  /** From spawn until the icon registers at the tray's watcher (ms). */
  readonly toTray: number;
  /** KiB; `own` is what is shared with nobody. */
  readonly pss: number;
  readonly own: number;
  /** ms of processor time in a minute. */
  readonly cpuPerMinute: number;
  readonly switchesPerHour: number;
  readonly kinds: ProcessTree['kinds'];
}

interface Place {
  readonly desktop: Desktop;
  readonly runtime: ElectronRuntime;
}

interface Subject {
  readonly folder: string;
  readonly words: readonly string[];
}

const BARE: Subject = { folder: resolve(import.meta.dirname, 'bare-app'), words: [] };
/** As at login: in the tray, without its window. */
const SITWELL: Subject = { folder: CHECKOUT, words: ['--at-login'] };
const MINUTE = 60_000;
const START_LIMIT_MS = 20_000;

/** Both applications in turn, on the same desktop and runtime. */
export async function measureIdle(plan: IdlePlan): Promise<readonly Row[]> {
  const runtime = await requireElectron();
  const desktop = await startDesktop({ tray: 'watcher' });
  try {
    const bare: Measured[] = [];
    const sitwell: Measured[] = [];
    for (let round = 0; round < plan.rounds; round += 1) {
      bare.push(await measureOnce({ desktop, runtime }, BARE, plan));
      sitwell.push(await measureOnce({ desktop, runtime }, SITWELL, plan));
    }
    return writeRows(sitwell, bare);
  } finally {
    await desktop.stop();
  }
}

async function measureOnce(place: Place, subject: Subject, plan: IdlePlan): Promise<Measured> {
  const { desktop, runtime } = place;
  const home = mkdtempSync(join(desktop.home, 'bench-'));
  const env = { ...desktop.env, ...environmentOf(home) };
  const folder = join(home, '.config', 'Sitwell');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ version: 1, welcomed: true }));
  const options = { isRoot: process.getuid?.() === 0, isDisplayVirtual: true };
  const line = commandLineOf(runtime, subject.folder, subject.words, options);

  const registered = countRegistered(desktop);
  const begin = performance.now();
  const main = spawn(runtime.binary, line, { cwd: CHECKOUT, env, stdio: 'ignore' });
  const pid = main.pid ?? -1;
  try {
    while (countRegistered(desktop) === registered) {
      if (main.exitCode !== null || performance.now() - begin > START_LIMIT_MS)
        throw new Error(`No tray icon of ${subject.folder}.`);
      await delay(1);
    }
    const toTray = performance.now() - begin;
    await delay(plan.settle);
    const before = readProcessTree(pid);
    await delay(plan.quiet);
    const after = readProcessTree(pid);
    return {
      toTray,
      pss: after.pss,
      own: after.own,
      cpuPerMinute: ((after.cpu - before.cpu) * MINUTE) / plan.quiet,
      switchesPerHour: ((after.switches - before.switches) * 60 * MINUTE) / plan.quiet,
      kinds: after.kinds,
    };
  } finally {
    await end(main);
  }
}

/** The watcher writes a line for each icon that registers. */
function countRegistered(desktop: Desktop): number {
  return (desktop.trayHost?.output() ?? '').split('\n').filter((line) => line.startsWith('item ')).length;
}

async function end(main: ChildProcess): Promise<void> {
  if (main.exitCode !== null) return;
  const gone = new Promise((done) => main.once('exit', done));
  main.kill('SIGTERM');
  await gone;
}

function writeRows(sitwell: readonly Measured[], bare: readonly Measured[]): readonly Row[] {
  const compare = (
    what: string,
    pick: (measured: Measured) => number,
    write: (figure: number) => string,
    goal?: number,
  ): readonly Row[] => {
    const own = medianOf(sitwell.map(pick));
    const other = medianOf(bare.map(pick));
    const ratio = other === 0 ? Infinity : own / other;
    const row: Row = { what, figure: write(own), beside: `${write(other)} bare` };
    if (goal === undefined) {
      const ratioText = Number.isFinite(ratio) ? `, ratio ${ratio.toFixed(2)}` : '';
      return [{ ...row, beside: `${write(other)} bare${ratioText}` }];
    }
    const beside = `${write(own)} / ${write(other)} bare`;
    return [compareWithGoal(`${what}, ratio`, ratio, goal, 'x', { beside, digits: 2 })];
  };
  const renderers = Math.max(...sitwell.map(({ kinds }) => kinds.get('renderer') ?? 0));
  return [
    ...compare(
      'idle memory (PSS)',
      ({ pss }) => pss / 1024,
      (figure) => `${figure.toFixed(1)} MiB`,
      1.05,
    ),
    ...compare(
      'idle memory of its own (private dirty)',
      ({ own }) => own / 1024,
      (figure) => `${figure.toFixed(1)} MiB`,
    ),
    {
      ...compareWithGoal('renderers at idle', renderers, 0, ''),
      beside: `${writeKinds(bare[0])} bare`,
    },
    { what: 'processes at idle', figure: writeKinds(sitwell[0]), beside: `${writeKinds(bare[0])} bare` },
    ...compare(
      'processor time in a quiet minute',
      ({ cpuPerMinute }) => cpuPerMinute,
      (f) => `${f.toFixed(0)} ms`,
    ),
    ...compare(
      "main's voluntary switches an hour",
      ({ switchesPerHour }) => switchesPerHour,
      (f) => f.toFixed(0),
    ),
    ...compare(
      'spawn to tray',
      ({ toTray }) => toTray,
      (figure) => `${figure.toFixed(0)} ms`,
      1.2,
    ),
  ];
}

function writeKinds(measured: Measured | undefined): string {
  return [...(measured?.kinds ?? [])]
    .map(([kind, count]) => (count === 1 ? kind : `${count} ${kind}`))
    .join(', ');
}
