import type { Claims } from './claim';

/** Why each question is asked, where that says more than what the plan does with the answer. */
export const WORKSTATION_CLAIMS = {
  'questions.stature.why': { sources: ['S-ANSUR2', 'S-CITYU'] },
  'questions.sex.why': { sources: ['S-ANSUR2'] },
  'questions.shoe.why': { sources: ['S-CITYU', 'S-PEOPLESIZE'] },
  'questions.shoe.how': { notAClaim: 'What to type for no sole.' },
  'questions.glasses.why': { sources: ['S-LAPTOP', 'S-CALOSHA'] },
  'questions.elbowSeated.why': { sources: ['S-ANSUR2'] },
  'questions.lowBack.why': { sources: ['S-COLEMAN', 'S-CSA'] },
  'questions.armrests.why': { sources: ['S-WISC'] },
  'questions.footrest.why': { notAClaim: 'What to type for the floor.' },
  'questions.keyboard.why': { sources: ['S-ERGOSTYLE'] },
  'questions.screenKind.why': { sources: ['S-LAPTOP'] },
  'questions.screenTop.why': { sources: ['S-OSHA-TIPS'] },
  'recheck.half-year': { ours: 'When to check a workstation again; no source gives a time.' },
  'recheck.discomfort': { notAClaim: 'Asks about an earlier answer.' },
  'profiles.problem.name-too-long': { notAClaim: 'The length of a name.' },
  'setup.keys': { notAClaim: 'Names keys.' },
  'setup.start.lead': { ours: 'How long the first questions take.' },
} as const satisfies Claims;
