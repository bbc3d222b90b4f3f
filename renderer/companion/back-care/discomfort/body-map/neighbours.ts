import type { AreaId } from '@shared/discomfort/areas';

export type Direction = 'up' | 'down' | 'left' | 'right';

type Neighbours = Readonly<Partial<Record<Direction, AreaId>>>;

/**
 * Where an arrow key leads from an area, seen from behind: the left arm is on the left, as one's own is. Where a limb
 * ends there is nothing further.
 */
export const NEIGHBOURS: Readonly<Record<AreaId, Neighbours>> = {
  neck: { down: 'upper-back', left: 'shoulder-left', right: 'shoulder-right' },
  'shoulder-left': { up: 'neck', down: 'arm-left', right: 'upper-back' },
  'shoulder-right': { up: 'neck', down: 'arm-right', left: 'upper-back' },
  'upper-back': { up: 'neck', down: 'low-back', left: 'shoulder-left', right: 'shoulder-right' },
  'arm-left': { up: 'shoulder-left', down: 'hand-left', right: 'upper-back' },
  'arm-right': { up: 'shoulder-right', down: 'hand-right', left: 'upper-back' },
  'low-back': { up: 'upper-back', down: 'hips', left: 'arm-left', right: 'arm-right' },
  'hand-left': { up: 'arm-left', down: 'thigh-left', right: 'hips' },
  'hand-right': { up: 'arm-right', down: 'thigh-right', left: 'hips' },
  hips: { up: 'low-back', down: 'thigh-left', left: 'hand-left', right: 'hand-right' },
  'thigh-left': { up: 'hips', down: 'knee-left', left: 'hand-left', right: 'thigh-right' },
  'thigh-right': { up: 'hips', down: 'knee-right', left: 'thigh-left', right: 'hand-right' },
  'knee-left': { up: 'thigh-left', down: 'lower-leg-left', right: 'knee-right' },
  'knee-right': { up: 'thigh-right', down: 'lower-leg-right', left: 'knee-left' },
  'lower-leg-left': { up: 'knee-left', down: 'foot-left', right: 'lower-leg-right' },
  'lower-leg-right': { up: 'knee-right', down: 'foot-right', left: 'lower-leg-left' },
  'foot-left': { up: 'lower-leg-left', right: 'foot-right' },
  'foot-right': { up: 'lower-leg-right', left: 'foot-left' },
};
