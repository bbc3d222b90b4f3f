import type { Move } from '../move';
import { seconds } from './span';

export const WALK: Move = {
  id: 'walk',
  evidence: 'EX16',
  positions: ['walking'],
  steps: 1,
  start: 'upright',
  parts: [
    {
      ready: null,
      beats: [
        { pose: 'stepping', step: 0, travel: 300, stay: 0 },
        { pose: 'passing', step: 0, travel: 300, stay: 0 },
      ],
      sides: 'alternating',
      repetitions: null,
      sets: 1,
    },
  ],
  hold: seconds(120, 120, 300),
  quiet: false,
  gentle: true,
  sources: ['S-CUERGO-20-8-2', 'B-DURAN', 'L-WALKBACK'],
};
