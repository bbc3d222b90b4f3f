import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { createLengthFormats, type LengthFormats, type LengthUnit } from '@shared/workstation/format-length';
import { localeFor } from '../formats';

/** Lengths by the unit in force and the habits of the region. */
export function useLengths(unit: LengthUnit): LengthFormats {
  const { i18n } = useTranslation('workstation');
  return useMemo(() => createLengthFormats(unit, localeFor(i18n.language)), [unit, i18n.language]);
}
