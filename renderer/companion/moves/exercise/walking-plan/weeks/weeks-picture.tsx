import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { PlanWeek } from '@shared/exercise/walking-plan/read-plan';
import { placeMonths } from './place-months';
import { useDayFormats } from '../use-day-formats';
import { WeekColumn } from './week-column';
import './weeks-picture.css';

/** More would be too thin to see; the oldest are left out. */
const MOST_WEEKS = 56;

interface WeeksPictureProps {
  readonly weeks: readonly PlanWeek[];
  /** The first day of the week on show. */
  readonly chosen: string;
  readonly onChoose: (from: string) => void;
}

/** The months of a plan, a column a week; arrows go from one to the next and show it. */
export function WeeksPicture({ weeks, chosen, onChoose }: WeeksPictureProps): ReactNode {
  const { t } = useTranslation('exercise');
  const formats = useDayFormats();
  const shown = weeks.slice(-MOST_WEEKS);
  const months = placeMonths(shown);

  function describe({ number, from, to, load, when, walked }: PlanWeek): string {
    return t('plan.picture.option', {
      number,
      dates: formats.dates(from, to),
      load: t('plan.load', { walks: load.days, minutes: load.minutes }),
      when,
      taken: walked.length,
    });
  }

  return (
    <ListBox
      className="weeks-picture"
      orientation="horizontal"
      aria-label={t('plan.picture.label')}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const week = shown.find(({ from }) => keys !== 'all' && keys.has(from));
        if (week !== undefined) onChoose(week.from);
      }}
    >
      {shown.map((week, index) => (
        <ListBoxItem
          key={week.from}
          id={week.from}
          className="week-option"
          data-when={week.when}
          textValue={describe(week)}
        >
          <span className="aloud">{describe(week)}</span>
          <WeekColumn week={week} />
          <span className="week-mark" aria-hidden="true" />
          {months.has(index) && (
            <span className="week-month" aria-hidden="true">
              {formats.month(week.from)}
            </span>
          )}
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
