import { useEffect, useEffectEvent } from 'react';

/** Text that has an undo of its own. */
const TYPED_IN =
  'textarea, [contenteditable="true"], input:not([type="radio"], [type="checkbox"], [type="range"], [type="button"])';
/** What lies over the line: it is not reached from there by the pointer either. */
const OVER = '[role="dialog"], [role="alertdialog"], [role="menu"]';

/** The key that is held with Z, by the name that `aria-keyshortcuts` has for it: Command on macOS. */
type HeldKey = 'Control' | 'Meta';

/** Takes back what was done last by Ctrl+Z, or Command+Z on macOS. Answers which of the two it is. */
export function useUndoKeys(onUndo: (() => void) | null): HeldKey {
  const held: HeldKey = navigator.userAgent.includes('Mac OS') ? 'Meta' : 'Control';
  const undo = useEffectEvent(() => onUndo?.());
  const isOffered = onUndo !== null;
  useEffect(() => {
    if (!isOffered) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const isHeld = held === 'Meta' ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
      if (!isHeld || event.shiftKey || event.altKey || event.repeat || event.defaultPrevented) return;
      if (event.key.toLowerCase() !== 'z') return;
      const isTyping = event.target instanceof Element && event.target.closest(TYPED_IN) !== null;
      if (isTyping || isCovered()) return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isOffered, held]);
  return held;
}

/** What is kept hidden, as beneath the player, covers nothing. */
function isCovered(): boolean {
  return [...document.querySelectorAll(OVER)].some((over) => over.checkVisibility());
}
