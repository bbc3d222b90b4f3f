import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import type { Log } from '../log';
import { isSomebodyListening } from './command-client';
import { readMessage, requestSchema, type CommandAnswer } from './message';
import { prepareSocketFolder } from './socket-path';

const LONGEST_REQUEST = 300_000;
const PATIENCE_MS = 5_000;

export interface CommandServer {
  close(): Promise<void>;
}

export interface CommandServerOptions {
  /** From `findSocketPath`. */
  readonly path: string;
  readonly handle: (words: readonly string[]) => Promise<CommandAnswer>;
  readonly log: Log;
}

function isPipe(path: string): boolean {
  return path.startsWith('\\\\.\\pipe\\');
}

async function answerLine(line: string, { handle, log }: CommandServerOptions): Promise<CommandAnswer> {
  const request = readMessage(requestSchema, line);
  if (request === null) {
    log.warn('command line: a request that makes no sense was refused');
    return { stdout: '', stderr: 'Sitwell did not understand the request.\n', exitCode: 2 };
  }
  try {
    return await handle(request.words);
  } catch (error) {
    log.error('command line: answering failed', error);
    return { stdout: '', stderr: 'Sitwell ran into a bug; its log says more.\n', exitCode: 70 };
  }
}

function serve(socket: Socket, options: CommandServerOptions): void {
  let text = '';
  let answered = false;
  socket.setEncoding('utf8');
  socket.setTimeout(PATIENCE_MS, () => socket.destroy());
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: string) => {
    if (answered) return;
    text += chunk;
    const end = text.indexOf('\n');
    if (end === -1) {
      if (text.length > LONGEST_REQUEST) socket.destroy();
      return;
    }
    answered = true;
    void answerLine(text.slice(0, end), options).then((answer) => socket.end(`${JSON.stringify(answer)}\n`));
  });
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/**
 * Listens for the words of later launches, for this user alone. Rejects when another instance listens already or the
 * socket can't be made. A socket that a killed instance left behind is replaced.
 */
export async function createCommandServer(options: CommandServerOptions): Promise<CommandServer> {
  const { path, log } = options;
  if (!isPipe(path)) {
    prepareSocketFolder(path);
    if (await isSomebodyListening(path)) throw new Error(`Another instance listens on ${path}`);
    rmSync(path, { force: true });
  }
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    serve(socket, options);
  });
  await listen(server, path);
  if (!isPipe(path)) chmodSync(path, 0o600);
  server.on('error', (error) => log.error('command line: the socket failed', error));
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // An answer on its way (to "quit", say) is finished; who has not spoken yet is dropped.
        for (const socket of open) if (!socket.writableEnded) socket.destroySoon();
      }),
  };
}
