import { CHECKLIST_ITEMS } from '../../workstation/checklist/items';
import { listClaims, type Claims } from './claim';

/** The questions know their own sources. */
export const CHECKLIST_CLAIMS: Claims = {
  ...listClaims(CHECKLIST_ITEMS, 'items', {
    CH2: ['90'],
    CH3: ['2', '3'],
    CH5: ['most'],
    CH6: ['100', '110', '120', '90'],
    SC2: ['15', '20'],
    SC7: ['10', '20'],
    ST3: ['30', '40'],
    EN1: ['300', '500'],
    RT1: ['30'],
    RT2: ['10', '5', '50', '60'],
    RT3: ['20'],
  }),
  'items.CH9.fix': { ours: 'How long it takes to try every lever.' },
  'result.of': { ours: 'The scale of our own score.' },
  'result.how': { ours: 'Explains our own score, and says that it is one.' },
};
