/** The part of electron-store that is used: writing replaces the whole file, atomically, and throws on failure. */
export interface SettingsFile {
  store: Record<string, unknown>;
}

/**
 * Opens `<folder>/<name>.json` through electron-store. No defaults, no schema, no `clearInvalidConfig`: what is in
 * the file is judged by the settings schema alone, and a bad file is never destroyed. Loaded at the first change:
 * most starts change nothing.
 */
export async function openSettingsFile(folder: string, name: string): Promise<SettingsFile> {
  const { default: ElectronStore } = await import('electron-store');
  return new ElectronStore<Record<string, unknown>>({ cwd: folder, name });
}
