import type { z } from 'zod';
import { EMPTY_LOG } from '@shared/discomfort/check-in';
import {
  REQUESTS,
  type Answers,
  type Channel,
  type CompanionView,
  type PromptWindowView,
  type Pushes,
  type SitwellApi,
} from '@shared/ipc';
import { EMPTY_MOVES } from '@shared/moves/moves-document';
import type { Destination } from '@shared/destination';
import type { Intent } from '@shared/session/intent';
import { samplePromptView } from '../prompt-samples';
import { sampleReportView } from '../report-view';
import { sampleView } from '../snapshots';

/** A request as a window made it. */
export interface RecordedRequest {
  readonly channel: Channel;
  readonly payload: unknown;
}

export interface FakeApi extends SitwellApi {
  /** Everything asked so far, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** The intents among the requests. */
  readonly intents: () => readonly Intent[];
  /** Sends a message as main would. */
  readonly push: <P extends keyof Pushes>(channel: P, message: Pushes[P]) => void;
  /** Sends the main window to a place in it, as main would. */
  readonly open: (destination: Destination) => void;
  /** Sets what a channel answers from now on. */
  readonly answer: <C extends Channel>(channel: C, answer: Answers[C]) => void;
}

/** What becomes of a request, channel by channel, once its payload is checked as main checks it. */
export type Answerers = {
  readonly [C in Channel]?: (payload: z.output<(typeof REQUESTS)[C]>) => Answers[C] | Promise<Answers[C]>;
};

interface FakeApiOptions {
  readonly view?: CompanionView;
  readonly promptView?: PromptWindowView;
  /** These answer instead of the samples. */
  readonly answers?: Answerers;
}

/** The other side of the border for renderer tests: records requests, answers with samples, pushes on demand. */
export function createFakeApi(options: FakeApiOptions = {}): FakeApi {
  const requests: RecordedRequest[] = [];
  const listeners = new Map<string, Set<(message: never) => void>>();
  const answers: { [C in Channel]: Answers[C] } = {
    'companion:view': options.view ?? sampleView(),
    'companion:destination': null,
    'companion:red-flags': null,
    'prompt:view': options.promptView ?? samplePromptView(),
    'prompt:painted': null,
    intent: null,
    'settings:change': { ok: true, disk: 'written' },
    'notice:dismiss': null,
    'data-folder:open': null,
    'window:open': null,
    'red-flags:open': null,
    'welcome:done': null,
    'history:days': [],
    'workstation:change': { ok: true, undo: null, disk: 'written' },
    'walking-plan:change': { ok: true, undo: { type: 'restore', plan: null }, disk: 'written' },
    'discomfort:view': { log: EMPTY_LOG, copies: 0 },
    'discomfort:change': { ok: true, undo: null, disk: 'written' },
    'discomfort:export': { kind: 'cancelled' },
    'discomfort:import': { kind: 'cancelled' },
    'discomfort:delete-copies': null,
    'moves:change': {
      ok: true,
      id: null,
      undo: { type: 'set-player', player: EMPTY_MOVES.player },
      disk: 'written',
    },
    'report:make': { kind: 'cancelled' },
    'report:view': sampleReportView(),
    'report:drawn': null,
  };
  function push<P extends keyof Pushes>(channel: P, message: Pushes[P]): void {
    for (const heard of listeners.get(channel) ?? []) (heard as (message: unknown) => void)(message);
  }
  return {
    requests,
    intents: () =>
      requests.filter(({ channel }) => channel === 'intent').map(({ payload }) => payload as Intent),
    request: (channel, ...payload) => {
      requests.push({ channel, payload: payload[0] });
      const answerer = options.answers?.[channel];
      if (answerer !== undefined)
        return Promise.resolve(answerer(REQUESTS[channel].parse(payload[0]) as never));
      const answer = answers[channel];
      // What is taken is gone.
      if (channel === 'companion:destination' || channel === 'companion:red-flags')
        Object.assign(answers, { [channel]: null });
      return Promise.resolve(answer);
    },
    listen: (channel, heard) => {
      const heardBy = listeners.get(channel) ?? new Set();
      heardBy.add(heard);
      listeners.set(channel, heardBy);
      return () => {
        heardBy.delete(heard);
      };
    },
    push,
    open: (destination) => {
      Object.assign(answers, { 'companion:destination': destination });
      push('companion:open', null);
    },
    answer: (channel, answer) => {
      Object.assign(answers, { [channel]: answer });
    },
  };
}

/** Puts a fake on `window.sitwell`, where the preload script puts the real one. */
export function installFakeApi(options: FakeApiOptions = {}): FakeApi {
  const api = createFakeApi(options);
  Object.defineProperty(window, 'sitwell', { value: api, configurable: true });
  return api;
}
