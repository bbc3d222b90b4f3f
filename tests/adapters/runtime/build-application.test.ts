import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isBuilt } from '../../../scripts/electron-runtime/build-application';
import { writeFile } from './fake-electron';

describe('knowing whether there is something to build', () => {
  let checkout: string;
  const at = (path: string, seconds: number) => utimesSync(join(checkout, path), seconds, seconds);

  beforeEach(() => {
    checkout = mkdtempSync(join(tmpdir(), 'sitwell-built-'));
    writeFile(join(checkout, 'shared/session/reduce.ts'), '');
    writeFile(join(checkout, 'package.json'), '{}');
    for (const path of ['shared/session/reduce.ts', 'shared/session', 'shared', 'package.json'])
      at(path, 1_000);
  });
  afterEach(() => rmSync(checkout, { recursive: true, force: true }));

  function finishBuild(): void {
    writeFile(join(checkout, 'out/complete'), '');
    at('out/complete', 2_000);
  }

  it('builds what was never built', () => {
    expect(isBuilt(checkout)).toBe(false);
  });

  it('leaves a build alone that is newer than all sources', () => {
    finishBuild();
    expect(isBuilt(checkout)).toBe(true);
  });

  it.each(['shared/session/reduce.ts', 'package.json'])('builds again after a change of %s', (path) => {
    finishBuild();
    at(path, 3_000);
    expect(isBuilt(checkout)).toBe(false);
  });

  it('builds again after a file was taken away', () => {
    finishBuild();
    rmSync(join(checkout, 'shared/session/reduce.ts'));
    expect(isBuilt(checkout)).toBe(false);
  });
});
