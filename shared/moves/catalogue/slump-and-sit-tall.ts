import type { Move } from '../move';
import { times } from './span';

export const SLUMP_AND_SIT_TALL: Move = {
  id: 'slump-and-sit-tall',
  evidence: 'EX06',
  positions: ['seated'],
  steps: 3,
  start: 'middle',
  parts: [
    {
      ready: null,
      beats: [
        { pose: 'slumped', step: 0, travel: 2000, stay: 500 },
        { pose: 'arched', step: 1, travel: 2200, stay: 500 },
      ],
      sides: 'together',
      repetitions: times(5, 5, 10),
      sets: 1,
    },
  ],
  hold: null,
  quiet: true,
  gentle: true,
  sources: ['X-CUH', 'X-NHSINFORM'],
};
