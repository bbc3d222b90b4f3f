import type { SourceId } from '../evidence/sources';

/** The shelves of Back care, in reading order. */
export const TOPIC_GROUPS = [
  'what-it-is',
  'how-it-goes',
  'what-helps',
  'at-the-desk',
  'lifting',
  'weight-food-smoking',
  'worth-knowing',
] as const;
export type TopicGroup = (typeof TOPIC_GROUPS)[number];

/** Every topic, in reading order. */
export const TOPIC_IDS = [
  'what-it-is',
  'how-common',
  'strain-and-sprain',
  'discs',
  'sciatica',
  'spinal-stenosis',
  'joint-wear',
  'pinched-nerve',
  'recovery',
  'acute-and-chronic',
  'prevention',
  'exercise',
  'too-little-too-much',
  'is-sitting-bad',
  'changing-position',
  'posture',
  'work-height',
  'low-back-support',
  'footrest',
  'work-strain',
  'lifting',
  'disc-pressure',
  'weight',
  'bone-nutrients',
  'smoking',
  'scans',
  'painkillers',
  'worst-cases',
] as const;
export type TopicId = (typeof TOPIC_IDS)[number];

/**
 * What became of a widespread claim on the topic when it was held against the evidence: it stands, it stands with
 * limits, the evidence does not settle it, it does not stand, nobody claimed anything, or nothing is said about it here.
 */
export type Verdict = 'kept' | DoubtfulVerdict | 'new' | 'left-out';

/** Verdicts on what is often said that are told beside the answer. */
export type DoubtfulVerdict = 'refined' | 'unsettled' | 'corrected';

export function isDoubtful(verdict: Verdict): verdict is DoubtfulVerdict {
  return verdict === 'refined' || verdict === 'unsettled' || verdict === 'corrected';
}

/** One topic of Back care. Its words are in the locale file `back-care`, by its id. */
export interface Topic {
  readonly id: TopicId;
  /** Its row in the evidence: `ED01`, or `D2` for a further card. */
  readonly evidence: string;
  readonly group: TopicGroup;
  readonly verdict: Verdict;
  readonly sources: readonly SourceId[];
  /** What to read next, the nearest first. */
  readonly related: readonly TopicId[];
}
