import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bar, BarFigure } from '@shared/back-care/topic-figures';
import { localeFor } from '../../formats';

export interface FigureNumbers {
  /** `73 %`, from 0 to 100. */
  readonly percent: (value: number) => string;
  /** A bar's value, or its range, in its figure's unit; MPa are named in the title. */
  readonly bar: (value: Bar['value'], unit: BarFigure['unit']) => string;
}

/** Numbers of figures in the person's locale. */
export function useFigureNumbers(): FigureNumbers {
  const { t, i18n } = useTranslation('back-care');
  return useMemo(() => {
    const locale = localeFor(i18n.language);
    const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
    const pressure = new Intl.NumberFormat(locale, {
      minimumSignificantDigits: 2,
      maximumSignificantDigits: 2,
    });
    const percent = (value: number): string => t('figures.percent', { value: whole.format(value) });
    const units = {
      percent,
      days: (value: number): string => whole.format(value),
      megapascal: (value: number): string => pressure.format(value),
    };
    return {
      percent,
      bar: (value, unit) =>
        typeof value === 'number' ? units[unit](value) : value.map((each) => units[unit](each)).join('–'),
    };
  }, [t, i18n.language]);
}
