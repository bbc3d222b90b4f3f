import type { PromptWindowView } from '@shared/ipc';
import { sendIntent, sitwell } from '../api';

/**
 * The signs that need a doctor are in the main window. A prompt that can wait comes back after it was read; one that
 * can't gives the screen back where it covers it, and otherwise stays in its corner, as a break does.
 */
export function openRedFlags({ snapshot: { prompt }, style }: PromptWindowView): void {
  if (prompt?.canSnooze === true) sendIntent({ type: 'answer', answer: 'snooze' });
  else if (style === 'full-screen') sendIntent({ type: 'emergency-exit' });
  void sitwell().request('red-flags:open');
}

/** Whether D alone opens them. It does not where that would leave what even Esc leaves only when it is held. */
export function hasRedFlagsKey({ strict, style }: PromptWindowView): boolean {
  return !strict || style !== 'full-screen';
}
