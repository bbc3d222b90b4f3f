import { useSyncExternalStore } from 'react';
import type { CompanionView, PromptWindowView, SitwellApi } from '@shared/ipc';

/** A view and when it came, on the page's steady clock (ms). */
export interface Received<V> {
  readonly view: V;
  readonly receivedAt: number;
}

/** The last view that main sent. */
export interface ViewStore<V> {
  readonly read: () => Received<V>;
  readonly subscribe: (changed: () => void) => () => void;
}

export function openCompanionView(api: SitwellApi): Promise<ViewStore<CompanionView>> {
  return openView(
    () => api.request('companion:view'),
    (heard) => api.listen('companion:changed', heard),
  );
}

export function openPromptView(api: SitwellApi): Promise<ViewStore<PromptWindowView>> {
  return openView(
    () => api.request('prompt:view'),
    (heard) => api.listen('prompt:changed', heard),
  );
}

/** Listens before it asks: what changes while the page still loads its type and pictures is not missed. */
async function openView<V>(
  ask: () => Promise<V>,
  listen: (heard: (view: V) => void) => unknown,
): Promise<ViewStore<V>> {
  const subscribers = new Set<() => void>();
  let received: Received<V>;
  function receive(view: V): void {
    received = { view, receivedAt: performance.now() };
    for (const changed of subscribers) changed();
  }
  listen(receive);
  receive(await ask());
  return {
    read: () => received,
    subscribe(changed) {
      subscribers.add(changed);
      return () => subscribers.delete(changed);
    },
  };
}

export function useView<V>(store: ViewStore<V>): Received<V> {
  return useSyncExternalStore(store.subscribe, store.read);
}
