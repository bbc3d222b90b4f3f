import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CHECKLIST_SECTIONS } from '@shared/workstation/checklist/items';
import type { CheckedItem, Report } from '@shared/workstation/report/report';
import { useItemWords } from '../companion/workstation/checklist/use-item-words';
import type { ReportFormats } from './formats';
import { Section } from './section';

/** What was said to the questions of the checklist; nothing at all while none was answered. */
export function ChecklistSection({
  report: { checklist, profile },
  formats,
}: {
  readonly report: Report;
  readonly formats: ReportFormats;
}): ReactNode {
  const { t } = useTranslation(['report', 'checklist']);
  const { score, answered, asked } = checklist.score;
  if (score === null) return null;
  const about = [
    t('page.checklist.score', { score, answered, asked }),
    ...(profile.checkedAt === null
      ? []
      : [t('page.checklist.checkedAt', { date: formats.date(profile.checkedAt) })]),
    ...(checklist.isPart ? [t('page.checklist.private')] : []),
  ];
  return (
    <Section title={t('page.checklist.title')}>
      <p className="report-about">{about.join(' ')}</p>
      <div className="report-pairs">
        {CHECKLIST_SECTIONS.map((section) => (
          <Group
            key={section}
            name={t(`checklist:sections.${section}`)}
            items={checklist.items.filter(({ item, answer }) => item.section === section && answer !== null)}
            profile={profile}
            formats={formats}
          />
        ))}
      </div>
    </Section>
  );
}

function Group({
  name,
  items,
  profile,
  formats: { lengths },
}: {
  readonly name: string;
  readonly items: readonly CheckedItem[];
  readonly profile: Report['profile'];
  readonly formats: ReportFormats;
}): ReactNode {
  const { t } = useTranslation(['report', 'checklist']);
  const wordItem = useItemWords(profile.answers, lengths);
  if (items.length === 0) return null;
  return (
    <>
      <h3>{name}</h3>
      <dl>
        {items.map(({ item, answer }) => (
          <div key={item.id} className="report-pair">
            <dt>{wordItem(item).question}</dt>
            <dd data-answer={answer}>{t(`checklist:${answer ?? 'no'}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
