import type { Move, MoveId } from './move';

const SECOND = 1_000;

/** Seconds as a span in ms. */
function seconds(least: number, usual: number, most: number) {
  return { least: least * SECOND, usual: usual * SECOND, most: most * SECOND };
}

/** Times as a span; `most` is what one may build up to. */
function times(least: number, usual = least, most = usual) {
  return { least, usual, most };
}

/**
 * The moves of EVIDENCE E. Holds and repetitions are the sources' own; how long the ways between take is ours, chosen
 * so that a move lasts about as long as the evidence says.
 */
export const MOVES: Readonly<Record<MoveId, Move>> = {
  'chest-opener': {
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
  },
  'trunk-turn': {
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
  },
  'hip-march': {
    id: 'hip-march',
    evidence: 'EX03',
    positions: ['seated'],
    steps: 3,
    start: 'tall',
    parts: [
      {
        ready: { pose: 'holding-seat', step: 0, travel: 1500, stay: 300 },
        beats: [
          { pose: 'knee-up', step: 1, travel: 1300, stay: 400 },
          { pose: 'holding-seat', step: 2, travel: 1500, stay: 400 },
        ],
        sides: 'alternating',
        repetitions: times(5),
        sets: 1,
      },
    ],
    hold: null,
    quiet: true,
    gentle: true,
    sources: ['X-NHS-SIT'],
  },
  'ankle-pump': {
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
  },
  'slump-and-sit-tall': {
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
  },
  'knee-to-chest': {
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
  },
  'shoulder-blade-squeeze': {
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
  },
  'neck-turn-and-tilt': {
    id: 'neck-turn-and-tilt',
    evidence: 'EX09',
    positions: ['seated'],
    steps: 2,
    start: 'tall',
    parts: [
      {
        ready: null,
        beats: [
          { pose: 'turned', step: 0, travel: 2000, stay: 'hold' },
          { pose: 'tall', step: 0, travel: 2000, stay: 300 },
        ],
        sides: 'alternating',
        repetitions: times(1),
        sets: 1,
      },
      {
        ready: null,
        beats: [
          { pose: 'tilted', step: 1, travel: 2000, stay: 'hold' },
          { pose: 'tall', step: 1, travel: 2000, stay: 300 },
        ],
        sides: 'alternating',
        repetitions: times(1),
        sets: 1,
      },
    ],
    hold: seconds(15, 20, 30),
    quiet: true,
    gentle: true,
    sources: ['X-MAYO-CH', 'X-DEPAUL'],
  },
  'forearm-stretch': {
    id: 'forearm-stretch',
    evidence: 'EX10',
    positions: ['seated'],
    steps: 2,
    start: 'tall',
    parts: [
      {
        ready: { pose: 'arm-out', step: 0, travel: 2000, stay: 300 },
        beats: [
          { pose: 'palm-down', step: 0, travel: 1500, stay: 'hold' },
          { pose: 'arm-out', step: 1, travel: 1200, stay: 0 },
          { pose: 'palm-up', step: 1, travel: 1500, stay: 'hold' },
        ],
        sides: 'in-turn',
        repetitions: times(1),
        sets: 1,
      },
    ],
    hold: seconds(15, 20, 30),
    quiet: true,
    gentle: true,
    sources: ['X-MAYO-CH', 'X-DEPAUL'],
  },
  'overhead-reach': {
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
  },
  'figure-four': {
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
  },
  'back-bend': {
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
  },
  'desk-hinge': {
    id: 'desk-hinge',
    evidence: 'EX11',
    positions: ['standing'],
    steps: 2,
    start: 'upright',
    parts: [
      {
        ready: { pose: 'hands-on-desk', step: 0, travel: 2000, stay: 300 },
        beats: [
          { pose: 'hinged', step: 1, travel: 3000, stay: 'hold' },
          { pose: 'hands-on-desk', step: 1, travel: 3000, stay: 300 },
        ],
        sides: 'together',
        repetitions: times(1),
        sets: 1,
      },
    ],
    hold: seconds(15, 20, 30),
    quiet: false,
    gentle: false,
    sources: ['X-MAYO-CH'],
  },
  'calf-stretch': {
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
  },
  'sit-to-stand': {
    id: 'sit-to-stand',
    evidence: 'EX15',
    positions: ['seated', 'standing'],
    steps: 2,
    start: 'tall',
    parts: [
      {
        ready: { pose: 'at-edge', step: 0, travel: 1500, stay: 400 },
        beats: [
          { pose: 'nose-over-toes', step: 1, travel: 1200, stay: 0 },
          { pose: 'upright', step: 1, travel: 1800, stay: 500 },
          { pose: 'nose-over-toes', step: 1, travel: 1700, stay: 0 },
          { pose: 'at-edge', step: 1, travel: 1400, stay: 500 },
        ],
        sides: 'together',
        repetitions: times(5),
        sets: 1,
      },
    ],
    hold: null,
    quiet: false,
    gentle: true,
    sources: ['S-NHS-STRENGTH'],
  },
  walk: {
    id: 'walk',
    evidence: 'EX16',
    positions: ['walking'],
    steps: 1,
    start: 'upright',
    parts: [
      {
        ready: null,
        beats: [
          { pose: 'stepping', step: 0, travel: 300, stay: 0 },
          { pose: 'passing', step: 0, travel: 300, stay: 0 },
        ],
        sides: 'alternating',
        repetitions: null,
        sets: 1,
      },
    ],
    hold: seconds(120, 120, 300),
    quiet: false,
    gentle: true,
    sources: ['S-CUERGO-20-8-2', 'B-DURAN', 'L-WALKBACK'],
  },
};
