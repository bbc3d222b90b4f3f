import { useEffect, useEffectEvent, useState } from 'react';
import type { PromptWindowView } from '@shared/ipc';
import type { Intent } from '@shared/session/intent';
import { hasRedFlagsKey, openRedFlags } from './open-red-flags';
import { takeAndStretch } from './take-and-stretch';

/** Esc held this long (ms) leaves a strict prompt. */
const EMERGENCY_HOLD_MS = 3_000;

type Send = (intent: Intent) => void;

/** Whether a key is pressed by itself, and not the system's repetition of one that is held. */
function isFreshPress(event: KeyboardEvent): boolean {
  return !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey;
}

/** What a key says now, or null. Enter on a focused button stays that button's own. */
function intentOf(key: string, onButton: boolean, { snapshot, strict }: PromptWindowView): Intent | null {
  if (snapshot.break !== null) {
    if (key === 'Enter' && !onButton) return { type: 'end-break' };
    return key === 'Escape' && !strict ? { type: 'end-break' } : null;
  }
  if (snapshot.prompt === null) return null;
  const { breakFor, lengths } = snapshot.prompt;
  if (key === 'Enter' && !onButton)
    return { type: 'answer', answer: 'taken', ...(lengths.length > 0 && { length: breakFor }) };
  const chosen = lengths[Number(key) - 1];
  if (chosen !== undefined) return { type: 'answer', answer: 'taken', length: chosen };
  if (strict) return null;
  if (key.toLowerCase() === 's' && snapshot.prompt.canSnooze) return { type: 'answer', answer: 'snooze' };
  if (key === 'Escape' && snapshot.prompt.canSkip) return { type: 'answer', answer: 'skip' };
  return null;
}

function findStretchOffered({ snapshot }: PromptWindowView): number | null {
  return snapshot.break === null && snapshot.prompt?.phase === 'shown' ? snapshot.prompt.stretchFor : null;
}

function useAnswerKeys(view: PromptWindowView, send: Send): void {
  const answer = useEffectEvent((event: KeyboardEvent): void => {
    if (!isFreshPress(event)) return;
    const key = event.key.toLowerCase();
    const stretchFor = findStretchOffered(view);
    if (key === 'd' && hasRedFlagsKey(view)) {
      event.preventDefault();
      openRedFlags(view);
      return;
    }
    if (stretchFor !== null && key === 't') {
      event.preventDefault();
      takeAndStretch(stretchFor);
      return;
    }
    const intent = intentOf(event.key, event.target instanceof HTMLButtonElement, view);
    if (intent === null) return;
    event.preventDefault();
    send(intent);
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => answer(event);
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Depends on nothing that main pushes: views come while Esc is held, and the hold goes on. */
function useEmergencyHold(strict: boolean, send: Send): boolean {
  const [leaving, setLeaving] = useState(false);
  const isStrict = useEffectEvent(() => strict);
  const leave = useEffectEvent(() => send({ type: 'emergency-exit' }));
  useEffect(() => {
    let timer = 0;
    const stop = (): void => {
      window.clearTimeout(timer);
      setLeaving(false);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !isFreshPress(event) || !isStrict()) return;
      setLeaving(true);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => leave(), EMERGENCY_HOLD_MS);
    };
    const onKeyUp = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') stop();
    };
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('keyup', onKeyUp);
    window.addEventListener('blur', stop);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('keyup', onKeyUp);
      window.removeEventListener('blur', stop);
    };
  }, []);
  return leaving;
}

/** One key answers. Returns whether Esc is being held to leave a strict prompt. */
export function usePromptKeys(view: PromptWindowView, send: Send): boolean {
  useAnswerKeys(view, send);
  return useEmergencyHold(view.strict, send);
}
