import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CHECKOUT } from './checkout';

/** An Electron that can be started. */
export interface ElectronRuntime {
  /** Where it comes from: the environment, the electron package, or the old one in the cache. */
  readonly kind: 'given' | 'package' | 'old';
  readonly folder: string;
  readonly binary: string;
  /** Null when the folder doesn't say. */
  readonly version: string | null;
  /** Modules to load with `-r` before the application. */
  readonly preload: readonly string[];
}

/** Older ones lack what scripts/old-runtime/compat.cjs fills in. */
const FIRST_COMPLETE_MAJOR = 25;
const COMPAT = resolve(CHECKOUT, 'scripts/old-runtime/compat.cjs');

/** Path of the executable inside a distribution folder, as the electron package has it. */
export function executableName(platform: NodeJS.Platform = process.platform): string {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/** Describes the Electron in a distribution folder, whose `version` file tells whether it needs the compat module. */
export function describeRuntime(kind: ElectronRuntime['kind'], folder: string): ElectronRuntime {
  const version = readVersion(folder);
  const isOld = version !== null && Number.parseInt(version, 10) < FIRST_COMPLETE_MAJOR;
  return {
    kind,
    folder,
    binary: join(folder, executableName()),
    version,
    preload: isOld ? [COMPAT] : [],
  };
}

function readVersion(folder: string): string | null {
  try {
    return readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return null;
  }
}

/**
 * The words after the executable: modules, switches, the application's folder, its own words.
 * Chromium refuses its sandbox to root, so root, and only root, goes without.
 */
export function commandLineOf(
  runtime: ElectronRuntime,
  application: string,
  words: readonly string[],
  options: { readonly isRoot: boolean; readonly isDisplayVirtual: boolean },
): string[] {
  return [
    ...(options.isRoot ? ['--no-sandbox'] : []),
    ...(options.isDisplayVirtual ? ['--disable-gpu'] : []),
    ...runtime.preload.flatMap((module) => ['-r', module]),
    application,
    ...words,
  ];
}
