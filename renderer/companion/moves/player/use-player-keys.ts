import { useEffect, useEffectEvent } from 'react';

/** What the keys of the player do. */
export interface PlayerKeys {
  readonly onPause: () => void;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onSound: () => void;
  readonly onSpeech: () => void;
  readonly onLeave: () => void;
}

const KEYS: Readonly<Record<string, keyof PlayerKeys>> = {
  ' ': 'onPause',
  k: 'onPause',
  ArrowLeft: 'onPrevious',
  ArrowRight: 'onNext',
  m: 'onSound',
  s: 'onSpeech',
  Escape: 'onLeave',
};

/** Keys act from anywhere in the window. A menu and a dialog keep their own, and Space on a button or a link is theirs. */
export function usePlayerKeys(keys: PlayerKeys): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    const { key, target } = event;
    if (event.repeat || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (
      !(target instanceof Element) ||
      target.closest('[role=menu], [role=dialog], input, textarea') !== null
    )
      return;
    if (key === ' ' && target.closest('button, a') !== null) return;
    const name = KEYS[key.length === 1 ? key.toLowerCase() : key];
    if (name === undefined) return;
    event.preventDefault();
    keys[name]();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
