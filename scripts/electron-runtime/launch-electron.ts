import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { findElectron } from './find-electron';
import { type Say, sayOnStderr } from './progress';
import { endWithParent } from './run-command';
import { commandLineOf } from './runtime';
import { ensureLibraries, ensurePackages } from './system-packages';
import { lacksDisplay, startVirtualDisplay, type VirtualDisplay } from './virtual-display';

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Milliseconds that an application told to end has before it is made to. */
const PATIENCE = 5_000;

/**
 * Starts an application in the Electron that this machine has or can have, and waits for its end.
 *
 * @param application folder with the application's package.json
 * @param words what the application's command line gets
 * @returns the exit code: the application's own, 128 + n when signal n ended it, 1 when it could not be started
 */
export async function launchElectron(
  application: string,
  words: readonly string[],
  say: Say = sayOnStderr,
): Promise<number> {
  const search = await findElectron({ say });
  if (!search.found) return giveUp(search.reason, say);
  const libraries = await ensureLibraries(search.runtime.binary, say);
  if (!libraries.ok) return giveUp(libraries.reason, say);

  let display: VirtualDisplay | null = null;
  if (lacksDisplay(process.env)) {
    const server = await ensurePackages(['xvfb'], 'for a virtual display', say);
    if (!server.ok) return giveUp(`No display, and no virtual one. ${server.reason}`, say);
    display = await startVirtualDisplay();
    say(`No display here: Sitwell draws on a virtual one, ${display.name} (Xvfb), where nobody sees it.`);
  }
  const args = commandLineOf(search.runtime, application, words, {
    isRoot: process.getuid?.() === 0,
    isDisplayVirtual: display !== null,
  });
  try {
    return await runToItsEnd(search.runtime.binary, args, environmentFor(display), say);
  } finally {
    await display?.stop();
  }
}

function environmentFor(display: VirtualDisplay | null): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env };
  if (display !== null) env['DISPLAY'] = display.name;
  // Electron crashes on an empty address and does without on a missing one.
  if (env['DBUS_SESSION_BUS_ADDRESS'] === '') delete env['DBUS_SESSION_BUS_ADDRESS'];
  // Set by editors that are Electron applications themselves; it would make ours a plain Node.
  delete env['ELECTRON_RUN_AS_NODE'];
  return env;
}

function runToItsEnd(
  binary: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  say: Say,
): Promise<number> {
  return new Promise((resolve) => {
    const line = endWithParent(binary, args);
    const child = spawn(line.command, line.args, { env, stdio: 'inherit' });
    let impatience: NodeJS.Timeout | undefined;
    const forward = (signal: NodeJS.Signals) => {
      child.kill(signal);
      impatience ??= setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    };
    for (const signal of FORWARDED) process.on(signal, forward);
    const finish = (code: number) => {
      clearTimeout(impatience);
      for (const signal of FORWARDED) process.off(signal, forward);
      resolve(code);
    };
    child.on('error', (error) => {
      say(`Electron could not be started: ${error.message}`);
      finish(1);
    });
    child.on('close', (code, signal) => finish(code ?? 128 + constants.signals[signal ?? 'SIGTERM']));
  });
}

function giveUp(reason: string, say: Say): number {
  say(reason);
  return 1;
}
