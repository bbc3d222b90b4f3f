import { useRef, useState } from 'react';
import { FieldError, Input, TextField } from 'react-aria-components';
import { FieldWords } from './field-words';
import { useOnLeave } from './use-on-leave';
import './fields.css';

/** What became of a typed text: the value, or a sentence. */
export type Reading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** A typed text that could not be saved, and why. */
export interface UnsavedText {
  readonly text: string;
  readonly problem: string;
}

/** The text that could not be saved, which outlives its field; null when there is none. */
export interface KeptDraft {
  readonly read: () => UnsavedText | null;
  readonly write: (unsaved: UnsavedText | null) => void;
}

interface DraftFieldProps<T> {
  readonly label: string;
  readonly about?: string | undefined;
  readonly warning?: string | undefined;
  /** `row`: words left, input right. `compact`: the input alone, the label for screen readers only. */
  readonly layout: 'row' | 'compact' | 'stacked';
  /** The saved value as it is shown when nobody types. */
  readonly saved: string;
  readonly read: (text: string) => Reading<T>;
  /** Answers with sentences about what was not saved; none when all is well. */
  readonly onSave: (value: T) => Promise<readonly string[]>;
  readonly width?: 'narrow' | 'wide' | undefined;
  /** What a shown text counts, beside it; null where it says so itself. */
  readonly findUnit?: (shown: string) => string | null;
  readonly kept?: KeptDraft;
}

/**
 * A text field that saves when it is left, in whatever way, or Enter is pressed. A text that cannot be read stays as it was
 * typed, with a sentence, and is not sent; neither is one that main refuses forgotten. Escape goes back to
 * what is saved.
 */
export function DraftField<T>({
  label,
  about,
  warning,
  layout,
  saved,
  read,
  onSave,
  width,
  findUnit,
  kept,
}: DraftFieldProps<T>) {
  const [draft, setDraft] = useState<string | null>(() => kept?.read()?.text ?? null);
  const [problem, setProblem] = useState<string | null>(() => kept?.read()?.problem ?? null);
  /** Something was typed that nobody tried to save yet. */
  const isFresh = useRef(false);
  useOnLeave(leave);
  const shown = draft ?? saved;
  const unit = findUnit?.(shown) ?? null;

  function leave(): void {
    if (isFresh.current) void commit();
  }

  async function commit(): Promise<void> {
    isFresh.current = false;
    if (draft === null) return;
    const typed = draft;
    const reading = read(typed);
    const problems = reading.ok ? (typed === saved ? [] : await onSave(reading.value)) : [reading.problem];
    if (problems.length > 0) {
      refuse(typed, problems.join(' '));
      return;
    }
    setProblem(null);
    // Typing may have gone on while main was saving.
    setDraft((latest) => (latest === typed ? null : latest));
    kept?.write(null);
  }

  function refuse(text: string, found: string): void {
    setProblem(found);
    kept?.write({ text, problem: found });
  }

  function restore(): void {
    isFresh.current = false;
    setDraft(null);
    setProblem(null);
    kept?.write(null);
  }

  const input = (
    <Input
      className={`field-input ${width === 'wide' ? 'field-input-wide' : ''}`}
      autoComplete="off"
      spellCheck="false"
    />
  );
  return (
    <TextField
      className={`field field-${layout}`}
      value={shown}
      onChange={(text) => {
        setDraft(text);
        isFresh.current = true;
      }}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void commit();
        else if (event.key === 'Escape' && (draft !== null || problem !== null)) restore();
        else event.continuePropagation();
      }}
      isInvalid={problem !== null}
      validationBehavior="aria"
    >
      <FieldWords label={label} about={about} warning={warning} />
      {findUnit === undefined ? (
        input
      ) : (
        <div className="field-box">
          {input}
          {unit !== null && (
            <span className="field-unit" aria-hidden="true">
              {unit}
            </span>
          )}
        </div>
      )}
      <FieldError className="field-problem">{problem}</FieldError>
    </TextField>
  );
}
