import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { localeFor } from '../../../formats';
import { listDays, nameDay } from '../../../settings/week';
import '../../../settings/fields/range-list.css';

interface WeekdayTogglesProps {
  /** Ids of the elements that name and describe them. */
  readonly labelledBy: string;
  readonly describedBy: string;
  /** 1 Monday to 7 Sunday. */
  readonly weekdays: readonly number[];
  /** The day that comes first, such as that of the weeks shown beside them; by default that of the locale. */
  readonly firstDay?: number;
  readonly onChange: (weekdays: number[]) => void;
}

/** The days of the week on which somebody likes to walk; any number of them. */
export function WeekdayToggles({
  labelledBy,
  describedBy,
  weekdays,
  firstDay,
  onChange,
}: WeekdayTogglesProps): ReactNode {
  const { i18n } = useTranslation('exercise');
  const locale = localeFor(i18n.language);
  const listed = listDays(locale);
  const start = firstDay === undefined ? 0 : listed.indexOf(firstDay);
  const days = [...listed.slice(start), ...listed.slice(0, start)];
  return (
    <ToggleButtonGroup
      className="days"
      selectionMode="multiple"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      selectedKeys={weekdays.map(String)}
      onSelectionChange={(keys) => onChange([...keys].map(Number).sort((one, other) => one - other))}
    >
      {days.map((day) => (
        <ToggleButton key={day} id={String(day)} className="day">
          <span aria-hidden="true">{nameDay(day, locale, 'short').slice(0, 2)}</span>
          <span className="aloud">{nameDay(day, locale, 'long')}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
