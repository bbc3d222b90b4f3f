import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  isLengthQuestion,
  QUESTION_GROUPS,
  type Answers,
  type QuestionId,
} from '@shared/workstation/questions';
import type { ReportFormats } from './formats';
import { Section } from './section';

/** Everything that was told, so that whoever reads the report can check it with a tape. */
export function FactsSection({
  answers,
  formats: { lengths },
}: {
  readonly answers: Answers;
  readonly formats: ReportFormats;
}): ReactNode {
  const { t } = useTranslation(['report', 'workstation']);
  const told = Object.values(QUESTION_GROUPS)
    .flat()
    .filter((question) => answers[question] !== undefined);
  if (told.length === 0) return null;
  const write = (question: QuestionId): string => {
    if (!isLengthQuestion(question))
      return t(`workstation:questions.${question}.options.${answers[question] ?? ''}`);
    return lengths[question === 'stature' ? 'stature' : 'write'](answers[question] ?? 0);
  };
  return (
    <Section title={t('page.facts.title')} isWhole>
      <dl className="report-pairs">
        {told.map((question) => (
          <div key={question} className="report-pair">
            <dt>{t(`workstation:questions.${question}.name`)}</dt>
            <dd>{write(question)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
