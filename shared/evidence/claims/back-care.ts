import { LIFTING_SOURCES, LIFTING_STEPS } from '../../back-care/lifting';
import { GAPS } from '../../back-care/search-gaps';
import { PAIN_DURATION_SOURCES } from '../../back-care/pain-duration';
import { TOPIC_FIGURES } from '../../back-care/topic-figures';
import { TOPICS } from '../../back-care/topics';
import { listClaims, type Claims } from './claim';

/** Topics, their figures and the steps of a lift know their own sources. */
const FIGURES = Object.values(TOPIC_FIGURES).flatMap((figures) =>
  figures.flatMap((figure) => ('sources' in figure ? [figure] : [])),
);
const STEPS = LIFTING_STEPS.map((id) => ({ id, sources: LIFTING_SOURCES[id] }));

export const BACK_CARE_CLAIMS: Claims = {
  lead: { sources: ['L-MENEZES', 'L-STEFFENS'], figures: ['most'] },
  'search.found': { notAClaim: 'how many results a search found' },
  'search.nothing': { notAClaim: 'words to search for' },
  'search.redFlags': { notAClaim: 'a way to the red flags' },
  'search.gaps': { notAClaim: 'what Sitwell has no source on' },
  'search.gaps.pregnancy': { sources: GAPS.pregnancy.sources },
  'groups.what-helps': { notAClaim: 'the name of a shelf' },
  ...listClaims(Object.values(TOPICS), 'topics', {
    'what-it-is': ['10', '9'],
    'how-common': ['1/2', '12', '2/3', '2020', '2050', '619', '70', '73', '75', '843', '85', 'most'],
    'strain-and-sprain': ['2', '4', '6'],
    discs: ['20', '30', '63', '80', '84', 'most'],
    sciatica: ['most'],
    'joint-wear': ['5', '90', 'most'],
    'pinched-nerve': ['most'],
    recovery: ['1/2', '100', '12', '14', '23', '52', '58', '6', '65', '72', '90'],
    'acute-and-chronic': ['1', '12', '4', '5'],
    prevention: ['0.41', '0.50', '0.55', '0.65', '0.74', '0.86', '1/2', '112', '208'],
    exercise: ['30', '5', '6'],
    'is-sitting-bad': ['1.09', '1.12', '1.42', '1.47', '1.85', '1.92'],
    'changing-position': ['1/2', '33', '6', '7', '9'],
    lifting: ['1.1', '1.7', '2.3', '20'],
    scans: ['2.2', '4.4', '50', '7.5'],
    'worst-cases': ['most'],
  }),
  'topics.bone-nutrients': {
    sources: TOPICS['bone-nutrients'].sources,
    ours: 'that nothing good is known to speak for them against everyday pain',
  },
  ...listClaims(FIGURES, 'figures', {
    again: ['12'],
    'bulge-by-age': ['20', '80'],
    course: ['1', '100', '6'],
    walking: ['1/2'],
    breaks: ['6'],
    pressure: ['20'],
    lifted: ['20'],
  }),
  duration: { sources: PAIN_DURATION_SOURCES },
  ...listClaims(STEPS, 'lifting'),
};

/** What people type; never shown. */
export const BACK_CARE_SEARCH_CLAIMS: Claims = {
  signs: { notAClaim: 'words that find the signs that need a doctor' },
  gaps: { notAClaim: 'words for what Sitwell has no source on' },
  topics: { notAClaim: 'words that find topics' },
};
