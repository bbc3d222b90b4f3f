import { ArrowDown, ArrowUp, Check, Minus, Plus, X, type LucideIcon } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import {
  countQuestions,
  FIT_TEST,
  FIT_TEST_MOVE,
  FIT_TEST_QUESTIONS,
  FIT_TEST_STARTS,
  FIT_TEST_WAIT,
  type FitAdvice,
  type FitAnswer,
  type FitStepId,
} from '@shared/workstation/low-back/fit-test';
import { LUMBAR } from '@shared/workstation/setup';
import { useDurationFormat } from '../../format-duration';
import { useWorkstation } from '../workstation-context';
import type { Support } from './how-to-steps';
import './fit-test.css';

const ICONS: Readonly<Record<FitAdvice, LucideIcon>> = {
  keep: Check,
  raise: ArrowUp,
  lower: ArrowDown,
  thicker: Plus,
  thinner: Minus,
  'take-away': X,
};
const ANSWERS = ['yes', 'no'] as const;
const UNTOUCHED: readonly FitStepId[] = [];

/** Answers by a letter while the focus is anywhere in the test. */
function useAnswerKeys(
  panel: RefObject<HTMLElement | null>,
  keys: Readonly<Record<FitAnswer, string>>,
  onAnswer: ((answer: FitAnswer) => void) | null,
): void {
  useEffect(() => {
    const { current } = panel;
    if (current === null || onAnswer === null) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      const answer = ANSWERS.find((each) => keys[each].toLowerCase() === event.key.toLowerCase());
      if (answer !== undefined) onAnswer(answer);
    };
    current.addEventListener('keydown', onKeyDown);
    return () => {
      current.removeEventListener('keydown', onKeyDown);
    };
  });
}

/** A few questions with yes or no, one adjustment at the end. Forgotten when the page is left. */
export function FitTest({ support }: { readonly support: Support }): ReactNode {
  const { t } = useTranslation('low-back');
  const { lengths } = useWorkstation();
  const writeDuration = useDurationFormat();
  const panel = useRef<HTMLElement>(null);
  const [trail, setTrail] = useState(UNTOUCHED);
  const current = trail.at(-1);
  const moment = current === undefined ? null : FIT_TEST[current];
  const [least, most] = LUMBAR.range95Mm;
  const figures = {
    support,
    wait: writeDuration(FIT_TEST_WAIT),
    by: lengths.write(FIT_TEST_MOVE),
    ...{ least: lengths.write(least), most: lengths.write(most) },
  };

  // What was pressed may be gone after a step: the focus stays in the test.
  useEffect(() => {
    if (trail !== UNTOUCHED && !panel.current?.contains(document.activeElement)) panel.current?.focus();
  }, [trail]);
  const answer =
    moment?.kind === 'question' ? (given: FitAnswer) => setTrail([...trail, moment[given]]) : null;
  useAnswerKeys(panel, { yes: t('test.keys.yes'), no: t('test.keys.no') }, answer);

  const back = trail.length > 0 && (
    <button type="button" className="btn btn-3" onClick={() => setTrail(trail.slice(0, -1))}>
      {t('test.back')}
    </button>
  );
  return (
    <section ref={panel} className="fit-test" tabIndex={-1} aria-labelledby="fit-test-title">
      <h3 className="t-strong" id="fit-test-title">
        {t('test.title')}
      </h3>
      <div role="status" className="fit-test-says">
        {moment === null && <p className="t-lead">{t('test.lead', { most: FIT_TEST_QUESTIONS })}</p>}
        {moment?.kind === 'question' && (
          <>
            <p className="t-cap">{t('test.progress', { number: countQuestions(trail) })}</p>
            <p className="t-h2">{t(`test.questions.${moment.asks}`, figures)}</p>
          </>
        )}
        {moment?.kind === 'wait' && (
          <>
            <p className="t-h2">{t('test.wait.title')}</p>
            <p className="muted">{t('test.wait.body', figures)}</p>
          </>
        )}
        {moment?.kind === 'advice' && <Advice advice={moment.advice} figures={figures} />}
      </div>
      <div className="fit-test-answers">
        {moment === null && (
          <>
            <button type="button" className="btn btn-1" onClick={() => setTrail([FIT_TEST_STARTS.placed])}>
              {t('test.start')}
            </button>
            <button type="button" className="btn btn-2" onClick={() => setTrail([FIT_TEST_STARTS.worked])}>
              {t('test.worked', figures)}
            </button>
          </>
        )}
        {answer !== null &&
          ANSWERS.map((each) => (
            <button
              key={each}
              type="button"
              className="btn btn-2 fit-test-answer"
              aria-keyshortcuts={t(`test.keys.${each}`)}
              onClick={() => answer(each)}
            >
              {t(`test.${each}`)}
              <kbd aria-hidden="true">{t(`test.keys.${each}`)}</kbd>
            </button>
          ))}
        {moment?.kind === 'wait' && (
          <button type="button" className="btn btn-1" onClick={() => setTrail([...trail, moment.next])}>
            {t('test.wait.go', figures)}
          </button>
        )}
        {moment?.kind === 'advice' && (
          <button type="button" className="btn btn-2" onClick={() => setTrail([FIT_TEST_STARTS.placed])}>
            {t('test.again')}
          </button>
        )}
        {back}
      </div>
    </section>
  );
}

interface AdviceProps {
  readonly advice: FitAdvice;
  readonly figures: Readonly<Record<string, string>>;
}

function Advice({ advice, figures }: AdviceProps): ReactNode {
  const { t } = useTranslation('low-back');
  const Icon = ICONS[advice];
  return (
    <div className="fit-test-advice">
      <span className="fit-test-badge">
        <Icon size={20} aria-hidden="true" />
      </span>
      <div>
        <p className="t-h2">{t(`test.advice.${advice}.title`, figures)}</p>
        <p className="muted">{t(`test.advice.${advice}.body`, figures)}</p>
      </div>
    </div>
  );
}
