import type { Move } from '../move';
import { seconds, times } from './span';

export const TRUNK_TURN: Move = {
  id: 'trunk-turn',
  evidence: 'EX02',
  positions: ['seated'],
  steps: 3,
  start: 'tall',
  parts: [
    {
      ready: { pose: 'arms-crossed', step: 0, travel: 2000, stay: 800 },
      beats: [
        { pose: 'turned', step: 1, travel: 1800, stay: 'hold' },
        { pose: 'arms-crossed', step: 2, travel: 1200, stay: 0 },
      ],
      sides: 'alternating',
      repetitions: times(5),
      sets: 1,
    },
  ],
  hold: seconds(5, 5, 5),
  quiet: true,
  gentle: false,
  sources: ['X-NHS-SIT'],
};
