import { DEFAULT_SETTINGS } from './settings';
import type { StoredSettings } from './migrations';
import { isPlainObject } from './plain-object';

function merge(base: StoredSettings, part: StoredSettings, shape: StoredSettings): StoredSettings {
  const merged: Record<string, unknown> = {};
  for (const key of Object.keys(shape)) {
    const before = base[key];
    const change = part[key];
    const inner = shape[key];
    if (change === undefined) {
      if (before !== undefined) merged[key] = before;
    } else if (isPlainObject(inner) && isPlainObject(change)) {
      merged[key] = merge(isPlainObject(before) ? before : {}, change, inner);
    } else {
      merged[key] = change;
    }
  }
  return merged;
}

/**
 * Lays a partial change over stored settings: objects are merged, lists and values replaced, `undefined` changes
 * nothing. Keys that are no setting are dropped. Does not validate: `parseSettings` must read the result.
 */
export function mergeSettings(stored: StoredSettings, part: StoredSettings): StoredSettings {
  return merge(stored, part, DEFAULT_SETTINGS);
}
