import { MOVES } from '../../moves/catalogue';
import { GENERAL_CAUTION_SOURCES as GENERAL } from '../../moves/general-cautions';
import { listClaims, type Claims } from './claim';

/** Every move knows its own sources. */
export const MOVES_CLAIMS: Claims = {
  ...listClaims(Object.values(MOVES), 'moves', {
    'chest-opener': ['5'],
    'trunk-turn': ['5'],
    'hip-march': ['5'],
    'ankle-pump': ['5'],
    'slump-and-sit-tall': ['10', '5'],
    'knee-to-chest': ['1', '2'],
    'shoulder-blade-squeeze': ['2', '3'],
    'neck-turn-and-tilt': ['1'],
    'forearm-stretch': ['1'],
    'overhead-reach': ['2', '3'],
    'figure-four': ['1'],
    'back-bend': ['1', '2', '5'],
    'calf-stretch': ['1'],
    'sit-to-stand': ['5'],
  }),
  lead: { sources: GENERAL },
  'cautions.mild': { sources: GENERAL },
  'cautions.stop': { sources: GENERAL },
  'cautions.few': { sources: GENERAL, figures: ['1', '2', '3', '5'] },
  'cautions.better': { sources: GENERAL, figures: ['2'] },
  'cautions.chair': { sources: GENERAL },
  'cautions.clinician': { sources: GENERAL },
  'detail.gentle': { ours: 'Judged by the cautions of each move; the line below says so.' },
  'form.gentleAbout': { notAClaim: 'Asks what the person finds.' },
  'routines.built.two-minute.name': { ours: 'How long the routine takes, summed up from its moves.' },
  'detail.judged': { ours: 'Says that it is our judgement.' },
};
