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

/** The topics by their ids (EVIDENCE D). */
export const TOPICS: Readonly<Record<TopicId, Topic>> = {
  'what-it-is': {
    id: 'what-it-is',
    evidence: 'ED01',
    group: 'what-it-is',
    verdict: 'kept',
    sources: ['L-WHO', 'L-HEALTHLINE'],
    related: ['how-common', 'recovery', 'acute-and-chronic'],
  },
  'how-common': {
    id: 'how-common',
    evidence: 'ED02',
    group: 'what-it-is',
    verdict: 'refined',
    sources: ['L-WHO', 'L-NINDSB', 'L-DEYO', 'L-PENGEL', 'L-WALKBACK', 'L-AANS'],
    related: ['what-it-is', 'recovery', 'prevention'],
  },
  'strain-and-sprain': {
    id: 'strain-and-sprain',
    evidence: 'ED05',
    group: 'what-it-is',
    verdict: 'corrected',
    sources: ['L-NINDS22', 'L-NHSLB2', 'L-NG59'],
    related: ['recovery', 'too-little-too-much'],
  },
  discs: {
    id: 'discs',
    evidence: 'ED06',
    group: 'what-it-is',
    verdict: 'corrected',
    sources: ['L-BRIN-A', 'L-WANG20', 'L-CHIU', 'L-BRIN-B'],
    related: ['sciatica', 'scans', 'worst-cases', 'disc-pressure'],
  },
  sciatica: {
    id: 'sciatica',
    evidence: 'ED07',
    group: 'what-it-is',
    verdict: 'corrected',
    sources: ['L-NG59', 'L-GIRFT', 'L-WANG20'],
    related: ['discs', 'pinched-nerve'],
  },
  'spinal-stenosis': {
    id: 'spinal-stenosis',
    evidence: 'ED08',
    group: 'what-it-is',
    verdict: 'kept',
    sources: ['L-NINDS22'],
    related: ['pinched-nerve', 'joint-wear'],
  },
  'joint-wear': {
    id: 'joint-wear',
    evidence: 'ED09',
    group: 'what-it-is',
    verdict: 'corrected',
    sources: ['L-WHO', 'L-BRIN-A', 'L-NINDS22'],
    related: ['scans', 'exercise'],
  },
  'pinched-nerve': {
    id: 'pinched-nerve',
    evidence: 'ED10',
    group: 'what-it-is',
    verdict: 'refined',
    sources: ['L-GIRFT', 'L-NG59'],
    related: ['sciatica', 'spinal-stenosis'],
  },
  recovery: {
    id: 'recovery',
    evidence: 'ED03',
    group: 'how-it-goes',
    verdict: 'refined',
    sources: ['L-MENEZES', 'L-HENSCHKE', 'L-ITZ', 'L-PENGEL', 'L-AANS'],
    related: ['acute-and-chronic', 'prevention', 'painkillers'],
  },
  'acute-and-chronic': {
    id: 'acute-and-chronic',
    evidence: 'ED04',
    group: 'how-it-goes',
    verdict: 'refined',
    sources: ['L-NINDS22', 'L-NINDSB', 'L-HENSCHKE'],
    related: ['recovery', 'work-strain'],
  },
  prevention: {
    id: 'prevention',
    evidence: 'ED11',
    group: 'what-helps',
    verdict: 'unsettled',
    sources: ['L-STEFFENS', 'L-WALKBACK'],
    related: ['exercise', 'changing-position'],
  },
  exercise: {
    id: 'exercise',
    evidence: 'ED12',
    group: 'what-helps',
    verdict: 'kept',
    sources: ['X-NHSLB', 'L-WALKBACK', 'L-STEFFENS'],
    related: ['prevention', 'too-little-too-much'],
  },
  'too-little-too-much': {
    id: 'too-little-too-much',
    evidence: 'ED24',
    group: 'what-helps',
    verdict: 'kept',
    sources: ['L-NINDS22'],
    related: ['exercise', 'strain-and-sprain'],
  },
  'is-sitting-bad': {
    id: 'is-sitting-bad',
    evidence: 'ED21',
    group: 'at-the-desk',
    verdict: 'unsettled',
    sources: ['L-MAHDAVI', 'L-DZAK21', 'L-KORSHOJ', 'L-ROFFEY', 'L-WILKE', 'L-IDPMETA'],
    related: ['changing-position', 'posture', 'disc-pressure'],
  },
  'changing-position': {
    id: 'changing-position',
    evidence: 'ED20',
    group: 'at-the-desk',
    verdict: 'kept',
    sources: ['B-WAO21', 'L-SOUTHTEES', 'B-WAO18', 'B-LUGER'],
    related: ['is-sitting-bad', 'prevention'],
  },
  posture: {
    id: 'posture',
    evidence: 'ED22',
    group: 'at-the-desk',
    verdict: 'corrected',
    sources: ['L-SLATER', 'L-SOUTHTEES'],
    related: ['changing-position', 'is-sitting-bad'],
  },
  'work-height': {
    id: 'work-height',
    evidence: 'ED17',
    group: 'at-the-desk',
    verdict: 'kept',
    sources: ['S-OSHA-EVAL', 'L-STEFFENS'],
    related: ['low-back-support', 'footrest'],
  },
  'low-back-support': {
    id: 'low-back-support',
    evidence: 'ED18',
    group: 'at-the-desk',
    verdict: 'kept',
    sources: ['S-COLEMAN', 'S-CSA'],
    related: ['footrest', 'work-height'],
  },
  footrest: {
    id: 'footrest',
    evidence: 'ED19',
    group: 'at-the-desk',
    verdict: 'kept',
    sources: ['S-OPENERG-FR', 'S-HSE-CK1', 'B-SMITH19', 'B-FEWSTER'],
    related: ['work-height', 'low-back-support'],
  },
  'work-strain': {
    id: 'work-strain',
    evidence: 'ED23',
    group: 'at-the-desk',
    verdict: 'corrected',
    sources: ['L-HENSCHKE', 'L-NINDS22'],
    related: ['posture', 'lifting'],
  },
  lifting: {
    id: 'lifting',
    evidence: 'ED16',
    group: 'lifting',
    verdict: 'corrected',
    sources: ['L-HSELIFT', 'L-RR097', 'L-AAOSLIFT', 'L-WILKE', 'L-SLATER'],
    related: ['disc-pressure', 'work-strain'],
  },
  'disc-pressure': {
    id: 'disc-pressure',
    evidence: 'D2',
    group: 'lifting',
    verdict: 'new',
    sources: ['L-WILKE', 'L-IDPMETA'],
    related: ['is-sitting-bad', 'lifting'],
  },
  weight: {
    id: 'weight',
    evidence: 'ED13',
    group: 'weight-food-smoking',
    verdict: 'kept',
    sources: ['L-NIAMS', 'L-NINDS22'],
    related: ['exercise', 'smoking', 'bone-nutrients'],
  },
  'bone-nutrients': {
    id: 'bone-nutrients',
    evidence: 'ED14',
    group: 'weight-food-smoking',
    verdict: 'refined',
    sources: ['L-AANS'],
    related: ['weight', 'exercise'],
  },
  smoking: {
    id: 'smoking',
    evidence: 'ED15',
    group: 'weight-food-smoking',
    verdict: 'kept',
    sources: ['L-NIAMS', 'L-NINDS22'],
    related: ['weight', 'exercise'],
  },
  scans: {
    id: 'scans',
    evidence: 'ED25',
    group: 'worth-knowing',
    verdict: 'new',
    sources: ['L-NG59', 'L-BRIN-A', 'L-BRIN-B'],
    related: ['discs', 'joint-wear'],
  },
  painkillers: {
    id: 'painkillers',
    evidence: 'ED26',
    group: 'worth-knowing',
    verdict: 'left-out',
    sources: ['L-NG59'],
    related: ['recovery', 'exercise'],
  },
  'worst-cases': {
    id: 'worst-cases',
    evidence: 'ED27',
    group: 'worth-knowing',
    verdict: 'corrected',
    sources: ['L-SLATER', 'L-WANG20', 'L-BRIN-A'],
    related: ['discs', 'posture'],
  },
};

/** The topics of a group, in reading order. */
export function listTopics(group: TopicGroup): readonly Topic[] {
  return TOPIC_IDS.map((id) => TOPICS[id]).filter((topic) => topic.group === group);
}
