import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError, Form, Input, Label, Text, TextField } from 'react-aria-components';
import type { LengthQuestion as LengthQuestionId } from '@shared/workstation/questions';
import { useWorkstation } from '../workstation-context';
import { useLengthReader } from './use-length-reader';
import { useQuestionWords } from './use-question-words';

export interface SetupQuestionProps<Id, Answer> {
  readonly question: Id;
  /** The form that the page's button submits. */
  readonly form: string;
  /** Saves; a sentence when it was refused, null when not. */
  readonly onSave: (answer: Answer) => Promise<string | null>;
  readonly onNext: (answer: Answer) => void;
}

/** One length, typed freely; below it what was understood. */
export function LengthQuestion({
  question,
  form,
  onSave,
  onNext,
}: SetupQuestionProps<LengthQuestionId, number>): ReactNode {
  const { t } = useTranslation('workstation');
  const { profile, lengths } = useWorkstation();
  const words = useQuestionWords();
  const read = useLengthReader();
  const saved = profile.answers[question];
  const [text, setText] = useState(saved === undefined ? '' : lengths.write(saved));
  const [problem, setProblem] = useState<string | null>(null);
  const reading = read(question, text);
  // Untouched, it stays what it was, to the millimetre.
  const answer =
    saved !== undefined && text === lengths.write(saved) ? saved : reading.ok ? reading.value : null;

  async function goOn(): Promise<void> {
    if (answer === null) {
      setProblem(text.trim() === '' || reading.ok ? t('setup.typeOrSkip') : reading.problem);
      return;
    }
    const refused = await onSave(answer);
    setProblem(refused);
    if (refused === null) onNext(answer);
  }

  const understood = answer === null || text.trim() === lengths.write(answer) ? null : lengths.write(answer);
  return (
    <Form
      id={form}
      onSubmit={(event) => {
        event.preventDefault();
        void goOn();
      }}
    >
      <TextField
        className="setup-field"
        value={text}
        onChange={(typed) => {
          setText(typed);
          setProblem(null);
        }}
        onBlur={() => {
          if (answer !== null) void onSave(answer).then(setProblem);
        }}
        isInvalid={problem !== null}
        validationBehavior="aria"
      >
        <h2 className="setup-title">
          <Label>{words.ask(question)}</Label>
        </h2>
        <Text slot="description" elementType="p" className="t-lead">
          {words.why(question)}
        </Text>
        <Input className="setup-input" autoComplete="off" spellCheck="false" />
        <FieldError className="field-problem">{problem}</FieldError>
      </TextField>
      <p className="setup-understood" role="status">
        {understood !== null && t('setup.understood', { length: understood })}
      </p>
    </Form>
  );
}
