import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { build, type Configuration, Platform } from 'electron-builder';
import { afterAll, beforeAll, expect, test } from 'vitest';
import configuration, { FUSES } from '../../../electron-builder.config';
import { buildApplication, isBuilt } from '../../../scripts/electron-runtime/build-application';
import { CHECKOUT } from '../../../scripts/electron-runtime/checkout';
import { requireElectron } from '../../support/electron-app';

/** The fuse that came last, with Electron 29: an older binary has no place for it, and nothing may be flipped then. */
const LATE_FUSE_MAJOR = 29;
const LIMIT_MS = 180_000;
/** As they stand in the binary. */
const [OFF, ON] = [48, 49];

const output = mkdtempSync(join(tmpdir(), 'sitwell-package-'));
const folder = join(output, 'linux-unpacked');

/** The installers' configuration, for an unpacked build with the Electron that runs here. */
function configure(distribution: string, version: string): Configuration {
  const { grantFileProtocolExtraPrivileges, ...early } = FUSES;
  const isOld = Number.parseInt(version, 10) < LATE_FUSE_MAJOR;
  return {
    ...configuration,
    npmRebuild: false,
    electronDist: distribution,
    electronVersion: version,
    directories: { output },
    electronFuses: isOld ? early : { ...early, grantFileProtocolExtraPrivileges },
  };
}

beforeAll(async () => {
  if (!isBuilt() && !(await buildApplication())) throw new Error('The build failed.');
  const runtime = await requireElectron();
  const distribution = join(output, 'electron');
  cpSync(runtime.folder, distribution, {
    recursive: true,
    // The old runtime's stand-in for Electron's default application is a folder, which no packager expects.
    filter: (path) => basename(path) !== 'default_app.asar',
  });
  await build({
    projectDir: CHECKOUT,
    targets: Platform.LINUX.createTarget('dir'),
    config: configure(distribution, runtime.version ?? ''),
  });
}, LIMIT_MS);
afterAll(() => rmSync(output, { recursive: true, force: true }));

test('an installed Sitwell holds the product and nothing of the checkout around it', () => {
  const files = listPackage(join(folder, 'resources/app.asar'), { isPack: false }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const tops = new Set(files.map((path) => path.split('/')[1]));
  expect([...tops].sort()).toEqual(['out', 'package.json', 'resources']);
  expect(files).toContain('/out/main/index.cjs');
  expect(files).toContain('/out/preload/index.cjs');
  expect(files).toContain('/out/renderer/companion/index.html');
  expect(files).toContain('/resources/icons/tray/sitting-0-on-light-22.png');
  expect(files.filter((path) => /old-runtime|\.map$|\.ts$/.test(path))).toEqual([]);
  expect(readdirSync(join(folder, 'resources'))).toEqual(['app.asar']);
});

test('its binary runs no other code than its own', async () => {
  const wire = await getCurrentFuseWire(join(folder, 'sitwell'));
  expect(wire[FuseV1Options.RunAsNode]).toBe(OFF);
  expect(wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(OFF);
  expect(wire[FuseV1Options.EnableNodeCliInspectArguments]).toBe(OFF);
  expect(wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(ON);
  expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe(ON);
});
