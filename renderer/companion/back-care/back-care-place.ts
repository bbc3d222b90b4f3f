import type { TopicId } from '@shared/back-care/topic';

/** Where in Back care somebody is. */
export type BackCarePlace =
  | { readonly part: 'learn'; readonly topic: TopicId | null }
  | { readonly part: 'log' }
  | { readonly part: 'doctor' };

export const PARTS = ['learn', 'log', 'doctor'] as const satisfies readonly BackCarePlace['part'][];
export type BackCarePart = (typeof PARTS)[number];

/** A part's first page. */
export function findStart(part: BackCarePart): BackCarePlace {
  return part === 'learn' ? { part, topic: null } : { part };
}
