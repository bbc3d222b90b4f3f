import type { Move } from '../move';
import { seconds, times } from './span';

export const KNEE_TO_CHEST: Move = {
  id: 'knee-to-chest',
  evidence: 'EX07',
  positions: ['seated'],
  steps: 3,
  start: 'tall',
  parts: [
    {
      ready: { pose: 'forward', step: 0, travel: 1500, stay: 300 },
      beats: [
        { pose: 'knee-held', step: 1, travel: 3000, stay: 'hold' },
        { pose: 'forward', step: 2, travel: 2500, stay: 300 },
      ],
      sides: 'in-turn',
      repetitions: times(1, 2),
      sets: 1,
    },
  ],
  hold: seconds(15, 15, 30),
  quiet: false,
  gentle: false,
  sources: ['X-MAYO-LATHER', 'X-MAYO-USA'],
};
