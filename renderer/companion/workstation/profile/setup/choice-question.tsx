import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError, Form, Label, RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components';
import { CHOICE_QUESTIONS, type ChoiceQuestion as ChoiceQuestionId } from '@shared/workstation/questions';
import { useWorkstation } from '../../workstation-context';
import type { SetupQuestionProps } from './length-question';
import { useQuestionWords } from '../use-question-words';

/** One of a few, chosen by pointer, arrows or its number. */
export function ChoiceQuestion({
  question,
  form,
  onSave,
  onNext,
}: SetupQuestionProps<ChoiceQuestionId, string>): ReactNode {
  const { t } = useTranslation('workstation');
  const { profile } = useWorkstation();
  const words = useQuestionWords();
  const options: readonly string[] = CHOICE_QUESTIONS[question];
  const [chosen, setChosen] = useState<string | null>(profile.answers[question] ?? null);
  const [problem, setProblem] = useState<string | null>(null);
  const group = useRef<HTMLDivElement>(null);

  async function choose(option: string): Promise<void> {
    setChosen(option);
    setProblem(await onSave(option));
  }

  /** What could not be saved holds the question. */
  async function goOn(option: string): Promise<void> {
    const refused = await onSave(option);
    setProblem(refused ?? onNext(option));
  }

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const inputs = [...(group.current?.querySelectorAll('input') ?? [])];
      // A name that is typed in a dialog answers nothing here.
      const isHere = inputs.some((each) => each === event.target) || event.target === document.body;
      if (!isHere) return;
      if (event.key === 'Enter') {
        const input = inputs.find((each) => each === event.target);
        if (input === undefined) return;
        // A radio button would take Enter for itself and choose what only has the focus.
        event.preventDefault();
        event.stopPropagation();
        input.form?.requestSubmit();
        return;
      }
      const input = inputs[Number(event.key) - 1];
      // As if it had been pressed, so that the arrows go on from there.
      input?.focus();
      input?.click();
    }
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);

  return (
    <Form
      id={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === null) setProblem(t('setup.chooseOrSkip'));
        else void goOn(chosen);
      }}
    >
      <RadioGroup
        ref={group}
        className="setup-field"
        value={chosen}
        onChange={(option) => void choose(option)}
        isInvalid={problem !== null}
        validationBehavior="aria"
      >
        <h2 className="setup-title">
          <Label>{words.ask(question)}</Label>
        </h2>
        <Text slot="description" elementType="p" className="t-lead">
          {words.why(question)}
        </Text>
        <div className="setup-choices">
          {options.map((option, index) => (
            <RadioField key={option} value={option}>
              <RadioButton className="setup-choice">
                <kbd aria-hidden="true">{index + 1}</kbd>
                {words.option(question, option)}
              </RadioButton>
            </RadioField>
          ))}
        </div>
        <FieldError className="field-problem">{problem}</FieldError>
      </RadioGroup>
    </Form>
  );
}
