import { useTranslation } from 'react-i18next';
import { splitDuration } from './typed-duration';

/** A function that writes ms as `1 h 30 min` in the window's language; `readDuration` reads it back. */
export function useDurationFormat(): (ms: number) => string {
  const { t } = useTranslation('settings');
  return (ms) =>
    splitDuration(ms)
      .map(({ unit, amount }) => t(`duration.${unit}`, { amount }))
      .join(' ');
}
