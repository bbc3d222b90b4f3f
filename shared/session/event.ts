import type { DesktopContext } from '../reminders/hold';
import type { Instant } from './instant';
import type { Intent } from './intent';

/** Time since the last input in ms, or `unknown` where the system can't tell. */
export type IdleAnswer = number | 'unknown';

type Stamped<E> = E & { readonly at: Instant };

/** Everything that can happen to the engine. */
export type SessionEvent =
  | Stamped<{ readonly type: 'timer' }>
  | Stamped<{ readonly type: 'intent'; readonly intent: Intent }>
  | Stamped<{ readonly type: 'idle-answered'; readonly idle: IdleAnswer }>
  | Stamped<{ readonly type: 'context-answered'; readonly context: DesktopContext }>
  /** Input after being away, told by the idle source without being asked. */
  | Stamped<{ readonly type: 'input-returned' }>
  | Stamped<{ readonly type: 'locked' }>
  | Stamped<{ readonly type: 'unlocked' }>
  | Stamped<{ readonly type: 'suspended' }>
  | Stamped<{ readonly type: 'woke' }>
  | Stamped<{ readonly type: 'zone-changed'; readonly timeZone: string }>
  | Stamped<{ readonly type: 'settings-changed' }>
  | Stamped<{ readonly type: 'quitting' }>;
