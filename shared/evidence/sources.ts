import { BACK_CARE_SOURCES } from './back-care-sources';
import { BREAK_SOURCES } from './break-sources';
import { CHECKLIST_SOURCES } from './checklist-sources';
import { MOVE_SOURCES } from './move-sources';
import type { Source } from './source';

/** The sources that views name, by the ids that stand beside the figures in code. */
export const SOURCES = {
  ...CHECKLIST_SOURCES,
  ...BREAK_SOURCES,
  ...MOVE_SOURCES,
  ...BACK_CARE_SOURCES,
  'B-COENEN': {
    title: 'Associations of prolonged standing with musculoskeletal symptoms (Coenen et al.)',
    publisher: 'Gait & Posture 58',
    year: '2017',
    url: 'https://doi.org/10.1016/j.gaitpost.2017.08.024',
  },
  'B-FEWSTER': {
    title: 'Standing interventions: elevated, sloped, staggered foot (Fewster et al.)',
    publisher: 'Applied Ergonomics 58',
    year: '2017',
    url: 'https://c.coek.info/pdf-the-effect-of-standing-interventions-on-acute-low-back-postures-and-muscle-activ.html',
  },
  'B-SMITH19': {
    title: 'Footstool during standing work, office workers with low back pain (Smith et al.)',
    publisher: 'IJERPH 16:1405',
    year: '2019',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6517990',
  },
  'B-WAO21': {
    title: 'Active break and postural shift, 3-arm cluster RCT (Waongenngarm et al.)',
    publisher: 'Scand J Work Environ Health 47(4)',
    year: '2021',
    url: 'https://doi.org/10.5271/sjweh.3949',
  },
  'L-SLATER': {
    title: '“Sit up straight”: time to re-evaluate (Slater et al.)',
    publisher: 'JOSPT 49',
    year: '2019',
    url: 'https://doi.org/10.2519/jospt.2019.0610',
  },
  'L-STEFFENS': {
    title: 'Prevention of low back pain (Steffens et al.)',
    publisher: 'JAMA Intern Med 176',
    year: '2016',
    url: 'https://chiro.org/LINKS/ABSTRACTS/Prevention_of_Low_Back_Pain.shtml',
  },
  'S-ANSUR2': {
    title: 'Anthropometric Survey of U.S. Army Personnel (ANSUR II)',
    publisher: 'US Army NSRDEC',
    year: '2014',
    url: 'https://www.scribd.com/document/565119966',
  },
  'S-CITYU': {
    title: 'Online anthropometry',
    publisher: 'City University of Hong Kong',
    year: null,
    url: null,
  },
  'S-COLEMAN': {
    title: 'Preferred settings for lumbar support on adjustable office chairs (Coleman, Hull, Ellitt)',
    publisher: 'Ergonomics 41(4)',
    year: '1998',
    url: 'https://doi.org/10.1080/001401398186900',
  },
  'S-CSA': {
    title: 'CSA chair recommendations',
    publisher: 'Western University',
    year: null,
    url: 'https://www.uwo.ca/hr/safety/well_being/ergonomics/office/proper_chair.html',
  },
  'S-DIN4556': {
    title: 'DIN 4556, footrests (a secondary, poorly translated page)',
    publisher: 'novabiogenetics.com',
    year: null,
    url: null,
  },
  'S-HSE-CK1': {
    title: 'Display screen equipment (DSE) workstation checklist (ck1)',
    publisher: 'UK HSE',
    year: '2013',
    url: 'https://www.hse.gov.uk/pubns/ck1.htm',
  },
  'S-OPENERG-FR': {
    title: 'Footrests: safe office practice',
    publisher: 'Open Ergonomics',
    year: null,
    url: null,
  },
  'S-OSHA-EVAL': {
    title: 'Computer Workstations eTool: evaluation checklist',
    publisher: 'US OSHA',
    year: null,
    url: 'https://www.osha.gov/etools/computer-workstations/checklists/evaluation',
  },
  'S-PEOPLESIZE': {
    title: 'PeopleSize data notes: shoes',
    publisher: 'Open Ergonomics',
    year: null,
    url: null,
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof SOURCES;

/** Hosts of the pages that the sources are; a window may open these in the browser. */
export function listSourceHosts(): readonly string[] {
  const sources: readonly Source[] = Object.values(SOURCES);
  return [...new Set(sources.flatMap(({ url }) => /^https:\/\/([^/]+)/.exec(url ?? '')?.[1] ?? []))];
}
