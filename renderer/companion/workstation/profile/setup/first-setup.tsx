import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { listSources } from '@shared/evidence/claims/claim';
import { WORKSTATION_CLAIMS } from '@shared/evidence/claims/workstation';
import { findFirstQuestion, listFirstQuestions, type FirstQuestion } from '@shared/workstation/first-setup';
import { CHOICE_QUESTIONS, isLengthQuestion, type Answers } from '@shared/workstation/questions';
import { SourcesButton } from '../../../sources-button';
import { useWorkstation } from '../../workstation-context';
import { ChoiceQuestion } from './choice-question';
import { useKeptAnswer } from '../use-kept-answer';
import { LengthQuestion } from './length-question';
import { MeasurePicture } from './measure-picture';
import { useProblemWords } from '../use-problem-sentences';
import { useQuestionWords } from '../use-question-words';
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
  // Without a stature, what is told already is of a desk that was taken over: nobody need tell it again.
  const [kept] = useState<Answers>(() => (answers.stature === undefined ? answers : {}));
  const questions = listFirstQuestions(answers, kept);
  const [question, setQuestion] = useState<FirstQuestion>(
    () => findFirstQuestion(answers) ?? questions.at(-1) ?? 'stature',
  );
  const draft = useKeptAnswer(question);
  const findProblems = useProblemWords();
  /** What was doubted, and stands when it is given once more. */
  const doubted = useRef<string | null>(null);
  const form = useId();
  const area = useRef<HTMLDivElement>(null);
  const step = questions.indexOf(question);
  const previous = questions[step - 1];
  const isLast = step === questions.length - 1;
  const how = words.how(question);
  const sources = listSources(WORKSTATION_CLAIMS, `questions.${question}.why`);

  useEffect(() => {
    const place = area.current;
    place?.closest('main')?.scrollTo(0, 0);
    const input = place?.querySelector<HTMLElement>('input:checked') ?? place?.querySelector('input');
    input?.focus({ preventScroll: true });
  }, [question]);

  async function save(answer: string | number | null): Promise<string | null> {
    const refused = await change({ type: 'answer', id: profile.id, answers: { [question]: answer } });
    return refused === null ? null : t('setup.notSaved', { problem: t(`profiles.problem.${refused}`) });
  }

  async function finish(): Promise<void> {
    await change({ type: 'set-up', id: profile.id });
    onDone();
  }

  /** A reason to look at an answer again: once, since it may be right. */
  function doubt(told: Answers): string | null {
    const [problem] = findProblems(told).filter(({ questions: each }) => each.includes(question));
    if (problem === undefined || doubted.current === problem.text) return null;
    doubted.current = problem.text;
    return `${problem.text} ${t('setup.doubted')}`;
  }

  /** What comes next may depend on an answer that main has not sent back yet. */
  function goOn(answer: string | number | null): string | null {
    const told = { ...answers, [question]: answer ?? undefined };
    const doubts = answer === null ? null : doubt(told);
    if (doubts !== null) return doubts;
    const following = listFirstQuestions(told, kept);
    const next = following[following.indexOf(question) + 1];
    if (next === undefined) void finish();
    else setQuestion(next);
    return null;
  }

  async function skip(): Promise<void> {
    draft.write(null);
    await save(null);
    goOn(null);
  }

  return (
    <div className="setup">
      <div className="setup-words">
        <div className="setup-head">
          <p className="t-cap" role="status">
            <span className="aloud">
              {t('setup.progressLabel', { step: step + 1, steps: questions.length })}
            </span>
            <span aria-hidden="true">{t('setup.progress', { step: step + 1, steps: questions.length })}</span>
          </p>
          {answers.stature !== undefined && !isLast && (
            <Button className="btn btn-3 setup-leave" onPress={() => void finish()}>
              {t('setup.leave')}
            </Button>
          )}
        </div>
        <div className="setup-track" aria-hidden="true">
          <i style={{ width: `${((step + 1) / questions.length) * 100}%` }} />
        </div>
        <div ref={area} key={question} className="setup-question">
          {isLengthQuestion(question) ? (
            <LengthQuestion question={question} form={form} onSave={save} onNext={goOn} />
          ) : (
            <ChoiceQuestion question={question} form={form} onSave={save} onNext={goOn} />
          )}
          {how !== null && (
            <div className="setup-how">
              <h3 className="t-strong">{t('setup.howTo')}</h3>
              <p>{how}</p>
            </div>
          )}
          {sources.length > 0 && <SourcesButton ids={sources} about={words.name(question)} side="start" />}
        </div>
        <div className="setup-foot">
          <div className="setup-go">
            <Button className="btn btn-1" type="submit" form={form}>
              {t(isLast ? 'setup.last' : 'setup.next')}
            </Button>
            {question !== 'stature' && (
              <Button className="btn btn-3" onPress={() => void skip()}>
                {t('setup.skip')}
              </Button>
            )}
            {previous !== undefined && (
              <Button className="btn btn-3" onPress={() => setQuestion(previous)}>
                {t('setup.back')}
              </Button>
            )}
          </div>
          <p className="t-cap setup-keys">
            {isLengthQuestion(question)
              ? t('setup.enter')
              : t('setup.keys', { count: CHOICE_QUESTIONS[question].length })}
          </p>
        </div>
      </div>
      <div className="setup-panel">
        <MeasurePicture question={question} />
      </div>
    </div>
  );
}
