import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { listSources } from '@shared/evidence/claims/claim';
import { WORKSTATION_CLAIMS } from '@shared/evidence/claims/workstation';
import { applies, QUESTION_GROUPS, type QuestionGroup, type QuestionId } from '@shared/workstation/questions';
import { SourcesButton } from '../../sources-button';
import { useWorkstation } from '../workstation-context';
import { DetailRow } from './detail-row';
import { ProblemList } from './problem-list';
import { useProblemSentences } from './use-problem-sentences';
import '../../controls/fields.css';
import './details.css';

const GROUPS = Object.entries(QUESTION_GROUPS) as unknown as readonly (readonly [
  QuestionGroup,
  readonly QuestionId[],
])[];

/** Every question on one page, in groups, with what contradicts itself on top. */
export function DetailsView(): ReactNode {
  const { t } = useTranslation('workstation');
  const { profile } = useWorkstation();
  const sentences = useProblemSentences();
  const id = useId();
  return (
    <div className="details">
      <div className="details-head">
        <p className="t-lead">{t('questions.lead')}</p>
        <SourcesButton ids={listSources(WORKSTATION_CLAIMS, 'questions')} about={t('tabs.details')} />
      </div>
      <ProblemList sentences={sentences} />
      {GROUPS.map(([group, questions]) => (
        <section key={group} className="details-group" aria-labelledby={`${id}${group}`}>
          <header>
            <h2 className="t-h3" id={`${id}${group}`}>
              {t(`questions.groups.${group}`)}
            </h2>
            <p className="muted">{t(`questions.leads.${group}`)}</p>
          </header>
          <div className="panel">
            {questions
              .filter((question) => applies(question, profile.answers))
              .map((question) => (
                <DetailRow
                  key={question}
                  question={question}
                  problems={sentences.filter((each) => each.question === question).map(({ text }) => text)}
                />
              ))}
          </div>
        </section>
      ))}
    </div>
  );
}
