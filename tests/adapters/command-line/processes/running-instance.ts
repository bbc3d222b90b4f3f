import { createCommandServer } from '../../../../electron/main/command-line/command-server';

/** Plays the running app in a process of its own: answers its words back. Argument: the socket's path. */
const path = process.argv[2] ?? '';
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

const server = createCommandServer({
  path,
  log: silent,
  handle: (words) => {
    if (words[0] === 'quit') setImmediate(() => void server.then((running) => running.close()));
    return Promise.resolve({ stdout: `heard ${words.join(' ')}\n`, stderr: 'and more\n', exitCode: 5 });
  },
});
server.then(
  () => console.log('listening'),
  () => {
    console.log('refused');
    process.exitCode = 1;
  },
);
