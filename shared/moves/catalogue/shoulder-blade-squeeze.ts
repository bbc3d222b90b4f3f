import type { Move } from '../move';
import { seconds, times } from './span';

export const SHOULDER_BLADE_SQUEEZE: Move = {
  id: 'shoulder-blade-squeeze',
  evidence: 'EX08',
  positions: ['seated', 'standing'],
  steps: 2,
  start: 'tall',
  parts: [
    {
      ready: { pose: 'hands-behind-head', step: 0, travel: 2000, stay: 300 },
      beats: [
        { pose: 'squeezed', step: 1, travel: 1500, stay: 'hold' },
        { pose: 'hands-behind-head', step: 0, travel: 1500, stay: 1000 },
      ],
      sides: 'together',
      repetitions: times(2, 3),
      sets: 1,
    },
  ],
  hold: seconds(5, 8, 10),
  quiet: true,
  gentle: true,
  sources: ['X-DEPAUL'],
};
