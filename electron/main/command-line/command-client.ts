import { connect } from 'node:net';
import { answerSchema, LONGEST_LINE, readMessage, type CommandAnswer, type CommandRequest } from './message';

export type SendResult =
  | { readonly kind: 'answered'; readonly answer: CommandAnswer }
  | { readonly kind: 'not-running' }
  | { readonly kind: 'failed'; readonly reason: string };

export interface SendOptions {
  readonly path: string;
  readonly words: readonly string[];
  /** The whole exchange may take this long, ms. */
  readonly timeoutMs: number;
}

/** Nobody listens: no socket, or one that a killed instance left behind. */
const NOBODY: readonly unknown[] = ['ENOENT', 'ECONNREFUSED', 'ENOTSOCK'];

/** Says the words to the running instance and brings its answer. Never rejects. */
export function sendCommand({ path, words, timeoutMs }: SendOptions): Promise<SendResult> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(path);
    const timer = setTimeout(
      () => finish({ kind: 'failed', reason: 'it did not answer in time' }),
      timeoutMs,
    );

    function finish(result: SendResult): void {
      clearTimeout(timer);
      socket.destroy();
      resolve(result);
    }

    socket.setEncoding('utf8');
    socket.on('connect', () => {
      const request: CommandRequest = { v: 1, words: [...words] };
      socket.write(`${JSON.stringify(request)}\n`);
    });
    socket.on('data', (chunk: string) => {
      text += chunk;
      if (text.length > LONGEST_LINE) finish({ kind: 'failed', reason: 'its answer is too long' });
    });
    socket.on('end', () => {
      const answer = readMessage(answerSchema, text);
      finish(
        answer === null
          ? { kind: 'failed', reason: 'its answer makes no sense' }
          : { kind: 'answered', answer },
      );
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      finish(
        NOBODY.includes(error.code)
          ? { kind: 'not-running' }
          : { kind: 'failed', reason: error.code ?? error.message },
      );
    });
  });
}

/** Whether anybody listens on the socket. Never rejects. */
export function isSomebodyListening(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(path);
    probe.on('connect', () => {
      probe.destroy();
      resolve(true);
    });
    probe.on('error', () => resolve(false));
  });
}
