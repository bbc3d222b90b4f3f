import type { Move } from '../move';
import { seconds, times } from './span';

export const OVERHEAD_REACH: Move = {
  id: 'overhead-reach',
  evidence: 'EX12',
  positions: ['seated', 'standing'],
  steps: 2,
  start: 'tall',
  parts: [
    {
      ready: null,
      beats: [
        { pose: 'reaching', step: 0, travel: 3000, stay: 'hold' },
        { pose: 'tall', step: 1, travel: 3500, stay: 500 },
      ],
      sides: 'together',
      repetitions: times(2, 3),
      sets: 1,
    },
  ],
  hold: seconds(5, 5, 10),
  quiet: false,
  gentle: true,
  sources: ['X-DEPAUL'],
};
