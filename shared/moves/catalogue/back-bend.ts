import type { Move } from '../move';
import { seconds, times } from './span';

export const BACK_BEND: Move = {
  id: 'back-bend',
  evidence: 'EX05',
  positions: ['standing'],
  steps: 2,
  start: 'upright',
  parts: [
    {
      ready: { pose: 'hands-on-back', step: 0, travel: 1500, stay: 300 },
      beats: [
        { pose: 'bent-back', step: 1, travel: 2500, stay: 'hold' },
        { pose: 'hands-on-back', step: 1, travel: 2000, stay: 400 },
      ],
      sides: 'together',
      repetitions: times(5, 5, 10),
      sets: 1,
    },
  ],
  hold: seconds(2, 2, 10),
  quiet: false,
  gentle: false,
  sources: ['X-NHSINFORM', 'X-DOCSBAY'],
};
