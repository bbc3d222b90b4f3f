import type { Claims } from './claim';

/** The report names the sources of its heights in notes at its end. */
export const REPORT_CLAIMS = {
  'page.summary.score': { ours: 'The scale of our own score.' },
  'page.heights.about': { sources: ['S-ANSUR2'], figures: ['19', '2', '20', '3'] },
  'page.heights.most': { sources: ['S-ANSUR2'], figures: ['2', '3'] },
  'page.heights.nearlyAll': { sources: ['S-ANSUR2'], figures: ['19', '20'] },
  'page.requests.answeredNo': { notAClaim: 'Frames an answer and its remedy, which have their own entries.' },
  'page.checklist.score': { ours: 'Our own score, and says that it is one.' },
  'page.checklist.private': { notAClaim: 'Says what is left out.' },
  'page.rosa.final': { sources: ['I-ROSA'], figures: ['10'] },
  'page.notes.about': { notAClaim: 'Says what the report is not.' },
} as const satisfies Claims;
