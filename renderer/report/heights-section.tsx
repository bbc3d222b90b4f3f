import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceId } from '@shared/evidence/sources';
import type { Report } from '@shared/workstation/report/report';
import type { ReportFormats } from './formats';
import { Section } from './section';
import { numberSources } from './source-notes';

/** The heights that fit this body, each with its ranges and the numbers of its sources. */
export function HeightsSection({
  report: { heights, gear },
  formats: { lengths, range },
  notes,
}: {
  readonly report: Report;
  readonly formats: ReportFormats;
  readonly notes: readonly SourceId[];
}): ReactNode {
  const { t } = useTranslation(['report', 'fit']);
  if (heights.length === 0) return null;
  const gearValues = { shoe: lengths.write(gear.shoe), keyboard: lengths.write(gear.keyboard) };
  return (
    <Section title={t('page.heights.title')} isWhole>
      <p className="report-about">{t('page.heights.about', gearValues)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('page.heights.measure')}</th>
            <th scope="col" className="number">
              {t('page.heights.best')}
            </th>
            <th scope="col" className="number">
              {t('page.heights.most')}
            </th>
            <th scope="col" className="number">
              {t('page.heights.nearlyAll')}
            </th>
            <th scope="col" className="number">
              {t('page.heights.sources')}
            </th>
          </tr>
        </thead>
        <tbody>
          {heights.map(({ measure, figure, before, sources }) => (
            <tr key={measure}>
              <th scope="row">
                {t(`fit:heights.${measure}.name`)}
                {before !== null && <span className="report-quiet"> {t('page.heights.measured')}</span>}
              </th>
              <td className="number">
                <b>{lengths.write(figure.mm)}</b>
              </td>
              <td className="number">{range(figure.range68Mm)}</td>
              <td className="number">{range(figure.range95Mm)}</td>
              <td className="number">{numberSources(sources, notes).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
