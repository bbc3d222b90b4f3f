import type { Move } from '../move';
import { seconds, times } from './span';

export const DESK_HINGE: Move = {
  id: 'desk-hinge',
  evidence: 'EX11',
  positions: ['standing'],
  steps: 2,
  start: 'upright',
  parts: [
    {
      ready: { pose: 'hands-on-desk', step: 0, travel: 2000, stay: 300 },
      beats: [
        { pose: 'hinged', step: 1, travel: 3000, stay: 'hold' },
        { pose: 'hands-on-desk', step: 1, travel: 3000, stay: 300 },
      ],
      sides: 'together',
      repetitions: times(1),
      sets: 1,
    },
  ],
  hold: seconds(15, 20, 30),
  quiet: false,
  gentle: false,
  sources: ['X-MAYO-CH'],
};
