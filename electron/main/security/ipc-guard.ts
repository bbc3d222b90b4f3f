import type { z } from 'zod';
import { REQUESTS, type Answers, type Channel } from '@shared/ipc';
import type { Log } from '../log';
import { isAppAddress } from './app-origin';
import type { RequestAnswer } from './ipc-envelope';

/** The parts of Electron's IPC event that are used. A frame that is gone is null. */
export interface RequestEvent {
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
  readonly sender: { readonly id: number };
}
export interface RequestSource {
  handle(channel: string, answer: (event: RequestEvent, ...payload: unknown[]) => Promise<unknown>): void;
}

/** One handler a channel; the payload was checked. `sender` is the id of the web contents that asked. */
export type RequestHandlers = {
  readonly [C in Channel]: (
    payload: z.output<(typeof REQUESTS)[C]>,
    sender: number,
  ) => Answers[C] | Promise<Answers[C]>;
};

/** Only the main frame of one of Sitwell's own pages may speak. */
function isOwnFrame({ senderFrame }: RequestEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isAppAddress(senderFrame.url);
}

function describe(issues: readonly z.core.$ZodIssue[]): string {
  return issues.map((issue) => `${['payload', ...issue.path].join('.')}: ${issue.message}`).join('; ');
}

async function answerRequest<C extends Channel>(
  channel: C,
  handler: RequestHandlers[C],
  event: RequestEvent,
  payload: readonly unknown[],
  log: Log,
): Promise<RequestAnswer<C>> {
  if (!isOwnFrame(event)) {
    log.warn('ipc: a foreign frame was refused', channel, event.senderFrame?.url ?? 'no frame');
    return { ok: false, error: { kind: 'foreign-frame', message: `${channel}: this page may not ask.` } };
  }
  const result = payload.length > 1 ? null : REQUESTS[channel].safeParse(payload[0]);
  if (result?.success !== true) {
    const message = `${channel}: ${result === null ? 'one payload at most' : describe(result.error.issues)}`;
    log.warn('ipc: a wrong payload was refused', message);
    return { ok: false, error: { kind: 'bad-payload', message } };
  }
  try {
    return {
      ok: true,
      answer: await handler(result.data as z.output<(typeof REQUESTS)[C]>, event.sender.id),
    };
  } catch (error) {
    log.error('ipc: a handler failed', channel, error);
    return {
      ok: false,
      error: { kind: 'failed', message: `${channel}: Sitwell ran into a bug; its log says more.` },
    };
  }
}

/** Answers every channel of the contract, and no other. The one border between windows and main. */
export function registerRequests(ipcMain: RequestSource, handlers: RequestHandlers, log: Log): void {
  for (const channel of Object.keys(REQUESTS) as Channel[]) {
    ipcMain.handle(channel, (event, ...payload) =>
      answerRequest(channel, handlers[channel], event, payload, log),
    );
  }
}
