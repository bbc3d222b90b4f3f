import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { TimeRange } from '@shared/settings/settings';
import { localeFor } from '../../formats';
import { useTimeFormat } from './format-time';
import type { Problems } from '../settings-context';
import { TimeField } from './time-field';
import './range-list.css';
import { listDays, nameDay } from '../week';

/** A function that writes a span's times in words. */
export function useRangeLabel(): (range: TimeRange) => string {
  const { t } = useTranslation('settings');
  const format = useTimeFormat();
  return ({ from, to }) => t('times.rangeLabel', { from: format(from), to: format(to) });
}

interface RangeDaysProps {
  readonly label: string;
  readonly days: readonly number[];
  readonly onChange: (days: number[]) => void;
}

function RangeDays({ label, days, onChange }: RangeDaysProps) {
  const { i18n } = useTranslation('settings');
  const locale = localeFor(i18n.language);
  return (
    <ToggleButtonGroup
      className="days"
      selectionMode="multiple"
      aria-label={label}
      selectedKeys={days.map(String)}
      onSelectionChange={(keys) => onChange([...keys].map(Number).sort((one, other) => one - other))}
    >
      {listDays(locale).map((day) => (
        <ToggleButton key={day} id={String(day)} className="day" aria-label={nameDay(day, locale, 'long')}>
          {nameDay(day, locale, 'short').slice(0, 2)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

interface RangeRowProps {
  readonly range: TimeRange;
  readonly onChange: (range: TimeRange) => Promise<Problems>;
  /** Absent where the line stands for itself. */
  readonly onRemove?: () => void;
}

/** One span: its days and its times, saved when both make sense. */
export function RangeRow({ range, onChange, onRemove }: RangeRowProps) {
  const { t } = useTranslation('settings');
  const [hasNoDays, setHasNoDays] = useState(false);
  const label = useRangeLabel()(range);

  function saveTimes(next: TimeRange): Promise<Problems> {
    return next.from === next.to ? Promise.resolve([t('times.empty')]) : onChange(next);
  }

  return (
    <li className="range">
      <RangeDays
        label={`${t('times.days')}, ${label}`}
        days={hasNoDays ? [] : range.days}
        onChange={(days) => {
          setHasNoDays(days.length === 0);
          if (days.length > 0) void onChange({ ...range, days });
        }}
      />
      <div className="range-times">
        <TimeField
          layout="compact"
          label={`${t('times.from')}, ${label}`}
          value={range.from}
          onSave={(from) => saveTimes({ ...range, from })}
        />
        <span className="range-dash" aria-hidden="true">
          –
        </span>
        <TimeField
          layout="compact"
          label={`${t('times.to')}, ${label}`}
          value={range.to}
          onSave={(to) => saveTimes({ ...range, to })}
        />
        {range.from > range.to && <span className="range-note">{t('times.nextDay')}</span>}
      </div>
      {onRemove !== undefined && (
        <Button
          className="icon-button range-remove"
          aria-label={t('times.removeLabel', { range: label })}
          onPress={onRemove}
        >
          <X size={16} aria-hidden="true" />
        </Button>
      )}
      {hasNoDays && (
        <p className="field-problem" role="alert">
          {t('times.noDays')}
        </p>
      )}
    </li>
  );
}
