import { existsSync, readFileSync } from 'node:fs';
import { app, Menu, protocol } from 'electron';
import { findFolders } from './app/folders';
import { listMenu } from './app/menu';
import { claimInstance } from './command-line/instance';
import { decideLaunch } from './command-line/launch';
import { findSocketPath } from './command-line/socket-path';
import { takeWords } from './command-line/words';
import { registerAppScheme } from './security/app-scheme';
import { placeIcon } from './tray/place-icon';

/** How long a running instance may take to answer a command (ms). */
const ANSWER_TIMEOUT_MS = 5_000;

/** Windows shows notifications of a known application only; the installer registers this one. */
const APP_USER_MODEL_ID = 'io.github.sitwell';

registerAppScheme(protocol);
app.setAppUserModelId(APP_USER_MODEL_ID);
// Chromium finds the system's voices on Linux only when told to; nothing of them is loaded until a page asks.
if (process.platform === 'linux') app.commandLine.appendSwitch('enable-speech-dispatcher');
void launch();

/**
 * Boot order: words for a running instance first, then the only instance, then its icon, then the app. What is not
 * needed for the next step is not loaded yet, so that the icon is there at once.
 */
async function launch(): Promise<void> {
  const words = takeWords(process.argv, app.isPackaged ? null : app.getAppPath(), process.cwd());
  const socketPath = findSocketPath(app.getPath('userData'), app.getPath('temp'));
  const decision = await decideLaunch({
    words,
    version: app.getVersion(),
    send: async (sent) => {
      if (!existsSync(socketPath)) return { kind: 'not-running' };
      const { sendCommand } = await import('./command-line/command-client');
      return sendCommand({ path: socketPath, words: sent, timeoutMs: ANSWER_TIMEOUT_MS });
    },
  });
  if (decision.kind === 'exit') {
    print(decision.answer);
    return;
  }
  if (decision.kind === 'simulate') {
    const { runSimulateCommand } = await import('./command-line/simulate-command');
    print(runSimulateCommand(decision.path, (path) => readFileSync(path === '-' ? 0 : path, 'utf8')));
    return;
  }
  if (decision.kind === 'heights') {
    const { runHeightsCommand } = await import('./command-line/heights-command');
    print(runHeightsCommand(decision.words));
    return;
  }
  // Launches that come before the app is up wait here.
  const inbox: unknown[] = [];
  let deliver = (data: unknown): void => void inbox.push(data);
  if (!claimInstance(app, words, (data) => deliver(data))) {
    const { leaveWithoutLock } = await import('./app/leave-without-lock');
    await leaveWithoutLock({ dataFolder: app.getPath('userData'), socketPath });
    return;
  }
  const menu = listMenu(process.platform);
  Menu.setApplicationMenu(menu === null ? null : Menu.buildFromTemplate(menu));
  await app.whenReady();
  const folders = findFolders(app.getAppPath(), app.getPath('userData'));
  const icon = await placeIcon(folders.trayIcons);
  const { startApp } = await import('./app/start-app');
  const { receiveLaunch } = await startApp({ folders, icon, socketPath, command: decision.command });
  deliver = receiveLaunch;
  inbox.forEach(receiveLaunch);
}

/** Prints to the caller's terminal and leaves; nothing is cut off, since the exit waits for the writes. */
function print(answer: {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}): void {
  process.stderr.write(answer.stderr, () => {
    process.stdout.write(answer.stdout, () => app.exit(answer.exitCode));
  });
}
