import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { splitDuration } from './settings/fields/typed-duration';

/** A function that writes ms as `1 h 30 min` in the window's language; Settings reads it back. */
export function useDurationFormat(): (ms: number) => string {
  const { t } = useTranslation('companion');
  return useCallback(
    (ms) =>
      splitDuration(ms)
        .map(({ unit, amount }) => t(`length.${unit}`, { amount }))
        .join(' '),
    [t],
  );
}
