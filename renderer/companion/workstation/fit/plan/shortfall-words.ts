import type { TFunction } from 'i18next';
import type { Shortfall } from '@shared/workstation/fit-plan/plan';
import type { LengthFormats } from '@shared/workstation/format-length';
import { writeRough } from './step-words';

/**
 * What would fit, and before it what does not where no step makes up for it: `by` is how far the furniture by itself is
 * off. `t` is of the namespace `fit`.
 */
export function describeShortfall(
  { by, ask }: Shortfall,
  kind: 'left' | 'bridged',
  { t, lengths }: { readonly t: TFunction<'fit'>; readonly lengths: LengthFormats },
): string {
  const fits = t(`shortfalls.fits.${ask.what}`, { mm: writeRough(ask.mm, lengths) });
  if (kind === 'bridged') return fits;
  return `${t(`shortfalls.off.${ask.what}`, { by: writeRough(by, lengths) })} ${fits}`;
}
