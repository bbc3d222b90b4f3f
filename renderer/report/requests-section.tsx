import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EmployerRequest } from '@shared/workstation/report/requests';
import type { Report } from '@shared/workstation/report/report';
import { useItemWords } from '../companion/workstation/checklist/use-item-words';
import { writeRough } from '../companion/workstation/fit/plan/step-words';
import type { ReportFormats } from './formats';
import { Section } from './section';
import { TickItem } from './tick-item';

type Request<K extends EmployerRequest['kind']> = Extract<EmployerRequest, { readonly kind: K }>;

/** What only the employer can give. First on the report, since it is what the employer reads it for. */
export function RequestsSection({
  report: { requests, profile, plans, unmeasured },
  formats: { lengths },
}: {
  readonly report: Report;
  readonly formats: ReportFormats;
}): ReactNode {
  const { t } = useTranslation('report');
  const wordItem = useItemWords(profile.answers, lengths);

  function drawFurniture({ ask, by, position }: Request<'furniture'>): ReactNode {
    return (
      <TickItem
        key={`${ask.what} ${ask.mm}`}
        title={t(`page.ask.${ask.what}`, { mm: writeRough(ask.mm, lengths) })}
        about={t(`page.reason.${ask.what}`, { by: writeRough(by, lengths), position })}
      />
    );
  }

  function drawItem({ item }: Request<'item'>): ReactNode {
    const { title, question, fix } = wordItem(item);
    return <TickItem key={item.id} title={title} about={t('page.requests.answeredNo', { question, fix })} />;
  }

  // Nothing is wrong only where everything that could be was looked at.
  const isAllWell =
    plans.length > 0 &&
    plans.every(({ shortfalls }) => shortfalls.length === 0) &&
    !unmeasured.desk &&
    !unmeasured.chair;
  return (
    <Section title={t('page.requests.title')}>
      {requests.length === 0 ? (
        <p>{t(isAllWell ? 'page.requests.none' : 'page.requests.noneYet')}</p>
      ) : (
        <ul className="tick-list">
          {requests.map((request) => (request.kind === 'item' ? drawItem(request) : drawFurniture(request)))}
        </ul>
      )}
    </Section>
  );
}
