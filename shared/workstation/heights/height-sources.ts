import type { SourceId } from '../../evidence/sources';
import type { SETUP_MEASURES } from '../setup';

/** What the figures rest on: the body's lines and the corrections of EVIDENCE B5. */
export const HEIGHT_SOURCES: Readonly<Record<(typeof SETUP_MEASURES)[number], readonly SourceId[]>> = {
  seat: ['S-ANSUR2', 'S-CITYU', 'S-PEOPLESIZE'],
  seatDepth: ['S-ANSUR2', 'S-CSA', 'S-OHCOW'],
  lumbar: ['S-COLEMAN', 'S-CSA'],
  armrest: ['S-ANSUR2', 'S-WISC'],
  deskSitting: ['S-ANSUR2', 'S-ERGOSTYLE'],
  deskStanding: ['S-ANSUR2', 'S-ERGOSTYLE'],
  screenTopSitting: ['S-ANSUR2', 'S-OSHA-TIPS', 'S-CITYU'],
  screenTopStanding: ['S-ANSUR2', 'S-OSHA-TIPS'],
  screenDistance: ['S-ANSUR2', 'S-CALOSHA', 'S-OSHA-MON'],
  deskUndersideMin: ['S-ANSUR2'],
};
