import { join, resolve } from 'node:path';
import { type BackgroundProgram, startProgram } from './background-program';
import { callBus } from './bus-call';
import { waitFor } from './wait-for';

/** What shows tray icons: a watcher with nothing to see, or xfce's panel. */
export type TrayHost = 'watcher' | 'panel';

/** Starts a tray host; it is ready when it owns the watcher's name, as an application would check. */
export async function startTrayHost(
  host: TrayHost,
  folder: string,
  sessionBus: string,
  env: NodeJS.ProcessEnv,
): Promise<BackgroundProgram> {
  const program =
    host === 'panel'
      ? startProgram('xfce4-panel', ['--disable-wm-check'], env, join(folder, 'panel.log'))
      : startProgram(
          '/usr/bin/python3',
          [resolve(import.meta.dirname, 'fake-watcher.py')],
          env,
          join(folder, 'watcher.log'),
        );
  await waitFor(`a tray host (${host})`, () => callBus(sessionBus).hasOwner('org.kde.StatusNotifierWatcher'));
  return program;
}
