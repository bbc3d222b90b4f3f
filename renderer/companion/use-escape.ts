import { useEffect, useEffectEvent } from 'react';

/** What Escape closes or empties first. */
const NEARER = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';
const TYPED_IN = 'input, textarea, select, [contenteditable="true"]';

/** Answers Escape as long as it is drawn, except while somebody types or something that Escape closes is open. */
export function useEscape(onEscape: () => void): void {
  const answer = useEffectEvent(onEscape);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      const isTyping = event.target instanceof Element && event.target.closest(TYPED_IN) !== null;
      if (isTyping || document.querySelector(NEARER) !== null) return;
      event.preventDefault();
      answer();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
