import type { Notice } from '@shared/health';
import type { Settings } from '@shared/settings/settings';
import type { Log } from './platform/bus';

/** What this file needs of Electron's `globalShortcut`. */
export interface ShortcutRegistry {
  register(accelerator: string, pressed: () => void): boolean;
  unregister(accelerator: string): void;
}

type ShortcutName = keyof Settings['app']['shortcuts'];

export interface Shortcuts {
  /** Registers what changed and nothing else. An empty accelerator switches a shortcut off. */
  sync(accelerators: Settings['app']['shortcuts']): void;
  stop(): void;
}

/** The keys that work from every program. */
export function createShortcuts(options: {
  readonly registry: ShortcutRegistry;
  readonly pressed: Readonly<Record<ShortcutName, () => void>>;
  /** Another program has the key, or the accelerator can't be read. */
  readonly taken: (notice: Notice) => void;
  readonly log: Log;
}): Shortcuts {
  const wanted = new Map<ShortcutName, string>();
  const registered = new Map<ShortcutName, string>();

  function release(name: ShortcutName): void {
    const accelerator = registered.get(name);
    if (accelerator !== undefined) options.registry.unregister(accelerator);
    registered.delete(name);
  }

  function register(name: ShortcutName, accelerator: string): void {
    let done = false;
    try {
      done = options.registry.register(accelerator, options.pressed[name]);
    } catch {
      // Electron throws at accelerators it can't read.
    }
    options.log(`shortcut ${name} ${accelerator}: ${done ? 'registered' : 'refused'}`);
    if (done) registered.set(name, accelerator);
    else options.taken({ key: 'shortcut-taken', detail: { shortcut: accelerator } });
  }

  return {
    sync(accelerators) {
      const names: readonly ShortcutName[] = ['answer', 'switchPosition'];
      const changed = names.filter((name) => wanted.get(name) !== accelerators[name]);
      // All go before any comes, so that two can trade places.
      for (const name of changed) release(name);
      for (const name of changed) {
        wanted.set(name, accelerators[name]);
        if (accelerators[name] !== '') register(name, accelerators[name]);
      }
    },
    stop() {
      for (const name of [...registered.keys()]) release(name);
      wanted.clear();
    },
  };
}
