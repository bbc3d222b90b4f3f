import { useEffect, useEffectEvent, type RefObject } from 'react';

interface QuestionKeys {
  /** By lower-case letter. */
  readonly letters: Readonly<Record<string, () => void>>;
  readonly onBack: () => void;
  readonly onForward: () => void;
}

/**
 * Letters answer and arrows go back and forth while nothing else has a use for them: the focus is in the question or
 * nowhere. Letters also count on a tab, where one is who has just opened the checklist.
 */
export function useQuestionKeys(question: RefObject<HTMLElement | null>, keys: QuestionKeys): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    const { target } = event;
    if (!(target instanceof Element) || event.repeat) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isOurs = target === document.body || question.current?.contains(target) === true;
    if (!isOurs && target.role !== 'tab') return;
    const act = keys.letters[event.key.toLowerCase()] ?? (isOurs ? findStep(event.key, keys) : undefined);
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function findStep(key: string, { onBack, onForward }: QuestionKeys): (() => void) | undefined {
  if (key === 'ArrowLeft') return onBack;
  return key === 'ArrowRight' ? onForward : undefined;
}
