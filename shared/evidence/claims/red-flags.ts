import { RED_FLAGS, URGENT_WITHIN_SOURCES } from '../../back-care/red-flags';
import type { Claims } from './claim';

const [emergency, sameDay, routine] = RED_FLAGS;

/** Each level of signs knows its own sources. */
export const RED_FLAG_CLAIMS: Claims = {
  lead: { sources: ['L-NHS', 'L-MENEZES'], figures: ['most'] },
  within: { sources: URGENT_WITHIN_SOURCES },
  'call.unknown': { notAClaim: 'numbers of emergency services' },
  emergency: { sources: emergency.sources },
  'same-day': { sources: sameDay.sources },
  routine: { sources: routine.sources, figures: ['20', '30', '45', '55'] },
  'note.elsewhere': { notAClaim: 'what the list is about, and that there is none for the rest' },
  'note.all': { notAClaim: 'a button' },
};
