import { sendCommand } from '../../../../electron/main/command-line/command-client';
import { decideLaunch } from '../../../../electron/main/command-line/launch';

/** Plays a later launch in a process of its own. Arguments: the socket's path, then the words. */
const [path = '', ...words] = process.argv.slice(2);
const launch = await decideLaunch({
  words,
  version: '1.2.3',
  send: (said) => sendCommand({ path, words: said, timeoutMs: 5_000 }),
});
if (launch.kind === 'exit') {
  process.stdout.write(launch.answer.stdout);
  process.stderr.write(launch.answer.stderr);
  process.exitCode = launch.answer.exitCode;
} else {
  process.stdout.write(`${JSON.stringify(launch)}\n`);
}
