import { listSourceHosts } from '@shared/evidence/sources';
import type { Log } from '../log';
import { isAppAddress } from './app-origin';

/** Hosts whose https pages open in the user's browser: where the sources of the guidance live. */
const LINK_HOSTS: readonly string[] = [
  'pubmed.ncbi.nlm.nih.gov',
  'www.who.int',
  'www.nice.org.uk',
  ...listSourceHosts(),
];

/** Whether a link may leave for the browser: https, a listed host, the usual port, no name or password. */
export function isAllowedLink(address: string, hosts: readonly string[] = LINK_HOSTS): boolean {
  try {
    const url = new URL(address);
    return (
      url.protocol === 'https:' && hosts.includes(url.host) && url.username === '' && url.password === ''
    );
  } catch {
    return false;
  }
}

interface Attempt {
  /** Where it leads. */
  readonly url?: string;
  preventDefault(): void;
}

/** The parts of Electron's `WebContents` and `app` that are used. */
export interface GuardedContents {
  on(
    event: 'will-navigate' | 'will-redirect' | 'will-attach-webview',
    heard: (event: Attempt) => void,
  ): unknown;
  getURL(): string;
  setWindowOpenHandler(handler: (details: { readonly url: string }) => { action: 'deny' }): void;
}
export interface ContentsSource {
  on(event: 'web-contents-created', heard: (event: unknown, contents: GuardedContents) => void): unknown;
}

export interface NavigationOptions {
  readonly app: ContentsSource;
  readonly openExternal: (url: string) => Promise<void>;
  readonly log: Log;
}

/**
 * Keeps every page where it was loaded: no navigation but to load itself again, no redirect, no webview, no new window.
 * A link that asks for a new window opens in the browser when it is on the list.
 */
export function guardNavigation({ app, openExternal, log }: NavigationOptions): void {
  app.on('web-contents-created', (_event, contents) => {
    for (const event of ['will-navigate', 'will-redirect', 'will-attach-webview'] as const) {
      contents.on(event, (attempt) => {
        const isReload = event === 'will-navigate' && attempt.url === contents.getURL();
        if (isReload && isAppAddress(contents.getURL())) return;
        attempt.preventDefault();
        log.warn('navigation: refused', event);
      });
    }
    contents.setWindowOpenHandler(({ url }) => {
      if (isAllowedLink(url)) {
        openExternal(url).catch((error: unknown) => log.error('navigation: the browser did not open', error));
      } else {
        log.warn('navigation: refused to open', url);
      }
      return { action: 'deny' };
    });
  });
}
