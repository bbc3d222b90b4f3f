import { app, dialog } from 'electron';
import { findLockRefusal } from '../command-line/find-lock-refusal';
import { createWords, resolveLanguage } from '../words';

/**
 * Ends a launch that got no instance lock: without a word where another instance has taken its words, and otherwise
 * with a sentence on the terminal and in a box, and exit code 1.
 */
export async function leaveWithoutLock(options: {
  readonly dataFolder: string;
  readonly socketPath: string;
}): Promise<void> {
  const refusal = await findLockRefusal(options);
  if (refusal === 'second') {
    app.exit(0);
    return;
  }
  // Only then does the system tell its languages and show a box.
  await app.whenReady();
  const words = createWords(resolveLanguage('system', app.getPreferredSystemLanguages()));
  const sentence = words.translate(`command:${refusal}`, { folder: options.dataFolder });
  await new Promise((done) => process.stderr.write(`${sentence}\n`, done));
  dialog.showErrorBox('Sitwell', sentence);
  app.exit(1);
}
