import type { KeyboardEvent, ReactNode } from 'react';
import type { PromptWords } from '@shared/ipc';
import { sendIntent } from '../api';
import { MainButton } from './main-button';

interface WalkLengthsProps {
  readonly words: PromptWords;
  /** The reminder's own length (ms), which Enter takes. */
  readonly usual: number;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** The arrows go round the lengths. */
function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  const step = STEPS[event.key];
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}

/** How long to walk: each length is an answer of its own. */
export function WalkLengths({ words, usual }: WalkLengthsProps): ReactNode {
  return (
    <div className="row lengths" role="toolbar" aria-label={words.lengthsLabel} onKeyDown={moveFocus}>
      {words.lengths.map(({ length, label }, index) => {
        const take = (): void => sendIntent({ type: 'answer', answer: 'taken', length });
        if (length === usual)
          return <MainButton key={length} className="btn-1" label={label} onPress={take} />;
        return (
          <button key={length} type="button" className="btn btn-2" onClick={take}>
            {label} <kbd aria-hidden="true">{index + 1}</kbd>
          </button>
        );
      })}
    </div>
  );
}
