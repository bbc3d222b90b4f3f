import type { SourceId } from '../evidence/sources';

/**
 * The parts of the body that can be named in a check-in. Which parts are told apart, and that most have a left and a
 * right one, follows two questionnaires (I-CMDQ, I-NMQ); the names are our own, and nothing of their wording, answers
 * or scores is used. From the head down.
 */
export const AREA_IDS = [
  'neck',
  'shoulder-left',
  'shoulder-right',
  'upper-back',
  'arm-left',
  'arm-right',
  'low-back',
  'hand-left',
  'hand-right',
  'hips',
  'thigh-left',
  'thigh-right',
  'knee-left',
  'knee-right',
  'lower-leg-left',
  'lower-leg-right',
  'foot-left',
  'foot-right',
] as const;
export type AreaId = (typeof AREA_IDS)[number];

/** Where the list of areas comes from, for the screen. */
export const AREA_SOURCES: readonly SourceId[] = ['I-CMDQ', 'I-NMQ'];

/**
 * What a desk can bear on: neck, shoulders, arms, hands, the back. Discomfort here asks for a look at the
 * workstation; in a knee or a foot it asks for none. Our own judgement.
 */
export const DESK_AREAS: readonly AreaId[] = [
  'neck',
  'shoulder-left',
  'shoulder-right',
  'upper-back',
  'arm-left',
  'arm-right',
  'low-back',
  'hand-left',
  'hand-right',
];

/**
 * What the signs that need a doctor speak of: the back, and the legs, to which its nerves lead (EVIDENCE D1). The
 * evidence has no such list for the other parts.
 */
export const SIGN_AREAS: readonly AreaId[] = [
  'upper-back',
  'low-back',
  'hips',
  'thigh-left',
  'thigh-right',
  'knee-left',
  'knee-right',
  'lower-leg-left',
  'lower-leg-right',
  'foot-left',
  'foot-right',
];
