import { ANKLE_PUMP } from './catalogue/ankle-pump';
import { BACK_BEND } from './catalogue/back-bend';
import { CALF_STRETCH } from './catalogue/calf-stretch';
import { CHEST_OPENER } from './catalogue/chest-opener';
import { DESK_HINGE } from './catalogue/desk-hinge';
import { FIGURE_FOUR } from './catalogue/figure-four';
import { FOREARM_STRETCH } from './catalogue/forearm-stretch';
import { HIP_MARCH } from './catalogue/hip-march';
import { KNEE_TO_CHEST } from './catalogue/knee-to-chest';
import { NECK_TURN_AND_TILT } from './catalogue/neck-turn-and-tilt';
import { OVERHEAD_REACH } from './catalogue/overhead-reach';
import { SHOULDER_BLADE_SQUEEZE } from './catalogue/shoulder-blade-squeeze';
import { SIT_TO_STAND } from './catalogue/sit-to-stand';
import { SLUMP_AND_SIT_TALL } from './catalogue/slump-and-sit-tall';
import { TRUNK_TURN } from './catalogue/trunk-turn';
import { WALK } from './catalogue/walk';
import type { Move, MoveId } from './move';

/**
 * The moves of EVIDENCE E. Holds and repetitions are the sources' own; how long the ways between take is ours, chosen
 * so that a move lasts about as long as the evidence says.
 */
export const MOVES: Readonly<Record<MoveId, Move>> = {
  'chest-opener': CHEST_OPENER,
  'trunk-turn': TRUNK_TURN,
  'hip-march': HIP_MARCH,
  'ankle-pump': ANKLE_PUMP,
  'slump-and-sit-tall': SLUMP_AND_SIT_TALL,
  'knee-to-chest': KNEE_TO_CHEST,
  'shoulder-blade-squeeze': SHOULDER_BLADE_SQUEEZE,
  'neck-turn-and-tilt': NECK_TURN_AND_TILT,
  'forearm-stretch': FOREARM_STRETCH,
  'overhead-reach': OVERHEAD_REACH,
  'figure-four': FIGURE_FOUR,
  'back-bend': BACK_BEND,
  'desk-hinge': DESK_HINGE,
  'calf-stretch': CALF_STRETCH,
  'sit-to-stand': SIT_TO_STAND,
  walk: WALK,
};
