import type { StoredSettings } from './migrations';

/** Whether a value read from a file has members by name. */
export function isPlainObject(value: unknown): value is StoredSettings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
