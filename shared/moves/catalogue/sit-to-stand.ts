import type { Move } from '../move';
import { times } from './span';

export const SIT_TO_STAND: Move = {
  id: 'sit-to-stand',
  evidence: 'EX15',
  positions: ['seated'],
  steps: 2,
  start: 'tall',
  parts: [
    {
      ready: { pose: 'at-edge', step: 0, travel: 1500, stay: 400 },
      beats: [
        { pose: 'nose-over-toes', step: 1, travel: 1200, stay: 0 },
        { pose: 'upright', step: 1, travel: 1800, stay: 500 },
        { pose: 'nose-over-toes', step: 1, travel: 1700, stay: 0 },
        { pose: 'at-edge', step: 1, travel: 1400, stay: 500 },
      ],
      sides: 'together',
      repetitions: times(5),
      sets: 1,
    },
  ],
  hold: null,
  quiet: false,
  gentle: true,
  sources: ['S-NHS-STRENGTH'],
};
