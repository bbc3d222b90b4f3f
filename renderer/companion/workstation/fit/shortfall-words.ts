import type { TFunction } from 'i18next';
import type { Shortfall } from '@shared/workstation/fit-plan/plan';
import type { LengthFormats } from '@shared/workstation/format-length';
import { writeRough } from './step-words';

/** What stays wrong and what to ask for, as two sentences. `t` is of the namespace `fit`. */
export function describeShortfall(
  { by, ask }: Shortfall,
  { t, lengths }: { readonly t: TFunction<'fit'>; readonly lengths: LengthFormats },
): string {
  return t(`shortfalls.${ask.what}`, { by: writeRough(by, lengths), mm: writeRough(ask.mm, lengths) });
}
