import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { TimeRange } from '@shared/settings/settings';
import type { Problems } from './settings-context';
import { TimeField } from './time-field';

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** 1 January 2024 was a Monday. */
function nameDay(day: number, language: string, weekday: 'narrow' | 'short' | 'long'): string {
  return new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));
}

export interface RangeRowProps {
  readonly range: TimeRange;
  readonly onChange: (range: TimeRange) => Promise<Problems>;
  /** Absent where the line stands for itself. */
  readonly onRemove?: () => void;
}

/** One span: its days and its times, saved when both make sense. */
export function RangeRow({ range, onChange, onRemove }: RangeRowProps) {
  const { t, i18n } = useTranslation('settings');
  const [hasNoDays, setHasNoDays] = useState(false);
  const label = t('times.rangeLabel', { from: range.from, to: range.to });

  function saveTimes(next: TimeRange): Promise<Problems> {
    return next.from === next.to ? Promise.resolve([t('times.empty')]) : onChange(next);
  }

  return (
    <li className="range">
      <ToggleButtonGroup
        className="days"
        selectionMode="multiple"
        aria-label={`${t('times.days')}, ${label}`}
        selectedKeys={hasNoDays ? [] : range.days.map(String)}
        onSelectionChange={(keys) => {
          const days = DAYS.filter((day) => keys.has(String(day)));
          setHasNoDays(days.length === 0);
          if (days.length > 0) void onChange({ ...range, days });
        }}
      >
        {DAYS.map((day) => (
          <ToggleButton
            key={day}
            id={String(day)}
            className="day"
            aria-label={nameDay(day, i18n.language, 'long')}
          >
            {nameDay(day, i18n.language, 'short').slice(0, 2)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <div className="range-times">
        <TimeField
          layout="compact"
          label={`${t('times.from')}, ${label}`}
          value={range.from}
          onSave={(from) => saveTimes({ ...range, from })}
        />
        <span aria-hidden="true">–</span>
        <TimeField
          layout="compact"
          label={`${t('times.to')}, ${label}`}
          value={range.to}
          onSave={(to) => saveTimes({ ...range, to })}
        />
        <span className="range-note">{range.from > range.to ? t('times.nextDay') : ''}</span>
      </div>
      {onRemove !== undefined && (
        <Button
          className="icon-button"
          aria-label={t('times.removeLabel', { range: label })}
          onPress={onRemove}
        >
          <X size={16} aria-hidden="true" />
        </Button>
      )}
      {hasNoDays && (
        <p className="field-problem range-problem" role="alert">
          {t('times.noDays')}
        </p>
      )}
    </li>
  );
}

interface RangeListProps {
  readonly title: string;
  readonly about: string;
  readonly empty: string;
  readonly add: string;
  readonly ranges: readonly TimeRange[];
  /** What a new line starts with. */
  readonly fresh: readonly [first: TimeRange, ...more: TimeRange[]];
  readonly onChange: (ranges: TimeRange[]) => Promise<Problems>;
  readonly onRemove: (ranges: TimeRange[], gone: string) => void;
}

/** Any number of spans in a week, several a day. */
export function RangeList({ title, about, empty, add, ranges, fresh, onChange, onRemove }: RangeListProps) {
  const { t } = useTranslation('settings');
  return (
    <div className="panel">
      <div className="panel-head panel-head-stacked">
        <h3 className="panel-title">{title}</h3>
        <p className="field-about">{about}</p>
      </div>
      {ranges.length === 0 && <p className="panel-empty">{empty}</p>}
      <ul className="ranges" aria-label={title}>
        {ranges.map((range, index) => (
          <RangeRow
            key={index}
            range={range}
            onChange={(changed) => onChange(ranges.map((each, place) => (place === index ? changed : each)))}
            onRemove={() =>
              onRemove(
                ranges.filter((_, place) => place !== index),
                t('times.rangeLabel', { from: range.from, to: range.to }),
              )
            }
          />
        ))}
      </ul>
      <div className="panel-foot">
        <Button
          className="btn btn-quiet"
          onPress={() => void onChange([...ranges, fresh[ranges.length % fresh.length] ?? fresh[0]])}
        >
          <Plus size={16} aria-hidden="true" />
          {add}
        </Button>
      </div>
    </div>
  );
}
