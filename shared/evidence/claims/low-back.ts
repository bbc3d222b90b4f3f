import type { Claims } from './claim';

export const LOW_BACK_CLAIMS = {
  'support.lead': { sources: ['S-OSHA-EVAL'] },
  'support.start': { sources: ['S-COLEMAN', 'S-CSA'] },
  'support.notScaled': { sources: ['S-COLEMAN'] },
  'support.promise': { sources: ['S-OSHA-EVAL', 'L-STEFFENS'] },
  'howTo.pillow.deep': { sources: ['S-CSA'], figures: ['2', '3'] },
  'howTo.sofa.feet': { sources: ['L-SLATER'] },
  'test.advice.take-away.body': { sources: ['B-WAO21', 'L-STEFFENS'] },
  'footrest.lead': { sources: ['S-HSE-CK1', 'S-OPENERG-FR'] },
  'footrest.facts.exact': { sources: ['S-OPENERG-FR'] },
  'footrest.facts.soles': { sources: ['S-OPENERG-FR'] },
  'footrest.facts.size': { sources: ['S-DIN4556'] },
  'footrest.facts.standing': { sources: ['B-SMITH19', 'B-FEWSTER'] },
} as const satisfies Claims;
