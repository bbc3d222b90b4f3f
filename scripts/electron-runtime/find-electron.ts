import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { CHECKOUT } from './checkout';
import { findOldRuntime, OLD_RUNTIME, type OldRuntimeSource } from './old-runtime';
import { findPackageElectron, wantedVersion } from './package-electron';
import { type Say, sayOnStderr } from './progress';
import { describeRuntime, type ElectronRuntime } from './runtime';

export type FindResult =
  | { readonly found: true; readonly runtime: ElectronRuntime }
  | { readonly found: false; readonly reason: string };

export interface FindOptions {
  readonly env: NodeJS.ProcessEnv;
  /** The electron package's folder. */
  readonly packageFolder: string;
  /** Milliseconds that a download of the current Electron may take. */
  readonly downloadLimit: number;
  readonly oldRuntime: OldRuntimeSource;
  readonly say: Say;
}

/**
 * Finds an Electron: `ELECTRON_OVERRIDE_DIST_PATH`, the electron package's own (downloaded where possible), or, on
 * 64-bit Linux without that, an old one that serves for trying and testing.
 */
export async function findElectron(given: Partial<FindOptions> = {}): Promise<FindResult> {
  const options: FindOptions = {
    env: process.env,
    packageFolder: resolve(CHECKOUT, 'node_modules/electron'),
    downloadLimit: 5 * 60_000,
    oldRuntime: OLD_RUNTIME,
    say: sayOnStderr,
    ...given,
  };
  const override = options.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override !== undefined && override !== '') {
    const runtime = describeRuntime('given', resolve(override));
    if (existsSync(runtime.binary)) return { found: true, runtime };
    return {
      found: false,
      reason: `ELECTRON_OVERRIDE_DIST_PATH is ${override}, but there is no ${runtime.binary}.`,
    };
  }

  const { env, say } = options;
  const own = await findPackageElectron(options.packageFolder, env, options.downloadLimit, say);
  if (own !== null) return { found: true, runtime: own };

  const wanted = `Electron ${wantedVersion(options.packageFolder)} can't be downloaded here`;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { found: false, reason: `${wanted}. Set ELECTRON_OVERRIDE_DIST_PATH to a folder that has it.` };
  }
  const old = await findOldRuntime(locateCache(env), env, say, options.oldRuntime);
  if (!old.found) return { found: false, reason: `${wanted}. ${old.reason}` };
  say(`${wanted}: using Electron ${options.oldRuntime.version}, an old runtime for trying and testing only.`);
  return old;
}

/** Outside the checkout, so that a fresh clone finds it again. */
function locateCache(env: NodeJS.ProcessEnv): string {
  const base = env['XDG_CACHE_HOME'];
  return join(base === undefined || base === '' ? join(env['HOME'] ?? homedir(), '.cache') : base, 'sitwell');
}
