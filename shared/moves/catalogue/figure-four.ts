import type { Move } from '../move';
import { seconds, times } from './span';

export const FIGURE_FOUR: Move = {
  id: 'figure-four',
  evidence: 'EX13',
  positions: ['seated'],
  steps: 2,
  start: 'tall',
  parts: [
    {
      ready: { pose: 'ankle-on-knee', step: 0, travel: 2500, stay: 400 },
      beats: [
        { pose: 'leaning', step: 1, travel: 2500, stay: 'hold' },
        { pose: 'ankle-on-knee', step: 1, travel: 2000, stay: 0 },
      ],
      sides: 'in-turn',
      repetitions: times(1),
      sets: 1,
    },
  ],
  hold: seconds(10, 12, 20),
  quiet: false,
  gentle: false,
  sources: ['X-DOCSBAY'],
};
