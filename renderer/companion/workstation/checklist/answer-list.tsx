import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { CHECKLIST_SECTIONS, type ChecklistItem } from '@shared/workstation/checklist/items';
import { listItems } from '@shared/workstation/checklist/list-items';
import { useWorkstation } from '../workstation-context';
import { useItemWords } from './use-item-words';
import '../../controls/choice-field.css';
import './answer-list.css';

const ANSWERS = ['yes', 'no'] as const;

/** Every question with its answer, to be changed in place. */
export function AnswerList(): ReactNode {
  const { t } = useTranslation('checklist');
  const { profile, lengths } = useWorkstation();
  const wordsOf = useItemWords(profile.answers, lengths);
  const items = listItems(profile.answers);
  const sections = CHECKLIST_SECTIONS.filter((section) => items.some((item) => item.section === section));
  return (
    <section className="checklist-list" aria-labelledby="checklist-answers">
      <header>
        <h2 className="t-strong" id="checklist-answers">
          {t('answers.title')}
        </h2>
        <span className="t-cap">{t('answers.about')}</span>
      </header>
      {sections.map((section) => (
        <div key={section} className="checklist-list-section">
          <h3 className="t-cap">{t(`sections.${section}`)}</h3>
          <ul>
            {items
              .filter((item) => item.section === section)
              .map((item) => (
                <AnswerRow key={item.id} item={item} question={wordsOf(item).question} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function AnswerRow({
  item,
  question,
}: {
  readonly item: ChecklistItem;
  readonly question: string;
}): ReactNode {
  const { t } = useTranslation('checklist');
  const { profile, change } = useWorkstation();
  const label = useId();
  return (
    <li className="answer-row">
      <span id={label}>{question}</span>
      <RadioGroup
        aria-labelledby={label}
        orientation="horizontal"
        className="segments"
        value={profile.checks[item.id] ?? null}
        onChange={(value) => {
          const answer = ANSWERS.find((each) => each === value);
          if (answer !== undefined) void change({ type: 'check', id: profile.id, item: item.id, answer });
        }}
      >
        {ANSWERS.map((each) => (
          <RadioField key={each} value={each}>
            <RadioButton className="segment">{t(each)}</RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
    </li>
  );
}
