import { useTranslation } from 'react-i18next';
import { DraftField, type Reading } from '../../controls/draft-field';
import { useKeptText } from '../../drafts/use-kept-text';
import { useDurationFormat } from '../../format-duration';
import type { DurationLimits } from '../limits';
import type { Problems } from '../settings-context';
import { readDuration } from './typed-duration';

/** A function that reads a typed length of time within `limits`; ms, or a sentence in the window's language. */
export function useDurationReader(): (text: string, limits: DurationLimits) => Reading<number> {
  const { t } = useTranslation('settings');
  const format = useDurationFormat();
  return (text, { least, most, bare }) => {
    const value = readDuration(text, bare);
    if (value === null) return { ok: false, problem: t('duration.unreadable') };
    if (value < least || value > most) {
      return { ok: false, problem: t('duration.outside', { least: format(least), most: format(most) }) };
    }
    return { ok: true, value };
  };
}

interface DurationFieldProps {
  /** What a text that can't be saved is kept as, while another section is open. */
  readonly keptAs: string;
  readonly label: string;
  readonly about?: string;
  readonly layout?: 'row' | 'compact';
  /** ms */
  readonly value: number;
  readonly limits: DurationLimits;
  readonly onSave: (ms: number) => Promise<Problems>;
}

/** A length of time, typed freely. */
export function DurationField({
  keptAs,
  label,
  about,
  layout = 'row',
  value,
  limits,
  onSave,
}: DurationFieldProps) {
  const format = useDurationFormat();
  const read = useDurationReader();
  const kept = useKeptText(`setting ${keptAs}`);
  return (
    <DraftField
      label={label}
      about={about}
      layout={layout}
      saved={format(value)}
      read={(text) => read(text, limits)}
      kept={kept}
      onSave={onSave}
    />
  );
}
