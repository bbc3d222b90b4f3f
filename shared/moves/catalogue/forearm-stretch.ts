import type { Move } from '../move';
import { seconds, times } from './span';

export const FOREARM_STRETCH: Move = {
  id: 'forearm-stretch',
  evidence: 'EX10',
  positions: ['seated'],
  steps: 2,
  start: 'tall',
  parts: [
    {
      ready: { pose: 'arm-out', step: 0, travel: 2000, stay: 300 },
      beats: [
        { pose: 'palm-down', step: 0, travel: 1500, stay: 'hold' },
        { pose: 'arm-out', step: 1, travel: 1200, stay: 0 },
        { pose: 'palm-up', step: 1, travel: 1500, stay: 'hold' },
      ],
      sides: 'in-turn',
      repetitions: times(1),
      sets: 1,
    },
  ],
  hold: seconds(15, 20, 30),
  quiet: true,
  gentle: true,
  sources: ['X-MAYO-CH', 'X-DEPAUL'],
};
