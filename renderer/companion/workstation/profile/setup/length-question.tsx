import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError, Form, Input, Label, Text, TextField } from 'react-aria-components';
import type { LengthQuestion as LengthQuestionId } from '@shared/workstation/questions';
import { useOnLeave } from '../../../controls/use-on-leave';
import { useWorkstation } from '../../workstation-context';
import { useKeptAnswer } from '../use-kept-answer';
import { useLengthReader } from '../use-length-reader';
import { useQuestionWords } from '../use-question-words';

export interface SetupQuestionProps<Id, Answer> {
  readonly question: Id;
  /** The form that the page's button submits. */
  readonly form: string;
  /** Saves; a sentence when it was refused, null when not. */
  readonly onSave: (answer: Answer) => Promise<string | null>;
  /** Goes on with a saved answer; a sentence when there is reason to look at it again first, null when not. */
  readonly onNext: (answer: Answer) => string | null;
}

/** One length, typed freely; below it what was understood. */
export function LengthQuestion({
  question,
  form,
  onSave,
  onNext,
}: SetupQuestionProps<LengthQuestionId, number>): ReactNode {
  const { t } = useTranslation('workstation');
  const { profile } = useWorkstation();
  const words = useQuestionWords();
  const { read, write, findUnit } = useLengthReader();
  const kept = useKeptAnswer(question);
  const saved = profile.answers[question];
  const shownSaved = saved === undefined ? '' : write(question, saved);
  const [text, setText] = useState(() => kept.read()?.text ?? shownSaved);
  const [problem, setProblem] = useState<string | null>(() => kept.read()?.problem ?? null);
  /** Something was typed that nobody tried to save yet. */
  const isFresh = useRef(false);
  useOnLeave(leave);
  const reading = read(question, text);
  // Untouched, it stays what it was, to the millimetre.
  const answer = saved !== undefined && text === shownSaved ? saved : reading.ok ? reading.value : null;

  async function save(mm: number): Promise<string | null> {
    isFresh.current = false;
    const refused = await onSave(mm);
    kept.write(refused === null ? null : { text, problem: refused });
    return refused;
  }

  async function goOn(): Promise<void> {
    if (answer !== null) setProblem((await save(answer)) ?? onNext(answer));
    else if (text.trim() !== '' && !reading.ok) setProblem(reading.problem);
    else setProblem(t(question === 'stature' ? 'setup.statureNeeded' : 'setup.typeOrSkip'));
  }

  function leave(): void {
    if (isFresh.current) void saveOnLeaving();
  }

  async function saveOnLeaving(): Promise<void> {
    isFresh.current = false;
    if (answer !== null) {
      const refused = await save(answer);
      if (refused !== null) setProblem(refused);
    } else {
      // Said when it is come back to, or gone on from.
      kept.write(text.trim() === '' || reading.ok ? null : { text, problem: reading.problem });
    }
  }

  const understood = answer === null ? null : write(question, answer);
  const unit = findUnit(text);
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
          isFresh.current = true;
        }}
        onBlur={leave}
        isInvalid={problem !== null}
        validationBehavior="aria"
      >
        <h2 className="setup-title">
          <Label>{words.ask(question)}</Label>
        </h2>
        <Text slot="description" elementType="p" className="t-lead">
          {words.why(question)}
        </Text>
        <div className="setup-input-box">
          <Input className="setup-input" autoComplete="off" spellCheck="false" />
          {unit !== null && (
            <span className="setup-unit" aria-hidden="true">
              {unit}
            </span>
          )}
        </div>
        <FieldError className="field-problem">{problem}</FieldError>
      </TextField>
      <p className="setup-understood" role="status">
        {text.trim() === ''
          ? words.expect(question)
          : understood !== null &&
            understood !== text.trim() &&
            t('setup.understood', { length: understood })}
      </p>
    </Form>
  );
}
