import type { Move } from '../move';
import { times } from './span';

export const ANKLE_PUMP: Move = {
  id: 'ankle-pump',
  evidence: 'EX04',
  positions: ['seated'],
  steps: 2,
  start: 'tall',
  parts: [
    {
      ready: { pose: 'leg-out', step: 0, travel: 1800, stay: 400 },
      beats: [
        { pose: 'toes-away', step: 1, travel: 900, stay: 300 },
        { pose: 'toes-back', step: 1, travel: 900, stay: 300 },
      ],
      sides: 'in-turn',
      repetitions: times(5),
      sets: 2,
    },
  ],
  hold: null,
  quiet: true,
  gentle: true,
  sources: ['X-NHS-SIT'],
};
