import type { SitwellApi } from '@shared/ipc';
import type { Intent } from '@shared/session/intent';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly sitwell: SitwellApi;
  }
}

/** The only door out of a window. */
export function sitwell(): SitwellApi {
  return window.sitwell;
}

/** Says something to the engine; what comes of it arrives as a new view. */
export function sendIntent(intent: Intent): void {
  void sitwell().request('intent', intent);
}
