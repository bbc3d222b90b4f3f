import type { Channel, Pushes, SitwellApi } from '@shared/ipc';
import type { RequestAnswer } from '../main/security/ipc-envelope';

/** Spelled out, so that the sandboxed preload carries no schema library; the types keep the lists complete. */
const REQUEST_CHANNELS: Readonly<Record<Channel, true>> = {
  'companion:view': true,
  'companion:destination': true,
  'companion:red-flags': true,
  'prompt:view': true,
  'prompt:painted': true,
  intent: true,
  'settings:change': true,
  'notice:dismiss': true,
  'data-folder:open': true,
  'window:open': true,
  'red-flags:open': true,
  'welcome:done': true,
  'history:days': true,
  'workstation:change': true,
  'walking-plan:change': true,
  'moves:change': true,
  'report:make': true,
  'discomfort:view': true,
  'discomfort:change': true,
  'discomfort:export': true,
  'discomfort:import': true,
  'discomfort:delete-copies': true,
  'report:view': true,
  'report:drawn': true,
};
const PUSH_CHANNELS: Readonly<Record<keyof Pushes, true>> = {
  'companion:changed': true,
  'prompt:changed': true,
  'discomfort:changed': true,
  'companion:open': true,
  'companion:open-red-flags': true,
};

/** The parts of Electron's `ipcRenderer` that are used. */
export interface Messenger {
  invoke(channel: string, ...payload: unknown[]): Promise<unknown>;
  on(channel: string, heard: (event: unknown, message: unknown) => void): unknown;
  removeListener(channel: string, heard: (event: unknown, message: unknown) => void): unknown;
}

/** The whole of what a page can reach. A channel that is not listed is refused here, before main hears of it. */
export function createApi(messenger: Messenger): SitwellApi {
  async function request<C extends Channel>(channel: C, ...payload: unknown[]) {
    if (!Object.hasOwn(REQUEST_CHANNELS, channel)) throw new Error(`No such request: ${channel}`);
    const answer = (await messenger.invoke(channel, ...payload)) as RequestAnswer<C>;
    if (!answer.ok) throw new Error(answer.error.message);
    return answer.answer;
  }

  function listen<P extends keyof Pushes>(channel: P, heard: (message: Pushes[P]) => void) {
    if (!Object.hasOwn(PUSH_CHANNELS, channel)) throw new Error(`No such message: ${channel}`);
    function pass(_event: unknown, message: unknown): void {
      heard(message as Pushes[P]);
    }
    messenger.on(channel, pass);
    return () => void messenger.removeListener(channel, pass);
  }

  return Object.freeze({ request, listen });
}
