import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { findFirstQuestion, listFirstQuestions, type FirstQuestion } from '@shared/workstation/first-setup';
import { CHOICE_QUESTIONS, isLengthQuestion } from '@shared/workstation/questions';
import { useWorkstation } from '../workstation-context';
import { ChoiceQuestion } from './choice-question';
import { LengthQuestion } from './length-question';
import { MeasurePicture } from './measure-picture';
import { useQuestionWords } from './use-question-words';
import './first-setup.css';
import './setup-panel.css';

interface FirstSetupProps {
  /** All was gone through, or left for the plan. */
  readonly onDone: () => void;
}

/** The few questions that a first plan needs, one at a time. Each answer is saved at once. */
export function FirstSetup({ onDone }: FirstSetupProps): ReactNode {
  const { t } = useTranslation('workstation');
  const { profile, change } = useWorkstation();
  const { answers } = profile;
  const words = useQuestionWords();
  const questions = listFirstQuestions(answers);
  const [question, setQuestion] = useState<FirstQuestion>(
    () => findFirstQuestion(answers) ?? questions.at(-1) ?? 'stature',
  );
  const [isStatureMissed, setIsStatureMissed] = useState(false);
  const form = useId();
  const area = useRef<HTMLDivElement>(null);
  const step = questions.indexOf(question);
  const previous = questions[step - 1];
  const isLast = step === questions.length - 1;
  const how = words.how(question);

  useEffect(() => {
    const place = area.current;
    (place?.querySelector<HTMLElement>('input:checked') ?? place?.querySelector('input'))?.focus();
  }, [question]);

  async function save(answer: string | number | null): Promise<string | null> {
    const refused = await change({ type: 'answer', id: profile.id, answers: { [question]: answer } });
    return refused === null ? null : t('setup.notSaved', { problem: t(`profiles.problem.${refused}`) });
  }

  function show(next: FirstQuestion): void {
    setIsStatureMissed(false);
    setQuestion(next);
  }

  async function finish(): Promise<void> {
    await change({ type: 'set-up', id: profile.id });
    onDone();
  }

  /** What comes next may depend on an answer that main has not sent back yet. */
  function goOn(answer: string | number | null): void {
    const told = { ...answers, [question]: answer ?? undefined };
    const following = listFirstQuestions(told);
    const next = following[following.indexOf(question) + 1];
    if (next === undefined) void finish();
    else show(next);
  }

  async function skip(): Promise<void> {
    if (question === 'stature') {
      setIsStatureMissed(true);
      area.current?.querySelector('input')?.focus();
      return;
    }
    await save(null);
    goOn(null);
  }

  return (
    <div className="setup">
      <div className="setup-words">
        <p
          className="t-cap"
          aria-label={t('setup.progressLabel', { step: step + 1, steps: questions.length })}
          role="status"
        >
          {t('setup.progress', { step: step + 1, steps: questions.length })}
        </p>
        <div className="setup-track" aria-hidden="true">
          <i style={{ width: `${((step + 1) / questions.length) * 100}%` }} />
        </div>
        <div ref={area} key={question} className="setup-question">
          {isLengthQuestion(question) ? (
            <LengthQuestion question={question} form={form} onSave={save} onNext={goOn} />
          ) : (
            <ChoiceQuestion question={question} form={form} onSave={save} onNext={goOn} />
          )}
          {isStatureMissed && (
            <p className="setup-note" role="alert">
              {t('setup.statureNeeded')}
            </p>
          )}
          {how !== null && (
            <div className="setup-how">
              <h3 className="t-strong">{t('setup.howTo')}</h3>
              <p>{how}</p>
            </div>
          )}
        </div>
        <div className="setup-go">
          <Button className="btn btn-1" type="submit" form={form}>
            {t(isLast ? 'setup.last' : 'setup.next')}
          </Button>
          <Button className="btn btn-3" onPress={() => void skip()}>
            {t('setup.skip')}
          </Button>
          {previous !== undefined && (
            <Button className="btn btn-3" onPress={() => show(previous)}>
              {t('setup.back')}
            </Button>
          )}
          {answers.stature !== undefined && !isLast && (
            <Button className="btn btn-3 setup-leave" onPress={() => void finish()}>
              {t('setup.leave')}
            </Button>
          )}
        </div>
        <p className="t-cap setup-keys">
          {isLengthQuestion(question)
            ? t('setup.enter')
            : t('setup.keys', { count: CHOICE_QUESTIONS[question].length })}
        </p>
      </div>
      <div className="setup-panel">
        <MeasurePicture question={question} />
      </div>
    </div>
  );
}
