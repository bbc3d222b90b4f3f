import { useState } from 'react';
import { FieldError, Input, TextField } from 'react-aria-components';
import { FieldWords } from './field-words';
import './fields.css';

/** What became of a typed text: the value, or a sentence. */
export type Reading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** A typed text that outlives its field; null when there is none. */
export interface KeptDraft {
  readonly read: () => string | null;
  readonly write: (text: string | null) => void;
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
 * A text field that saves when it is left or Enter is pressed. A text that cannot be read stays as it was
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
  const [draft, setDraft] = useState<string | null>(() => kept?.read() ?? null);
  const [problem, setProblem] = useState<string | null>(() => {
    const reading = draft === null ? null : read(draft);
    return reading === null || reading.ok ? null : reading.problem;
  });
  const shown = draft ?? saved;
  const unit = findUnit?.(shown) ?? null;

  async function commit(): Promise<void> {
    if (draft === null) return;
    const typed = draft;
    const reading = read(typed);
    if (!reading.ok) {
      setProblem(reading.problem);
      return;
    }
    const problems = typed === saved ? [] : await onSave(reading.value);
    if (problems.length > 0) {
      setProblem(problems.join(' '));
      return;
    }
    setProblem(null);
    // Typing may have gone on while main was saving.
    setDraft((latest) => (latest === typed ? null : latest));
    if (kept?.read() === typed) kept.write(null);
  }

  function restore(): void {
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
        kept?.write(text);
      }}
      onBlur={() => void commit()}
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
