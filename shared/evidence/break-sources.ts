import type { Source } from './source';

/** Sources on breaks, prompts, sitting, standing and walking at work. */
export const BREAK_SOURCES = {
  'B-2020-J': {
    title: '20-20-20 rule: are the numbers justified? (Johnson, Rosenfield)',
    publisher: 'Optom Vis Sci',
    year: '2022',
    url: 'https://doi.org/10.1097/opx.0000000000001971',
  },
  'B-2020-T': {
    title: 'Testing the 20-20-20 rule (Talens-Estarelles et al.)',
    publisher: 'Contact Lens Ant Eye',
    year: '2022',
    url: 'https://doi.org/10.1016/j.clae.2022.101744',
  },
  'B-BUCKLEY': {
    title: 'The sedentary office: expert statement (Buckley et al.)',
    publisher: 'Br J Sports Med 49',
    year: '2015',
    url: 'https://doi.org/10.1136/bjsports-2015-094618',
  },
  'B-COENEN': {
    title: 'Associations of prolonged standing with musculoskeletal symptoms (Coenen et al.)',
    publisher: 'Gait & Posture 58',
    year: '2017',
    url: 'https://doi.org/10.1016/j.gaitpost.2017.08.024',
  },
  'B-DURAN': {
    title: 'Breaking up prolonged sitting: dose-response (Duran et al.)',
    publisher: 'Med Sci Sports Exerc 55(5)',
    year: '2023',
    url: 'https://doi.org/10.1249/MSS.0000000000003109',
  },
  'B-DZAK23': {
    title: 'Changes in sitting, standing, stepping and pain (Dzakpasu et al.)',
    publisher: 'Med Sci Sports Exerc',
    year: '2023',
    url: 'https://doi.org/10.1249/mss.0000000000003248',
  },
  'B-EVANS': {
    title: 'Point-of-choice prompts to reduce sitting (Evans et al.)',
    publisher: 'Am J Prev Med 43(3)',
    year: '2012',
    url: 'https://doi.org/10.1016/j.amepre.2012.05.010',
  },
  'B-FEWSTER': {
    title: 'Standing interventions: elevated, sloped, staggered foot (Fewster et al.)',
    publisher: 'Applied Ergonomics 58',
    year: '2017',
    url: 'https://c.coek.info/pdf-the-effect-of-standing-interventions-on-acute-low-back-postures-and-muscle-activ.html',
  },
  'B-GAL2000': {
    title: 'Supplementary rest breaks for data-entry workers (Galinsky et al.)',
    publisher: 'Ergonomics; NIOSH',
    year: '2000',
    url: 'https://www.cdc.gov/niosh/nioshtic-2/20020675.html',
  },
  'B-GAL2007': {
    title: 'Supplementary breaks and stretching for data entry operators (Galinsky et al.)',
    publisher: 'Am J Ind Med 50',
    year: '2007',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6517177/table/CD008570-tblf-0012/',
  },
  'B-HEN89': {
    title: 'Microbreak length (Henning et al.)',
    publisher: 'Ergonomics 32(7)',
    year: '1989',
    url: 'https://doi.org/10.1080/00140138908966848',
  },
  'B-LUGER': {
    title: 'Work-break schedules (Cochrane CD012886) (Luger et al.)',
    publisher: 'Cochrane',
    year: '2019',
    url: 'https://evidenceaid.org/resource/work-break-schedules-for-preventing-musculoskeletal-symptoms-and-disorders',
  },
  'B-MCLEAN': {
    title: 'Computer terminal work and the benefit of microbreaks (McLean et al.)',
    publisher: 'Applied Ergonomics 32',
    year: '2001',
    url: 'https://doi.org/10.1016/s0003-6870(00)00071-5',
  },
  'B-SMITH19': {
    title: 'Footstool during standing work, office workers with low back pain (Smith et al.)',
    publisher: 'IJERPH 16:1405',
    year: '2019',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6517990',
  },
  'B-STANDSR': {
    title: 'Prolonged standing vs sitting desk work and perceived low back pain: meta-analysis',
    publisher: 'Work',
    year: '2020',
    url: null,
  },
  'B-THORP': {
    title: 'Intermittent standing bouts, fatigue and discomfort (Thorp et al.)',
    publisher: 'Occup Environ Med 71',
    year: '2014',
    url: 'https://doi.org/10.1136/oemed-2014-102348',
  },
  'B-WAO18': {
    title:
      'Effects of breaks on low back pain, discomfort and productivity: systematic review (Waongenngarm et al.)',
    publisher: 'Applied Ergonomics 68',
    year: '2018',
    url: 'https://www.physiospot.com/research/the-effects-of-breaks-on-low-back-pain-discomfort-work-productivity-in-office-workers-systematic-review/',
  },
  'B-WAO21': {
    title: 'Active break and postural shift, 3-arm cluster RCT (Waongenngarm et al.)',
    publisher: 'Scand J Work Environ Health 47(4)',
    year: '2021',
    url: 'https://doi.org/10.5271/sjweh.3949',
  },
  'B-WENDSCHE': {
    title: 'Supplementary short breaks and performance: meta-analysis (Wendsche et al.)',
    publisher: 'sozialpolitik.ch',
    year: '2016',
    url: null,
  },
  'S-AUVA': {
    title: 'Visual display terminal work',
    publisher: 'AUVA',
    year: null,
    url: 'https://app.auva.at/Lexikon/topic/VisualDisplayTerminalWork/?lang=en',
  },
  'S-CUERGO-20-8-2': {
    title: 'Sit-Stand Working Programs',
    publisher: 'Cornell University Ergonomics Web (A. Hedge)',
    year: null,
    url: 'https://ergo.human.cornell.edu/CUESitStandPrograms.html',
  },
  'S-CUERGO-STAND': {
    title: 'Sitting and standing at work (Cornell, quoted)',
    publisher: 'Cornell University, at andrewmarvin.net',
    year: '2011',
    url: null,
  },
  'S-HSE-FAQ': {
    title: 'Should VDU users be given breaks?',
    publisher: 'UK HSE',
    year: null,
    url: 'https://www.hse.gov.uk/contact/faqs/vdubreaks.htm',
  },
  'S-NIBIZ': {
    title: 'Computer health and safety: task design and rest breaks',
    publisher: 'nibusinessinfo.co.uk',
    year: null,
    url: 'https://www.nibusinessinfo.co.uk/content/computer-health-and-safety-task-design-and-rest-breaks',
  },
} as const satisfies Readonly<Record<string, Source>>;
