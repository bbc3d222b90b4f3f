import type { Move } from '../move';
import { seconds, times } from './span';

export const NECK_TURN_AND_TILT: Move = {
  id: 'neck-turn-and-tilt',
  evidence: 'EX09',
  positions: ['seated'],
  steps: 2,
  start: 'tall',
  parts: [
    {
      ready: null,
      beats: [
        { pose: 'turned', step: 0, travel: 2000, stay: 'hold' },
        { pose: 'tall', step: 0, travel: 2000, stay: 300 },
      ],
      sides: 'alternating',
      repetitions: times(1),
      sets: 1,
    },
    {
      ready: null,
      beats: [
        { pose: 'tilted', step: 1, travel: 2000, stay: 'hold' },
        { pose: 'tall', step: 1, travel: 2000, stay: 300 },
      ],
      sides: 'alternating',
      repetitions: times(1),
      sets: 1,
    },
  ],
  hold: seconds(15, 20, 30),
  quiet: true,
  gentle: true,
  sources: ['X-MAYO-CH', 'X-DEPAUL'],
};
