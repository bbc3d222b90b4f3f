import { isPlainObject } from './plain-object';

/** Version of the settings that this code writes. */
export const SETTINGS_VERSION = 1;

/** A settings file as it lies on the disk, before the schema has seen it. */
export type StoredSettings = Readonly<Record<string, unknown>>;

/** Turns settings of version n (the key) into version n + 1; the version itself is raised by `migrateSettings`. */
export type Migrations = Readonly<Record<number, (stored: StoredSettings) => StoredSettings>>;

/** Version 1 is the first, so nothing is older. */
const MIGRATIONS: Migrations = {};

export type MigrationResult =
  | { readonly kind: 'current'; readonly stored: StoredSettings }
  /** Written by a later Sitwell, which must find it again as it was. */
  | { readonly kind: 'newer'; readonly version: number; readonly stored: StoredSettings }
  | { readonly kind: 'bad'; readonly problem: string };

/**
 * Brings a stored file to the present version. Never throws.
 * A file without a version is taken as version 1, the only one that ever existed without it.
 */
export function migrateSettings(
  stored: unknown,
  migrations: Migrations = MIGRATIONS,
  present: number = SETTINGS_VERSION,
): MigrationResult {
  if (!isPlainObject(stored)) {
    return {
      kind: 'bad',
      problem: `settings: must be an object (found ${Array.isArray(stored) ? 'a list' : JSON.stringify(stored)})`,
    };
  }
  const version = stored['version'] ?? 1;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return {
      kind: 'bad',
      problem: `settings.version: must be a whole number from 1 (found ${JSON.stringify(version)})`,
    };
  }
  if (version > present) return { kind: 'newer', version, stored };
  let result = stored;
  for (let from = version; from < present; from += 1) {
    const migrate = migrations[from];
    if (migrate === undefined)
      return { kind: 'bad', problem: `settings.version: no way from ${from} to ${present}` };
    result = { ...migrate(result), version: from + 1 };
  }
  return { kind: 'current', stored: result };
}
