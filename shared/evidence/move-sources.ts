import type { Source } from './source';

/** Sources of the moves. */
export const MOVE_SOURCES = {
  'S-NHS-STRENGTH': {
    title: 'Strength exercises',
    publisher: 'NHS',
    year: null,
    url: 'https://www.nhs.uk/live-well/exercise/strength-exercises/',
  },
  'X-CUH': {
    title: 'Back mobility exercises',
    publisher: 'Cambridge University Hospitals NHS',
    year: null,
    url: 'https://www.cuh.nhs.uk/patient-information/back-mobility-exercises/',
  },
  'X-DEPAUL': {
    title: 'Office stretches',
    publisher: 'DePaul University EHS',
    year: null,
    url: 'https://offices.depaul.edu/environmental-health-and-safety/ergonomics/exercises/Pages/office-stretches.aspx',
  },
  'X-DOCSBAY': {
    title: 'Stretching at your desk (a copy)',
    publisher: 'author not known',
    year: null,
    url: null,
  },
  'X-MAYO-CH': {
    title: 'Stretch to take the strain out of sitting',
    publisher: 'Mayo Clinic Community Health',
    year: '2025',
    url: 'https://communityhealth.mayoclinic.org/featured-stories/sitting-stretches',
  },
  'X-MAYO-LATHER': {
    title: 'Office stretches, hold times (a copy)',
    publisher: 'Mayo Clinic text',
    year: null,
    url: null,
  },
  'X-MAYO-USA': {
    title: 'Six office stretches recommended by Mayo Clinic',
    publisher: 'Mayo Clinic, in USA Today',
    year: '2020',
    url: 'https://www.usatoday.com/web-stories/six-easy-stretches-you-can-do-in-your-home-office-2/',
  },
  'X-NHS-SIT': {
    title: 'Sitting exercises',
    publisher: 'NHS / HSE Ireland',
    year: null,
    url: 'https://www2.hse.ie/living-well/exercise/indoor-exercises/sitting-exercises',
  },
  'X-NHSINFORM': {
    title: 'Exercises for back pain (a copy)',
    publisher: 'NHS inform Scotland',
    year: '2020',
    url: null,
  },
  'X-NHSLB': {
    title: 'Lower back pain exercises',
    publisher: 'NHS',
    year: '2019',
    url: 'https://www.nhs.uk/live-well/exercise/lower-back-pain-exercises/',
  },
} as const satisfies Readonly<Record<string, Source>>;
