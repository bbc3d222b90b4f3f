import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saveDocument } from '../../../electron/main/report/save-document';
import { makeTemporaryFolder } from '../../support/temporary-folder';

describe('a document at a path that was chosen', () => {
  it('is written whole, with nothing left beside it', async () => {
    const folder = makeTemporaryFolder();
    await saveDocument(join(folder, 'report.pdf'), new Uint8Array([1, 2, 3]));
    expect([...readFileSync(join(folder, 'report.pdf'))]).toEqual([1, 2, 3]);
    expect(readdirSync(folder)).toEqual(['report.pdf']);
  });

  it('takes the place of an older one', async () => {
    const path = join(makeTemporaryFolder(), 'report.html');
    writeFileSync(path, 'a much longer text than the new one');
    await saveDocument(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('replaces what a link leads to, and leaves the link', async () => {
    const folder = makeTemporaryFolder();
    writeFileSync(join(folder, 'real.json'), 'old');
    symlinkSync(join(folder, 'real.json'), join(folder, 'link.json'));
    await saveDocument(join(folder, 'link.json'), 'new');
    expect(readFileSync(join(folder, 'real.json'), 'utf8')).toBe('new');
    expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
  });

  it('is refused, and no folder made, when its folder is gone', async () => {
    const folder = makeTemporaryFolder();
    await expect(saveDocument(join(folder, 'gone', 'report.pdf'), 'x')).rejects.toMatchObject({
      code: 'ENOENT',
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves nothing half-written when it can’t take its place', async () => {
    const folder = makeTemporaryFolder();
    mkdirSync(join(folder, 'report.pdf'));
    await expect(saveDocument(join(folder, 'report.pdf'), 'x')).rejects.toMatchObject({ code: 'EISDIR' });
    expect(readdirSync(folder)).toEqual(['report.pdf']);
  });

  it.runIf(process.platform === 'linux')('tells of a full disk, and does not replace a device', async () => {
    await expect(saveDocument('/dev/full', 'x')).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true);
  });

  it.runIf(process.platform === 'linux')('tells of a folder that may not be written to', async () => {
    await expect(saveDocument('/sys/report.pdf', 'x')).rejects.toMatchObject({
      code: expect.stringMatching(/^(EACCES|EPERM|EROFS)$/) as string,
    });
  });
});
