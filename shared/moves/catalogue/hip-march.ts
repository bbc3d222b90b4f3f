import type { Move } from '../move';
import { times } from './span';

export const HIP_MARCH: Move = {
  id: 'hip-march',
  evidence: 'EX03',
  positions: ['seated'],
  steps: 3,
  start: 'tall',
  parts: [
    {
      ready: { pose: 'holding-seat', step: 0, travel: 1500, stay: 300 },
      beats: [
        { pose: 'knee-up', step: 1, travel: 1300, stay: 400 },
        { pose: 'holding-seat', step: 2, travel: 1500, stay: 400 },
      ],
      sides: 'alternating',
      repetitions: times(5),
      sets: 1,
    },
  ],
  hold: null,
  quiet: true,
  gentle: true,
  sources: ['X-NHS-SIT'],
};
