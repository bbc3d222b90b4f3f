import type { SourceId } from '../evidence/sources';
import { GENERAL_CAUTION_SOURCES } from '../moves/general-cautions';
import type { TopicId } from './topic';

/** What people ask for and the evidence says nothing about: no topic can answer, and nothing is made up. */
export const GAP_IDS = ['heat-cold', 'hands-on', 'bed', 'injections', 'seats', 'pregnancy'] as const;
export type GapId = (typeof GAP_IDS)[number];

export interface Gap {
  /** What comes nearest, the nearest first. Our own judgement. */
  readonly nearest: readonly TopicId[];
  /** What the few words that are said instead rest on. */
  readonly sources: readonly SourceId[];
}

/** The gaps by their ids. Their words are in the locale file `back-care`, what finds them in `back-care-search`. */
export const GAPS: Readonly<Record<GapId, Gap>> = {
  'heat-cold': { nearest: ['recovery', 'strain-and-sprain', 'exercise'], sources: [] },
  'hands-on': { nearest: ['exercise', 'recovery', 'prevention'], sources: [] },
  bed: { nearest: ['work-strain', 'recovery', 'posture'], sources: [] },
  injections: { nearest: ['recovery', 'sciatica', 'painkillers'], sources: [] },
  seats: { nearest: ['changing-position', 'is-sitting-bad', 'work-height'], sources: [] },
  pregnancy: { nearest: ['exercise', 'recovery', 'changing-position'], sources: GENERAL_CAUTION_SOURCES },
};
