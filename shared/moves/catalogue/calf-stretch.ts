import type { Move } from '../move';
import { seconds, times } from './span';

export const CALF_STRETCH: Move = {
  id: 'calf-stretch',
  evidence: 'EX14',
  positions: ['standing'],
  steps: 2,
  start: 'upright',
  parts: [
    {
      ready: { pose: 'foot-back', step: 0, travel: 2500, stay: 400 },
      beats: [
        { pose: 'leaning', step: 1, travel: 2500, stay: 'hold' },
        { pose: 'foot-back', step: 1, travel: 2000, stay: 0 },
      ],
      sides: 'in-turn',
      repetitions: times(1),
      sets: 1,
    },
  ],
  hold: seconds(15, 20, 30),
  quiet: false,
  gentle: true,
  sources: ['X-MAYO-USA'],
};
