import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ToggleButton } from 'react-aria-components';
import { useDayFormats } from '../use-day-formats';

interface DayMarkProps {
  readonly day: string;
  readonly isToday: boolean;
  readonly isWalked: boolean;
  readonly isSuggested: boolean;
  /** Not a day to come. */
  readonly canChange: boolean;
  readonly onMark: (isWalked: boolean) => void;
}

/** A day of a week: press to mark its walk, and again to take the mark back. */
export function DayMark({ day, isToday, isWalked, isSuggested, canChange, onMark }: DayMarkProps): ReactNode {
  const { t } = useTranslation('exercise');
  const formats = useDayFormats();
  const state = isWalked ? 'walked' : isSuggested ? 'suggested' : 'free';
  return (
    <ToggleButton
      className="day-mark"
      data-state={state}
      data-today={isToday || undefined}
      isSelected={isWalked}
      isDisabled={!canChange && !isWalked}
      onChange={onMark}
    >
      <span className="aloud">{t('plan.card.day', { day: formats.long(day), state, isToday })}</span>
      <span className="day-mark-name" aria-hidden="true">
        {formats.weekday(day)}
      </span>
      <span className="day-mark-ring" aria-hidden="true">
        {isWalked ? <Check className="icon" /> : <span>{Number(day.slice(8))}</span>}
      </span>
    </ToggleButton>
  );
}
