import { expect, test } from 'vitest';
import { REQUESTS, type DiscomfortView } from '@shared/ipc';
import {
  registerRequests,
  type RequestEvent,
  type RequestHandlers,
} from '../../../electron/main/security/ipc-guard';
import { createApi, type Messenger } from '../../../electron/preload/api';
import { recordLog } from '../../support/recorded-log';

const OWN: RequestEvent = {
  senderFrame: { url: 'app://sitwell/companion/index.html', parent: null },
  sender: { id: 7 },
};

type Answer = (event: RequestEvent, ...payload: unknown[]) => Promise<unknown>;

function set() {
  const channels = new Map<string, Answer>();
  const heard: unknown[] = [];
  const log = recordLog();
  const refuse = () => {
    throw new Error('not part of this test');
  };
  const handlers: RequestHandlers = {
    'companion:view': refuse,
    'companion:destination': refuse,
    'companion:red-flags': refuse,
    'prompt:view': refuse,
    'prompt:painted': (_payload, sender) => {
      heard.push(sender);
      return null;
    },
    intent: (intent) => {
      heard.push(intent);
      return null;
    },
    'settings:change': () => Promise.resolve({ ok: true, disk: 'written' }),
    'notice:dismiss': () => null,
    'data-folder:open': () => null,
    'history:days': refuse,
    'window:open': refuse,
    'red-flags:open': refuse,
    'welcome:done': () => null,
    'workstation:change': () => ({ ok: true, undo: null, disk: 'written' }),
    'walking-plan:change': refuse,
    'discomfort:view': refuse,
    'discomfort:change': refuse,
    'discomfort:export': refuse,
    'discomfort:import': refuse,
    'discomfort:delete-copies': refuse,
    'moves:change': refuse,
    'report:make': refuse,
    'report:view': refuse,
    'report:drawn': refuse,
  };
  registerRequests({ handle: (channel, answer) => void channels.set(channel, answer) }, handlers, log);
  async function ask(channel: string, event: RequestEvent, ...payload: unknown[]): Promise<unknown> {
    return channels.get(channel)?.(event, ...payload);
  }
  /** The page's side, joined to main's side without Electron between them. */
  function connectFrom(event: RequestEvent): Messenger {
    return {
      invoke: (channel, ...payload) => ask(channel, event, ...payload),
      on: refuse,
      removeListener: refuse,
    };
  }
  return { channels, heard, log, ask, connectFrom };
}

test('the channels of the contract are answered, and no other', () => {
  expect([...set().channels.keys()]).toEqual(Object.keys(REQUESTS));
});

test('a page of ours is heard, with what it says and who it is', async () => {
  const { heard, connectFrom } = set();
  const api = createApi(connectFrom(OWN));
  expect(await api.request('intent', { type: 'say', position: 'standing' })).toBeNull();
  expect(await api.request('prompt:painted')).toBeNull();
  expect(await api.request('settings:change', { snoozeLimit: 1 })).toEqual({ ok: true, disk: 'written' });
  expect(heard).toEqual([{ type: 'say', position: 'standing' }, 7]);
});

test.each<readonly [string, RequestEvent['senderFrame']]>([
  ['a foreign page', { url: 'https://example.org/', parent: null }],
  ['a file', { url: 'file:///app://sitwell/', parent: null }],
  ['a look-alike', { url: 'app://sitwell.example.org/companion/index.html', parent: null }],
  ['a frame inside our page', { url: 'app://sitwell/companion/index.html', parent: {} }],
  ['a frame that is gone', null],
])('%s is refused and logged', async (_who, senderFrame) => {
  const { heard, log, connectFrom } = set();
  const api = createApi(connectFrom({ senderFrame, sender: { id: 1 } }));
  await expect(api.request('intent', { type: 'resume' })).rejects.toThrow('intent: this page may not ask.');
  expect(heard).toEqual([]);
  expect(log.lines.join()).toMatch(/^warn: ipc: a foreign frame was refused intent/);
});

test.each<readonly [string, readonly unknown[]]>([
  ['intent', []],
  ['intent', [{ type: 'dance' }]],
  ['intent', [{ type: 'say', position: 'lying' }]],
  ['intent', [{ type: 'pause', length: { for: -1 } }]],
  ['intent', [{ type: 'resume' }, 'and more']],
  ['notice:dismiss', [{ key: 'x'.repeat(65) }]],
  ['settings:change', ['everything']],
  ['prompt:painted', ['now']],
])('%s with a wrong payload %j is refused, named and logged', async (channel, payload) => {
  const { heard, log, ask } = set();
  expect(await ask(channel, OWN, ...payload)).toMatchObject({
    ok: false,
    error: { kind: 'bad-payload', message: expect.stringMatching(new RegExp(`^${channel}: `)) as string },
  });
  expect(heard).toEqual([]);
  expect(log.lines).toHaveLength(1);
});

test('a bug in a handler is logged, and the page learns only that there was one', async () => {
  const { log, ask } = set();
  expect(await ask('companion:view', OWN)).toEqual({
    ok: false,
    error: { kind: 'failed', message: 'companion:view: Sitwell ran into a bug; its log says more.' },
  });
  expect(log.lines).toEqual(['error: ipc: a handler failed companion:view Error: not part of this test']);
});

test('the page can name no other channel, hears what it listens to until it stops, and can change nothing', async () => {
  const sent: string[] = [];
  const listeners = new Map<string, (event: unknown, message: unknown) => void>();
  const api = createApi({
    invoke: (channel) => Promise.resolve(void sent.push(channel)),
    on: (channel, heard) => listeners.set(channel, heard),
    removeListener: (channel, heard) => listeners.get(channel) === heard && listeners.delete(channel),
  });
  for (const channel of ['shell:open', 'constructor', '__proto__']) {
    await expect(api.request(channel as 'welcome:done')).rejects.toThrow('No such request');
    expect(() => api.listen(channel as 'companion:open', () => undefined)).toThrow('No such message');
  }
  expect(sent).toEqual([]);
  const heard: DiscomfortView[] = [];
  const stop = api.listen('discomfort:changed', (view) => heard.push(view));
  listeners.get('discomfort:changed')?.({ sender: 'must not reach the page' }, { copies: 2 });
  stop();
  expect(heard).toEqual([{ copies: 2 }]);
  expect(listeners.size).toBe(0);
  expect(Object.isFrozen(api)).toBe(true);
});
