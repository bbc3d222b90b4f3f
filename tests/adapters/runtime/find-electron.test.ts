import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findElectron, type FindResult } from '../../../scripts/electron-runtime/find-electron';
import type { OldRuntimeSource } from '../../../scripts/electron-runtime/old-runtime';
import { makeDistribution, makePackage, makeWheel } from './fake-electron';

const FAILING_INSTALLER = 'process.exit(1);';

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('finding an Electron', () => {
  let folder: string;
  let said: string[];
  let env: NodeJS.ProcessEnv;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sitwell-find-'));
    said = [];
    env = {
      ...process.env,
      ELECTRON_OVERRIDE_DIST_PATH: '',
      XDG_CACHE_HOME: join(folder, 'cache'),
      PIP_NO_INDEX: '1',
      PIP_FIND_LINKS: join(folder, 'links'),
    };
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const find = (installer: string, oldRuntime?: OldRuntimeSource, limit = 5_000): Promise<FindResult> =>
    findElectron({
      env,
      packageFolder: makePackage(join(folder, 'electron'), installer),
      downloadLimit: limit,
      say: (line) => said.push(line),
      ...(oldRuntime === undefined ? {} : { oldRuntime }),
    });
  const cached = (): string[] => {
    const cache = join(folder, 'cache/sitwell');
    return existsSync(cache) ? readdirSync(cache) : [];
  };
  const requireFound = (result: FindResult) => {
    if (!result.found) throw new Error(result.reason);
    return result.runtime;
  };

  it('takes the one that the environment names before all others', async () => {
    makeDistribution(join(folder, 'electron/dist'));
    writeFileSync(join(folder, 'electron/path.txt'), 'electron');
    env['ELECTRON_OVERRIDE_DIST_PATH'] = makeDistribution(join(folder, 'given'));
    const runtime = requireFound(await find(FAILING_INSTALLER));
    expect(runtime).toMatchObject({ kind: 'given', binary: join(folder, 'given/electron'), preload: [] });
    expect(said).toEqual([]);
  });

  it('says so when the environment names a folder without an Electron, and looks no further', async () => {
    makeDistribution(join(folder, 'electron/dist'));
    writeFileSync(join(folder, 'electron/path.txt'), 'electron');
    env['ELECTRON_OVERRIDE_DIST_PATH'] = join(folder, 'nowhere');
    const result = await find(FAILING_INSTALLER);
    expect(result).toMatchObject({
      found: false,
      reason: expect.stringContaining(join(folder, 'nowhere')) as string,
    });
  });

  it('takes the package’s own binary without asking its installer', async () => {
    makeDistribution(join(folder, 'electron/dist'));
    writeFileSync(join(folder, 'electron/path.txt'), 'electron');
    const runtime = requireFound(await find(FAILING_INSTALLER));
    expect(runtime).toMatchObject({ kind: 'package', version: '45.0.0', preload: [] });
    expect(said).toEqual([]);
  });

  it('lets the package download its binary where it can', async () => {
    const installer = `
      const { mkdirSync, writeFileSync } = require('node:fs');
      mkdirSync(__dirname + '/dist');
      writeFileSync(__dirname + '/dist/electron', '');
      writeFileSync(__dirname + '/dist/version', '45.0.0');
      writeFileSync(__dirname + '/path.txt', 'electron');`;
    const runtime = requireFound(await find(installer));
    expect(runtime.kind).toBe('package');
    expect(said).toEqual(['Downloading Electron 45.0.0 ...']);
  });

  it('falls back to the old runtime with a line that says what it is', async () => {
    const source = await makeWheel(join(folder, 'links'));
    const runtime = requireFound(await find(FAILING_INSTALLER, source));
    expect(runtime).toMatchObject({ kind: 'old', version: '22.0.0' });
    expect(runtime.preload).toEqual([expect.stringMatching(/old-runtime\/compat\.cjs$/)]);
    expect(readFileSync(runtime.binary, 'utf8')).toContain('echo old');
    expect(existsSync(join(runtime.folder, 'resources/app.asar'))).toBe(false);
    expect(existsSync(join(runtime.folder, 'resources/default_app.asar/main.js'))).toBe(true);
    expect(said.at(-1)).toBe(
      "Electron 45.0.0 can't be downloaded here: using Electron 22.0.0, an old runtime for trying and testing only.",
    );
    expect(cached()).toHaveLength(1);
  });

  it('gives up a download that takes too long', async () => {
    const source = await makeWheel(join(folder, 'links'));
    const runtime = requireFound(await find('setInterval(() => {}, 1000);', source, 300));
    expect(runtime.kind).toBe('old');
  });

  it('finds the old runtime in the cache again without a download', async () => {
    const source = await makeWheel(join(folder, 'links'));
    await find(FAILING_INSTALLER, source);
    rmSync(join(folder, 'links'), { recursive: true });
    said = [];
    expect(requireFound(await find(FAILING_INSTALLER, source)).kind).toBe('old');
    expect(said.join('\n')).not.toContain('Unpacking');
  });

  it('replaces a copy in the cache that was tampered with', async () => {
    const source = await makeWheel(join(folder, 'links'));
    const first = requireFound(await find(FAILING_INSTALLER, source));
    writeFileSync(first.binary, 'something else');
    const second = requireFound(await find(FAILING_INSTALLER, source));
    expect(readFileSync(second.binary, 'utf8')).toContain('echo old');
  });

  it.each(['wheelSha256', 'binarySha256'] as const)('refuses a wrong %s and keeps nothing', async (which) => {
    const source = { ...(await makeWheel(join(folder, 'links'))), [which]: '0'.repeat(64) };
    const result = await find(FAILING_INSTALLER, source);
    expect(result).toMatchObject({
      found: false,
      reason: expect.stringContaining('it was not used') as string,
    });
    expect(cached()).toEqual([]);
  });

  it('says why when there is no way at all', async () => {
    const source = await makeWheel(join(folder, 'links'));
    rmSync(join(folder, 'links'), { recursive: true });
    const result = await find(FAILING_INSTALLER, source);
    expect(result).toMatchObject({
      found: false,
      reason: expect.stringMatching(
        /45\.0\.0 can't be downloaded here\..*22\.0\.0 can't be downloaded either/,
      ) as string,
    });
  });

  it('serves two launches at once', async () => {
    const source = await makeWheel(join(folder, 'links'));
    const both = await Promise.all([find(FAILING_INSTALLER, source), find(FAILING_INSTALLER, source)]);
    for (const result of both) expect(existsSync(requireFound(result).binary)).toBe(true);
    expect(cached()).toHaveLength(1);
  });
});
