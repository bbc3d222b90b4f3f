import { useSyncExternalStore } from 'react';
import type { CompanionView, SitwellApi } from '@shared/ipc';

/** A view and when it came, on the page's steady clock (ms). */
export interface ReceivedView {
  readonly view: CompanionView;
  readonly receivedAt: number;
}

export interface ViewStore {
  readonly read: () => ReceivedView;
  readonly subscribe: (changed: () => void) => () => void;
}

/** Keeps the last view that main sent; listens only while something subscribes. */
export function createViewStore(api: Pick<SitwellApi, 'listen'>, first: CompanionView): ViewStore {
  let received: ReceivedView = { view: first, receivedAt: performance.now() };
  return {
    read: () => received,
    subscribe: (changed) =>
      api.listen('companion:changed', (view) => {
        received = { view, receivedAt: performance.now() };
        changed();
      }),
  };
}

export function useCompanionView(store: ViewStore): ReceivedView {
  return useSyncExternalStore(store.subscribe, store.read);
}
