import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistItem } from '@shared/workstation/checklist/items';
import type { CheckAnswer } from '@shared/workstation/profile';
import { SourceLinks } from '../../source-links';
import { useWorkstation } from '../workstation-context';
import { ProgressStrip } from './progress-strip';
import { useItemWords } from './use-item-words';
import { useQuestionKeys } from './use-question-keys';
import './checklist-question.css';

const ANSWERS = ['yes', 'no'] as const;

interface ChecklistQuestionProps {
  readonly item: ChecklistItem;
  /** It is what was just asked for; otherwise the focus stays where it is, as long as it is anywhere. */
  readonly takesFocus: boolean;
  /** All that are asked, this one among them. */
  readonly items: readonly ChecklistItem[];
  readonly onAnswer: (answer: CheckAnswer) => void;
  readonly onBack: (before: ChecklistItem) => void;
  /** Leaves it as it is. */
  readonly onForward: () => void;
  readonly onLeave: () => void;
}

/** One question with its reason and the way to mend it. */
export function ChecklistQuestion({
  item,
  takesFocus,
  items,
  onAnswer,
  onBack,
  onForward,
  onLeave,
}: ChecklistQuestionProps): ReactNode {
  const { t } = useTranslation('checklist');
  const { profile, lengths } = useWorkstation();
  const words = useItemWords(profile.answers, lengths)(item);
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const at = items.indexOf(item);
  const before = items[at - 1];
  const given = profile.checks[item.id];

  // The question that comes is read aloud; the one that was there on arrival only if it was asked for.
  const shown = useRef(takesFocus ? null : item);
  useEffect(() => {
    const hasNewQuestion = shown.current !== item;
    shown.current = item;
    if (hasNewQuestion || document.activeElement === document.body) heading.current?.focus();
  }, [item]);

  const goBack = (): void => {
    if (before !== undefined) onBack(before);
  };
  useQuestionKeys(section, {
    letters: {
      [t('yesKey').toLowerCase()]: () => onAnswer('yes'),
      [t('noKey').toLowerCase()]: () => onAnswer('no'),
    },
    onBack: goBack,
    onForward,
  });

  return (
    <section ref={section} className="checklist-question" aria-labelledby="checklist-question">
      <div className="checklist-where">
        <span className="t-strong">{t(`sections.${item.section}`)}</span>
        <span className="muted">{t('progress', { at: at + 1, of: items.length })}</span>
      </div>
      <ProgressStrip items={items} current={item} checks={profile.checks} />
      <h2 ref={heading} className="checklist-asks" id="checklist-question" tabIndex={-1}>
        {words.question}
      </h2>
      <div className="checklist-answers">
        {ANSWERS.map((each) => (
          <button
            key={each}
            type="button"
            className="btn btn-2 checklist-answer"
            aria-pressed={given === each}
            aria-keyshortcuts={t(`${each}Key`)}
            onClick={() => onAnswer(each)}
          >
            {t(each)}
            <kbd aria-hidden="true">{t(`${each}Key`)}</kbd>
          </button>
        ))}
        <button type="button" className="btn btn-3" onClick={onForward}>
          {t(given === undefined ? 'skip' : 'next')}
          <ArrowRight size={16} aria-hidden="true" />
        </button>
      </div>
      <dl className="checklist-reasons">
        <div>
          <dt>{t('why')}</dt>
          <dd>{words.why}</dd>
        </div>
        <div>
          <dt>{t('ifNot')}</dt>
          <dd>{words.fix}</dd>
        </div>
        {(words.target !== null || words.own !== null) && (
          <div>
            <dt>{t('target')}</dt>
            {words.target !== null && <dd>{words.target}</dd>}
            {words.own !== null && <dd className="checklist-own">{words.own}</dd>}
          </div>
        )}
      </dl>
      <SourceLinks ids={item.sources} />
      <div className="checklist-foot">
        <button type="button" className="btn btn-3" disabled={before === undefined} onClick={goBack}>
          <ArrowLeft size={16} aria-hidden="true" />
          {t('back')}
        </button>
        {Object.keys(profile.checks).length > 0 && (
          <button type="button" className="btn btn-3" onClick={onLeave}>
            {t('see')}
          </button>
        )}
      </div>
    </section>
  );
}
