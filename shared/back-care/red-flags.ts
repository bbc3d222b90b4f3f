import type { SourceId } from '../evidence/sources';

/** How soon somebody should be seen. */
export const URGENCIES = ['emergency', 'same-day', 'routine'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Signs that need a doctor, by how soon. Their words are in the locale file `red-flags`, by their ids. */
export interface RedFlagLevel {
  readonly urgency: Urgency;
  readonly items: readonly string[];
  readonly sources: readonly SourceId[];
}

/** EVIDENCE D1, in its order. They name no illness: what is wrong is for a doctor to find out. */
export const RED_FLAGS = [
  {
    urgency: 'emergency',
    items: ['saddle', 'bladder-bowel', 'sexual', 'both-legs', 'chest-pain', 'accident'],
    sources: ['L-NHS', 'L-NHSSHEF', 'L-GIRFT', 'L-CESCARD'],
  },
  {
    urgency: 'same-day',
    items: ['fever', 'weight-loss', 'no-rest', 'lump', 'shoulder-blades'],
    sources: ['L-NHS', 'L-NHSSHEF'],
  },
  {
    urgency: 'routine',
    items: ['no-better', 'daily-life', 'leg-pain', 'first-time', 'morning-stiffness'],
    sources: ['L-NHS', 'L-NHSSHEF', 'L-NG59'],
  },
] as const satisfies readonly RedFlagLevel[];

/** Days within which new or worse signs of the emergency level make the case more urgent still (L-GIRFT). */
export const URGENT_WITHIN_DAYS = 14;
export const URGENT_WITHIN_SOURCES = ['L-GIRFT'] as const satisfies readonly SourceId[];
