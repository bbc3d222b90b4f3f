import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanReading } from '@shared/exercise/walking-plan/read-plan';
import { placeMonths } from '../weeks/place-months';
import { useDayFormats } from '../use-day-formats';
import { WeekColumn } from '../weeks/week-column';
import './plan-preview.css';

/** The plan that the answers so far would make. */
export function PlanPreview({ reading }: { readonly reading: PlanReading }): ReactNode {
  const { t } = useTranslation('exercise');
  const formats = useDayFormats();
  const { weeks, target } = reading;
  const months = placeMonths(weeks);
  const first = weeks[0] ?? target;
  const write = ({ load }: typeof first): string =>
    t('plan.load', { walks: load.days, minutes: load.minutes });
  return (
    <figure className="plan-preview">
      <div className="weeks-picture plan-preview-weeks" aria-hidden="true">
        {weeks.map((week, index) => (
          <div key={week.from} className="week-option">
            <WeekColumn week={week} />
            {months.has(index) && <span className="week-month">{formats.month(week.from)}</span>}
          </div>
        ))}
      </div>
      <figcaption>
        <span role="status">
          {target.number === 1
            ? t('plan.form.atTarget')
            : t('plan.form.preview', {
                first: write(first),
                last: write(target),
                number: target.number,
                month: formats.monthAndYear(target.from),
              })}
        </span>
      </figcaption>
    </figure>
  );
}
