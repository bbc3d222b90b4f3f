import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Notice } from '@shared/health';
import type { DiskOutcome, SettingsChangeAnswer } from '@shared/ipc';
import { mergeSettings } from '@shared/settings/merge';
import { migrateSettings, SETTINGS_VERSION, type StoredSettings } from '@shared/settings/migrations';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '@shared/settings/settings';
import { nameFailure, setAside } from './set-aside';
import type { SettingsFile } from './settings-file';

const NAME = 'settings';

export interface SettingsStore {
  /** From memory; no disk is touched. */
  current(): Settings;
  /** Deep merge of objects; lists are replaced. Refused as a whole when any part is wrong. */
  change(part: unknown): SettingsChangeAnswer;
  /** Called after each change with what is in force and what was. Returns a function that stops it. */
  subscribe(listener: (settings: Settings, before: Settings) => void): () => void;
  /** Resolves when every change so far is on the disk or its failure was told, with which it is. Never rejects. */
  flush(): Promise<DiskOutcome>;
}

export interface SettingsStoreOptions {
  readonly folder: string;
  readonly onNotice: (notice: Notice) => void;
  /** Wall time, ms since the epoch; names files that are set aside. */
  readonly now: () => number;
  /** electron-store in the app (`openSettingsFile`); opened at the first change. */
  readonly openFile: (folder: string, name: string) => Promise<SettingsFile>;
}

interface Loaded {
  readonly stored: StoredSettings;
  readonly settings: Settings;
  readonly writable: boolean;
  readonly notice: Notice | null;
}

function readJson(
  path: string,
): { readonly kind: 'none' } | { readonly kind: 'bad' } | { readonly kind: 'json'; readonly value: unknown } {
  try {
    return { kind: 'json', value: JSON.parse(readFileSync(path, 'utf8')) as unknown };
  } catch (error) {
    return nameFailure(error) === 'ENOENT' ? { kind: 'none' } : { kind: 'bad' };
  }
}

function load(path: string, wall: number): Loaded {
  const fresh: Loaded = { stored: {}, settings: DEFAULT_SETTINGS, writable: true, notice: null };
  const file = readJson(path);
  if (file.kind === 'none') return fresh;
  const migrated = file.kind === 'json' ? migrateSettings(file.value) : null;
  if (migrated?.kind === 'newer') {
    const readable = parseSettings({ ...migrated.stored, version: SETTINGS_VERSION });
    return {
      ...fresh,
      settings: readable.ok ? readable.settings : DEFAULT_SETTINGS,
      stored: readable.ok ? mergeSettings({}, { ...migrated.stored, version: SETTINGS_VERSION }) : {},
      writable: false,
      notice: { key: 'settings-newer', detail: { path } },
    };
  }
  if (migrated?.kind === 'current') {
    const result = parseSettings(migrated.stored);
    if (result.ok) return { ...fresh, stored: mergeSettings({}, migrated.stored), settings: result.settings };
  }
  const aside = setAside(path, 'bad', wall);
  return {
    ...fresh,
    writable: aside.failure === null,
    notice: { key: 'settings-corrupt', detail: { path: aside.path } },
  };
}

/**
 * The settings, loaded once and held in memory. On the disk stands only what the user set, in the words of the
 * settings schema, so that later defaults reach everyone. Trouble with the file is told through `onNotice`, and
 * what is in memory stays in force. Never throws.
 */
export function createSettingsStore(options: SettingsStoreOptions): SettingsStore {
  const path = join(options.folder, `${NAME}.json`);
  const loaded = load(path, options.now());
  const listeners = new Set<(settings: Settings, before: Settings) => void>();
  let { stored, settings } = loaded;
  let file: Promise<SettingsFile> | null = null;
  let written: Promise<void> = Promise.resolve();
  let disk: DiskOutcome = loaded.writable ? 'written' : 'kept';
  if (loaded.notice !== null) options.onNotice(loaded.notice);

  function write(): void {
    if (!loaded.writable) return;
    const content = { ...stored, version: SETTINGS_VERSION };
    written = written.then(async () => {
      try {
        file ??= options.openFile(options.folder, NAME);
        (await file).store = content;
        disk = 'written';
      } catch (error) {
        file = null;
        disk = 'kept';
        options.onNotice({ key: 'settings-not-saved', detail: { path, reason: nameFailure(error) } });
      }
    });
  }

  return {
    current: () => settings,
    change(part) {
      if (typeof part !== 'object' || part === null || Array.isArray(part)) {
        return {
          ok: false,
          problems: [
            `settings: must be an object (found ${part === undefined ? 'nothing' : JSON.stringify(part)})`,
          ],
        };
      }
      const merged = mergeSettings(stored, part as StoredSettings);
      const result = parseSettings(merged);
      if (!result.ok) return result;
      const before = settings;
      stored = merged;
      settings = result.settings;
      write();
      if (!isDeepStrictEqual(before, settings))
        for (const listener of [...listeners]) listener(settings, before);
      return { ok: true };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    flush: () => written.then(() => disk),
  };
}
