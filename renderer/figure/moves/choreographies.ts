import { ANKLE_PUMP } from './ankle-pump';
import { BACK_BEND } from './back-bend';
import { CALF_STRETCH } from './calf-stretch';
import { CHEST_OPENER } from './chest-opener';
import { DESK_HINGE } from './desk-hinge';
import type { DrawnMove } from './drawn-move';
import { FIGURE_FOUR } from './figure-four';
import { FOREARM_STRETCH } from './forearm-stretch';
import { HIP_MARCH } from './hip-march';
import { KNEE_TO_CHEST } from './knee-to-chest';
import { NECK_TURN_AND_TILT } from './neck-turn-and-tilt';
import { OVERHEAD_REACH, STANDING_OVERHEAD_REACH } from './overhead-reach';
import { SHOULDER_BLADE_SQUEEZE, STANDING_SHOULDER_BLADE_SQUEEZE } from './shoulder-blade-squeeze';
import { SIT_TO_STAND } from './sit-to-stand';
import { SLUMP_AND_SIT_TALL } from './slump-and-sit-tall';
import type { Choreography } from './choreography';
import { TRUNK_TURN } from './trunk-turn';
import { WALK } from './walk';

/** How each move is drawn. */
export const CHOREOGRAPHIES: Readonly<Record<DrawnMove, Choreography>> = {
  'chest-opener': CHEST_OPENER,
  'trunk-turn': TRUNK_TURN,
  'hip-march': HIP_MARCH,
  'ankle-pump': ANKLE_PUMP,
  'slump-and-sit-tall': SLUMP_AND_SIT_TALL,
  'knee-to-chest': KNEE_TO_CHEST,
  'shoulder-blade-squeeze': SHOULDER_BLADE_SQUEEZE,
  'standing shoulder-blade-squeeze': STANDING_SHOULDER_BLADE_SQUEEZE,
  'neck-turn-and-tilt': NECK_TURN_AND_TILT,
  'forearm-stretch': FOREARM_STRETCH,
  'overhead-reach': OVERHEAD_REACH,
  'standing overhead-reach': STANDING_OVERHEAD_REACH,
  'figure-four': FIGURE_FOUR,
  'back-bend': BACK_BEND,
  'desk-hinge': DESK_HINGE,
  'calf-stretch': CALF_STRETCH,
  'sit-to-stand': SIT_TO_STAND,
  walk: WALK,
};
