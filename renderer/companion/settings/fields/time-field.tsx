import { useTranslation } from 'react-i18next';
import { DraftField } from '../../controls/draft-field';
import { useTimeFormat } from './format-time';
import type { Problems } from '../settings-context';
import { readTimeOfDay } from './typed-time';

interface TimeFieldProps {
  readonly label: string;
  readonly about?: string;
  readonly layout?: 'row' | 'compact';
  /** `HH:MM` */
  readonly value: string;
  readonly onSave: (time: string) => Promise<Problems>;
}

/** A time of day, typed freely. */
export function TimeField({ label, about, layout = 'row', value, onSave }: TimeFieldProps) {
  const { t } = useTranslation('settings');
  const format = useTimeFormat();
  return (
    <DraftField
      label={label}
      about={about}
      layout={layout}
      saved={format(value)}
      read={(text) => {
        const time = readTimeOfDay(text);
        return time === null ? { ok: false, problem: t('time.unreadable') } : { ok: true, value: time };
      }}
      onSave={onSave}
    />
  );
}
