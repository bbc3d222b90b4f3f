import type { ReactNode } from 'react';
import type { PromptWindowView } from '@shared/ipc';
import type { PromptView } from '@shared/session/snapshot';
import { sendIntent } from '../api';
import { MainButton } from './main-button';
import { takeAndStretch } from './take-and-stretch';
import { WalkLengths } from './walk-lengths';

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

/** What the prompt asks: at one length of several, or as it is, and then with a stretch where it speaks for one. */
function MainAnswers({ view, prompt }: Pick<AnswersProps, 'view' | 'prompt'>): ReactNode {
  const { words, opens } = view;
  const { stretchFor } = prompt;
  if (words.lengths.length > 0) return <WalkLengths words={words} usual={prompt.breakFor} />;
  return (
    <div className="row">
      <MainButton
        className="btn-1"
        label={words.take}
        onPress={() => sendIntent({ type: 'answer', answer: 'taken' })}
      />
      {stretchFor !== null && (
        <button
          type="button"
          className="btn btn-2"
          aria-describedby={opens === null ? undefined : 'prompt-opens'}
          onClick={() => takeAndStretch(stretchFor)}
        >
          {words.takeAndStretch} <kbd aria-hidden="true">T</kbd>
        </button>
      )}
    </div>
  );
}

/** The answers to a prompt that is on show; what puts it off stands quietly below. Strict leaves the emergency exit. */
export function Answers({ view, prompt, leaving }: AnswersProps): ReactNode {
  const { words, strict } = view;
  return (
    <>
      <MainAnswers view={view} prompt={prompt} />
      <div className="row off">
        {!strict && prompt.canSnooze && (
          <button
            type="button"
            className="btn btn-3"
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
    </>
  );
}
