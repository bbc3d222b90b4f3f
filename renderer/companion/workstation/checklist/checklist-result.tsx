import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CHECKLIST_CLAIMS } from '@shared/evidence/claims/checklist';
import { listSources } from '@shared/evidence/claims/claim';
import { scoreChecklist } from '@shared/workstation/checklist/score-checklist';
import { SourcesButton } from '../../sources-button';
import { useWorkstation } from '../workstation-context';
import { AnswerList } from './answer-list';
import { TodoList } from './todo-list';
import './checklist-result.css';

interface ChecklistResultProps {
  /** To the first question without an answer. */
  readonly onGoOn: () => void;
  readonly onAgain: () => void;
  readonly onStartOver: () => void;
}

/** The score and how it is made, what to change, and every answer. */
export function ChecklistResult({ onGoOn, onAgain, onStartOver }: ChecklistResultProps): ReactNode {
  const { t } = useTranslation('checklist');
  const { profile } = useWorkstation();
  const { score, met, most, answered, asked } = scoreChecklist(profile);
  const heading = useRef<HTMLHeadingElement>(null);
  // The last question is gone and with it the focus.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <div className="checklist-result">
      <section className="checklist-score" aria-labelledby="checklist-score">
        <h2 ref={heading} className="t-strong" id="checklist-score" tabIndex={-1}>
          {t('result.title')}
        </h2>
        <p className="checklist-number">
          <b>{score ?? '–'}</b> <span>{t('result.of')}</span>
        </p>
        {answered < asked && <p className="t-strong">{t('result.open', { count: asked - answered })}</p>}
        <p className="muted">{t('result.how', { met, most })}</p>
        <div className="checklist-actions">
          {answered < asked && (
            <button type="button" className="btn btn-1" onClick={onGoOn}>
              {t('result.goOn')}
            </button>
          )}
          <button type="button" className="btn btn-2" onClick={onAgain}>
            {t('result.again')}
          </button>
          <button type="button" className="btn btn-3" onClick={onStartOver}>
            {t('result.startOver')}
          </button>
        </div>
        <SourcesButton ids={listSources(CHECKLIST_CLAIMS, 'items')} about={t('title')} side="start" />
      </section>
      <TodoList />
      <AnswerList />
    </div>
  );
}
