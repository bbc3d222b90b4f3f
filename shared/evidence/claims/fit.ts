import { HEIGHT_SOURCES } from '../../workstation/heights/height-sources';
import { SCREEN_RULE_SOURCES } from '../../workstation/heights/find-screen-rules';
import { listClaims, type Claims } from './claim';

function listOf(sources: typeof HEIGHT_SOURCES | typeof SCREEN_RULE_SOURCES) {
  return Object.entries(sources).map(([id, ids]) => ({ id, sources: ids }));
}

/** Measures and screen rules know their own sources; the plan's words follow the same ones. */
export const FIT_CLAIMS: Claims = {
  ...listClaims(listOf(HEIGHT_SOURCES), 'heights', { seatDepth: ['2', '3'] }),
  ...listClaims(listOf(SCREEN_RULE_SOURCES), 'rules'),
  'heights.footrest': { sources: ['S-OPENERG-FR', 'S-DIN4556'] },
  'steps.seatDepth': { sources: HEIGHT_SOURCES.seatDepth, figures: ['2', '3'] },
  'steps.lowBack': { sources: HEIGHT_SOURCES.lumbar },
  'standing.title': { sources: ['B-STANDSR', 'B-DZAK23', 'B-COENEN'] },
  'standing.about': { sources: ['B-COENEN'], figures: ['40'] },
  'legend.68': { sources: ['S-ANSUR2'], figures: ['68'] },
  'legend.95': { sources: ['S-ANSUR2'], figures: ['95'] },
  'ranges.likely': { sources: ['S-ANSUR2'], figures: ['19', '2', '20', '3'] },
  'forStanding.about': { notAClaim: 'Says what this plan can do.' },
  'tape.not-a-length': { notAClaim: 'Examples of what can be typed.' },
};
