import type { ReportView } from '@shared/ipc';
import { createLengthFormats, type LengthFormats } from '@shared/workstation/format-length';

/** Everything on the report with a locale in it. */
export interface ReportFormats {
  readonly lengths: LengthFormats;
  /** `43 to 46 cm` in the words of the locale: `43–46 cm`; mm. */
  readonly range: (range: readonly [number, number]) => string;
  /** `23 November 2026`, from epoch ms. */
  readonly date: (at: number) => string;
}

export function createReportFormats({ unit, locale, timeZone }: ReportView): ReportFormats {
  const lengths = createLengthFormats(unit, locale);
  const date = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'long' });
  return {
    lengths,
    range: ([least, most]) => `${lengths.number(least)}–${lengths.write(most)}`,
    date: (at) => date.format(at),
  };
}
