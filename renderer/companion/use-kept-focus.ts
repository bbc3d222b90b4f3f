import { useEffect, useEffectEvent } from 'react';
import type { Message } from './controls/message-context';

interface Focused {
  readonly element: Element;
  /** What it lies in, or what the place lies in that one came from to answer a message; from the inside outwards. */
  readonly around: readonly Element[];
  readonly isByKeyboard: boolean;
  /** It was in the line at the foot: the way back, or what closes the line. */
  readonly isAnswer: boolean;
  /** What had been said by then: none of it tells of what was done from here. */
  readonly said: readonly Message[];
}

/**
 * Gives the focus a place where what had it was taken from the page, as a button is that has done what it was for: the
 * way back from that, or else the first heading of the innermost part that is left around it. What takes the focus by
 * itself comes first.
 * @param messages what was said and not answered yet
 */
export function useKeptFocus(messages: readonly Message[]): void {
  const listSaid = useEffectEvent(() => messages);
  useEffect(() => {
    let last: Focused | null = null;
    let frame: number | null = null;

    function remember({ target }: FocusEvent): void {
      if (!(target instanceof Element)) return;
      const isAnswer = target.closest('.message-place') !== null;
      last = {
        element: target,
        around: isAnswer && last !== null ? last.around : listAround(target),
        isByKeyboard: target.matches(':focus-visible'),
        isAnswer,
        // What gets the focus because something else was taken away goes on with what was done there.
        said: last === null || last.element.isConnected ? listSaid() : last.said,
      };
    }

    function findLost(): Focused | null {
      const isNowhere = document.activeElement === null || document.activeElement === document.body;
      return last !== null && isNowhere && !last.element.isConnected ? last : null;
    }

    function giveBack(): void {
      frame = null;
      const lost = findLost();
      if (lost === null) return;
      const wayBack = document.querySelector<HTMLElement>('.message-undo');
      const message = listSaid().at(-1);
      const isNew = message !== undefined && !lost.said.includes(message);
      if (wayBack !== null && isNew && !lost.isAnswer) {
        wayBack.focus({ preventScroll: true });
        return;
      }
      const left = lost.around.filter(({ isConnected }) => isConnected);
      for (const heading of left.flatMap((part) => [...part.querySelectorAll<HTMLElement>('h1, h2, h3')])) {
        if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
        // Who pressed with the mouse is not to be moved away from there.
        heading.focus({ preventScroll: !lost.isByKeyboard });
        if (document.activeElement === heading) return;
      }
    }

    // Effects of what was drawn in its place, and a menu that gives the focus back, need the first frame.
    const observer = new MutationObserver(() => {
      if (frame !== null || findLost() === null) return;
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(giveBack);
      });
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
      if (frame !== null) cancelAnimationFrame(frame);
    };
  }, []);
}

function listAround(element: Element): readonly Element[] {
  const parent = element.parentElement;
  return parent === null ? [] : [parent, ...listAround(parent)];
}
