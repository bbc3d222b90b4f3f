import { readdirSync, readFileSync } from 'node:fs';
import { sumOf } from './figures';

/** Clock ticks a second in /proc/<pid>/stat; Linux has shown this number to programs since ever. */
const TICKS_PER_SECOND = 100;

export interface ProcessTree {
  /** Memory with shared pages divided among those who share them, KiB. */
  readonly pss: number;
  /** Memory that it wrote and shares with nobody, KiB: the same whatever else runs, which PSS is not. */
  readonly own: number;
  /** Processor time so far, ms. */
  readonly cpu: number;
  /** How often the main process gave up the processor to wait. */
  readonly switches: number;
  /** `main`, or Chromium's name of the type, and how many of it. */
  readonly kinds: ReadonlyMap<string, number>;
}

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // It ended meanwhile.
    return '';
  }
}

/** Fields of stat after the name, which may hold spaces: state, parent, ... */
function readStat(pid: number): readonly string[] {
  const text = readProc(pid, 'stat');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function listTree(root: number): readonly number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: Number(readStat(Number(name))[1]) }));
  const tree = [root];
  for (const pid of tree) {
    tree.push(...parents.filter(({ parent }) => parent === pid).map((child) => child.pid));
  }
  return tree;
}

function readNumber(text: string, field: string): number {
  return Number(new RegExp(`^${field}:\\s*(\\d+)`, 'm').exec(text)?.[1] ?? 0);
}

function nameKind(pid: number, root: number): string {
  return pid === root ? 'main' : (/--type=([a-z-]+)/.exec(readProc(pid, 'cmdline'))?.[1] ?? 'other');
}

/** Looks at a process and all below it. */
export function readProcessTree(root: number): ProcessTree {
  const pids = listTree(root);
  const kinds = new Map<string, number>();
  for (const pid of pids) {
    const kind = nameKind(pid, root);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const ticks = pids.map((pid) => {
    const stat = readStat(pid);
    return Number(stat[11] ?? 0) + Number(stat[12] ?? 0);
  });
  const rollups = pids.map((pid) => readProc(pid, 'smaps_rollup'));
  return {
    pss: sumOf(rollups.map((rollup) => readNumber(rollup, 'Pss'))),
    own: sumOf(rollups.map((rollup) => readNumber(rollup, 'Private_Dirty'))),
    cpu: (sumOf(ticks) * 1_000) / TICKS_PER_SECOND,
    switches: readNumber(readProc(root, 'status'), 'voluntary_ctxt_switches'),
    kinds,
  };
}
