import type { PromptWindowView } from '@shared/ipc';
import type { Received } from '../view-store';

/** What each form of the prompt is given. */
export interface PromptProps extends Received<PromptWindowView> {
  /** Whether Esc is being held to leave a strict prompt. */
  readonly leaving: boolean;
}
