import { useEffect, useRef, type ReactNode } from 'react';
import type { PromptWindowView } from '@shared/ipc';
import type { PromptView } from '@shared/session/snapshot';
import { sendIntent } from '../api';
import { takeAndStretch } from './take-and-stretch';
import { WalkLengths } from './walk-lengths';

/** A main button that the keyboard finds first; the window itself comes without focus. */
export function MainButton(props: {
  readonly className: string;
  readonly label: string;
  readonly onPress: () => void;
}): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus({ preventScroll: true });
  }, []);
  return (
    <button ref={button} type="button" className={`btn ${props.className}`} onClick={props.onPress}>
      {props.label} <kbd aria-hidden="true">Enter</kbd>
    </button>
  );
}

/** The way out of a strict prompt: a press, or Esc held. */
export function EmergencyExit(props: { readonly label: string; readonly leaving: boolean }): ReactNode {
  return (
    <button
      type="button"
      className="btn btn-3 emergency"
      data-leaving={props.leaving || undefined}
      onClick={() => sendIntent({ type: 'emergency-exit' })}
    >
      <span>{props.label}</span> <kbd aria-hidden="true">Esc</kbd>
    </button>
  );
}

interface AnswersProps {
  readonly view: PromptWindowView;
  readonly prompt: PromptView;
  readonly leaving: boolean;
}

/** The answers to a prompt that is on show; strict leaves taking it, and the emergency exit. */
export function Answers({ view, prompt, leaving }: AnswersProps): ReactNode {
  const { words, strict } = view;
  const { stretchFor } = prompt;
  const offersLengths = words.lengths.length > 0;
  return (
    <>
      {offersLengths && <WalkLengths words={words} usual={prompt.breakFor} />}
      <div className={offersLengths ? 'row after-lengths' : 'row'}>
        {!offersLengths && (
          <MainButton
            className="btn-1"
            label={words.take}
            onPress={() => sendIntent({ type: 'answer', answer: 'taken' })}
          />
        )}
        {!strict && prompt.canSnooze && (
          <button
            type="button"
            className="btn btn-2"
            onClick={() => sendIntent({ type: 'answer', answer: 'snooze' })}
          >
            {words.snooze} <kbd aria-hidden="true">S</kbd>
          </button>
        )}
        {!strict && prompt.canSkip && (
          <button
            type="button"
            className="btn btn-3"
            onClick={() => sendIntent({ type: 'answer', answer: 'skip' })}
          >
            {words.skip} <kbd aria-hidden="true">Esc</kbd>
          </button>
        )}
        {strict && <EmergencyExit label={words.emergency} leaving={leaving} />}
      </div>
      {stretchFor !== null && (
        <div className="row stretch">
          <button type="button" className="btn btn-3" onClick={() => takeAndStretch(stretchFor)}>
            {words.takeAndStretch} <kbd aria-hidden="true">T</kbd>
          </button>
        </div>
      )}
    </>
  );
}
