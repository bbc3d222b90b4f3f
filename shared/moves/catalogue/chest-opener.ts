import type { Move } from '../move';
import { seconds, times } from './span';

export const CHEST_OPENER: Move = {
  id: 'chest-opener',
  evidence: 'EX01',
  positions: ['seated'],
  steps: 3,
  start: 'tall',
  parts: [
    {
      ready: null,
      beats: [
        { pose: 'open', step: 1, travel: 2000, stay: 0 },
        { pose: 'open-chest', step: 2, travel: 1500, stay: 'hold' },
        { pose: 'tall', step: 0, travel: 2500, stay: 500 },
      ],
      sides: 'together',
      repetitions: times(5),
      sets: 1,
    },
  ],
  hold: seconds(5, 5, 10),
  quiet: true,
  gentle: true,
  sources: ['X-NHS-SIT'],
};
