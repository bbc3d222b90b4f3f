import { useEffect, useState } from 'react';
import type { PromptWindowView } from '@shared/ipc';
import type { Intent } from '@shared/session/intent';

/** Esc held this long (ms) leaves a strict prompt. */
export const EMERGENCY_HOLD_MS = 3_000;

/** What a key says now, or null. Enter on a focused button stays that button's own. */
function intentOf(key: string, onButton: boolean, { snapshot, strict }: PromptWindowView): Intent | null {
  if (snapshot.break !== null) {
    if (key === 'Enter' && !onButton) return { type: 'end-break' };
    return key === 'Escape' && !strict ? { type: 'end-break' } : null;
  }
  if (snapshot.prompt === null) return null;
  if (key === 'Enter' && !onButton) return { type: 'answer', answer: 'taken' };
  if (strict) return null;
  if (key.toLowerCase() === 's' && snapshot.prompt.canSnooze) return { type: 'answer', answer: 'snooze' };
  if (key === 'Escape' && snapshot.prompt.canSkip) return { type: 'answer', answer: 'skip' };
  return null;
}

/** One key answers. Returns whether Esc is being held to leave a strict prompt. */
export function usePromptKeys(view: PromptWindowView, send: (intent: Intent) => void): boolean {
  const [leaving, setLeaving] = useState(false);
  useEffect(() => {
    let timer = 0;
    const stopLeaving = (): void => {
      window.clearTimeout(timer);
      setLeaving(false);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
      const intent = intentOf(event.key, event.target instanceof HTMLButtonElement, view);
      if (intent !== null) {
        event.preventDefault();
        send(intent);
      } else if (event.key === 'Escape' && view.strict) {
        setLeaving(true);
        window.clearTimeout(timer);
        timer = window.setTimeout(() => {
          send({ type: 'emergency-exit' });
        }, EMERGENCY_HOLD_MS);
      }
    };
    const onKeyUp = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') stopLeaving();
    };
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('keyup', onKeyUp);
    window.addEventListener('blur', stopLeaving);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('keyup', onKeyUp);
      window.removeEventListener('blur', stopLeaving);
    };
  }, [view, send]);
  return leaving;
}
