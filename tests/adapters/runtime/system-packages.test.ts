import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureLibraries, ensurePackages, isDebian } from '../../../scripts/electron-runtime/system-packages';
import { writeFile } from './fake-electron';

/** Debian's own programs, replaced by ones that write down what they are asked. */
describe.runIf(isDebian())('missing system packages', () => {
  let folder: string;
  let said: string[];
  const say = (line: string) => void said.push(line);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sitwell-packages-'));
    said = [];
    const answer = (name: string, script: string) => {
      writeFile(join(folder, name), `#!/bin/sh\n${script}\n`, 0o755);
    };
    answer('ldd', 'printf "\\tlibgtk-3.so.0 => not found\\n\\tlibc.so.6 => /lib/libc.so.6\\n"');
    answer('dpkg-query', 'echo "here installed"; echo "half config-files"');
    answer('apt-get', `echo "$@" >>"${folder}/asked"`);
    answer(
      'apt-cache',
      'shift; for name; do case $name in *t64) ;; *) printf "%s:\\n  Installed: (none)\\n  Candidate: 1.0\\n" "$name";; esac; done',
    );
    vi.stubEnv('PATH', `${folder}:${process.env['PATH'] ?? ''}`);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });
  const actAs = (user: number) => {
    if (process.getuid !== undefined)
      vi.spyOn(process as { getuid: () => number }, 'getuid').mockReturnValue(user);
  };
  const asked = () => readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n');

  it('gives the exact command to people who are not root, with names that this release has', async () => {
    actAs(1000);
    const result = await ensureLibraries('/some/electron', say);
    expect(result).toEqual({
      ok: false,
      reason:
        'Packages are missing for Electron, which lacks libgtk-3.so.0. Run:\n' +
        '  sudo apt-get install --no-install-recommends libgtk-3-0 libnss3 libgbm1 libasound2 libnotify4',
    });
    expect(() => asked()).toThrow();
  });

  it('installs them for root', async () => {
    actAs(0);
    expect(await ensureLibraries('/some/electron', say)).toEqual({ ok: true });
    expect(asked()[0]).toBe('update -qq');
    expect(asked()[1]).toMatch(
      /^install -y -qq --no-install-recommends .*libgtk-3-0 libnss3 libgbm1 libasound2 libnotify4$/,
    );
    expect(said.at(-1)).toContain('Installing 5 system packages for Electron, which lacks libgtk-3.so.0');
  });

  it('asks only for what is not installed', async () => {
    actAs(0);
    expect(await ensurePackages(['here', 'half', 'missing'], 'for a test', say)).toEqual({ ok: true });
    expect(asked()[1]).toMatch(/ half missing$/);
  });

  it('does nothing when all is there', async () => {
    actAs(0);
    expect(await ensurePackages([['here-new', 'here']], 'for a test', say)).toEqual({ ok: true });
    expect(said).toEqual([]);
  });

  it('hands on why an installation failed', async () => {
    actAs(0);
    writeFile(join(folder, 'apt-get'), '#!/bin/sh\necho "E: no space" >&2; exit 100\n', 0o755);
    const result = await ensurePackages(['missing'], 'for a test', say);
    expect(result).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/failed: E: no space$/) as string,
    });
  });
});
