import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Say, withProgress } from './progress';
import { runCommand } from './run-command';
import { describeRuntime, type ElectronRuntime } from './runtime';

const manifestSchema = z.object({ version: z.string() });

/** The version that the electron package wants. */
export function wantedVersion(packageFolder: string): string {
  return manifestSchema.parse(JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))).version;
}

/**
 * The electron package's own binary, downloaded first where it isn't there yet.
 *
 * @param limit milliseconds that the download may take
 * @returns null where it can't be had; the package's installer then fails within a second
 */
export async function findPackageElectron(
  packageFolder: string,
  env: NodeJS.ProcessEnv,
  limit: number,
  say: Say,
): Promise<ElectronRuntime | null> {
  const present = findPresent(packageFolder);
  if (present !== null) return present;
  const installer = join(packageFolder, 'install.js');
  if (!existsSync(installer)) return null;
  await withProgress(
    say,
    `Downloading Electron ${wantedVersion(packageFolder)}`,
    runCommand(process.execPath, [installer], { env, limit }),
  );
  return findPresent(packageFolder);
}

function findPresent(packageFolder: string): ElectronRuntime | null {
  const runtime = describeRuntime('package', join(packageFolder, 'dist'));
  // The installer writes path.txt last: without it the folder may be half unpacked.
  return existsSync(join(packageFolder, 'path.txt')) && existsSync(runtime.binary) ? runtime : null;
}
