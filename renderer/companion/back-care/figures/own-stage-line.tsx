import type { ReactNode } from 'react';
import { findOpenSpell, lengthOf } from '@shared/discomfort/find-spell';
import { useDiscomfortLog } from '../discomfort/use-discomfort-log';
import { StageLine } from './stage-line';

/** The line of stages, with the person's own spell on it where the discomfort log has one that goes on. */
export function OwnStageLine({ today }: { readonly today: string }): ReactNode {
  const log = useDiscomfortLog();
  const spell = log && findOpenSpell(log.log.checkIns, ['low-back'], today);
  return <StageLine days={spell && lengthOf(spell)} />;
}
