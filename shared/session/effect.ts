import type { NewRecord } from '../history/record';

/** What the runtime does for the engine. Tray and windows need no effect: they follow the snapshot. */
export type Effect =
  | { readonly type: 'write-record'; readonly record: NewRecord }
  | { readonly type: 'save-state' }
  | { readonly type: 'ask-idle' }
  | { readonly type: 'ask-context' }
  /** Tell when input returns (`input-returned`), or stop telling. */
  | { readonly type: 'watch-return'; readonly watch: boolean }
  /** Say what is coming, ahead of time. */
  | { readonly type: 'announce' }
  /** The prompt on show was not answered for a minute. */
  | { readonly type: 'escalate'; readonly step: 1 | 2 }
  | { readonly type: 'play-sound'; readonly sound: 'prompt' | 'break-over' };
