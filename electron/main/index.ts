import { readFileSync } from 'node:fs';
import { app, protocol } from 'electron';
import { claimInstance, decideLaunch } from './command-line/launch';
import { sendCommand } from './command-line/command-client';
import { runSimulateCommand } from './command-line/simulate-command';
import { findSocketPath } from './command-line/socket-path';
import { takeWords } from './command-line/words';
import { startApp, type StartedApp } from './app/start-app';
import { registerAppScheme } from './security/app-protocol';

/** How long a running instance may take to answer a command (ms). */
const ANSWER_TIMEOUT_MS = 5_000;

registerAppScheme(protocol);
void launch();

/** Boot order: words for a running instance first, then the only instance, then the app. */
async function launch(): Promise<void> {
  const words = takeWords(process.argv, app.isPackaged ? null : app.getAppPath(), process.cwd());
  const socketPath = findSocketPath(app.getPath('userData'), app.getPath('temp'));
  const decision = await decideLaunch({
    words,
    version: app.getVersion(),
    send: (sent) => sendCommand({ path: socketPath, words: sent, timeoutMs: ANSWER_TIMEOUT_MS }),
  });
  if (decision.kind === 'exit') {
    print(decision.answer);
    return;
  }
  if (decision.kind === 'simulate') {
    print(runSimulateCommand(decision.path, (path) => readFileSync(path === '-' ? 0 : path, 'utf8')));
    return;
  }
  // The words of a launch that comes before the app is up wait here.
  const inbox: (readonly string[])[] = [];
  let deliver: StartedApp['receiveWords'] = (later) => void inbox.push(later);
  if (!claimInstance(app, words, (later) => deliver(later))) {
    app.exit(0);
    return;
  }
  await app.whenReady();
  const { receiveWords } = await startApp({ socketPath, command: decision.command });
  deliver = receiveWords;
  inbox.forEach(receiveWords);
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
