import type { ReactNode } from 'react';
import { findOpenSpell, lengthOf } from '@shared/discomfort/find-spell';
import { useDiscomfortLog } from '../discomfort/use-discomfort-log';
import { DurationLine } from './duration-line';

/** The line from acute to chronic, with the person's own spell on it where the discomfort log has one that goes on. */
export function OwnDurationLine({ today }: { readonly today: string }): ReactNode {
  const log = useDiscomfortLog();
  const spell = log && findOpenSpell(log.log.checkIns, ['low-back'], today);
  return <DurationLine days={spell && lengthOf(spell)} />;
}
