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
    keepUnchanged,
  );
}

export function openPromptView(api: SitwellApi): Promise<ViewStore<PromptWindowView>> {
  return openView(
    () => api.request('prompt:view'),
    (heard) => api.listen('prompt:changed', heard),
    (view) => view,
  );
}

/**
 * Every view comes as a copy. What did not change stays the same object, so that no plan is made and no figure drawn
 * anew because a minute has passed. Plain data: equal text is equal data.
 */
function keepUnchanged(view: CompanionView, last: CompanionView | null): CompanionView {
  if (last === null) return view;
  return {
    ...view,
    workstation: keepEqual(view.workstation, last.workstation),
    walkingPlan: keepEqual(view.walkingPlan, last.walkingPlan),
    moves: keepEqual(view.moves, last.moves),
    discomfort: keepEqual(view.discomfort, last.discomfort),
  };
}

function keepEqual<T>(now: T, last: T): T {
  return JSON.stringify(now) === JSON.stringify(last) ? last : now;
}

/** Listens before it asks: what changes while the page still loads its type and pictures is not missed. */
async function openView<V>(
  ask: () => Promise<V>,
  listen: (heard: (view: V) => void) => unknown,
  keep: (view: V, last: V | null) => V,
): Promise<ViewStore<V>> {
  const subscribers = new Set<() => void>();
  let received: Received<V> | null = null;
  function receive(view: V): Received<V> {
    const next = { view: keep(view, received?.view ?? null), receivedAt: performance.now() };
    received = next;
    for (const changed of subscribers) changed();
    return next;
  }
  listen(receive);
  const first = receive(await ask());
  return {
    read: () => received ?? first,
    subscribe(changed) {
      subscribers.add(changed);
      return () => subscribers.delete(changed);
    },
  };
}

export function useView<V>(store: ViewStore<V>): Received<V> {
  return useSyncExternalStore(store.subscribe, store.read);
}
