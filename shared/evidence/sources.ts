import { BACK_CARE_SOURCES } from './back-care-sources';
import { BREAK_SOURCES } from './break-sources';
import { MOVE_SOURCES } from './move-sources';
import type { Source } from './source';
import { WORKSTATION_SOURCES } from './workstation-sources';

/** The sources that views name, by the ids that stand beside the figures in code. */
export const SOURCES = {
  ...BREAK_SOURCES,
  ...WORKSTATION_SOURCES,
  ...MOVE_SOURCES,
  ...BACK_CARE_SOURCES,
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof SOURCES;

/** Hosts of the pages that the sources are; a window may open these in the browser. */
export function listSourceHosts(): readonly string[] {
  const sources: readonly Source[] = Object.values(SOURCES);
  return [...new Set(sources.flatMap(({ url }) => /^https:\/\/([^/]+)/.exec(url ?? '')?.[1] ?? []))];
}

/** What sources are about, in the order in which the window lists them. */
export const SOURCE_TOPICS = ['breaks', 'workstation', 'moves', 'back'] as const;
export type SourceTopic = (typeof SOURCE_TOPICS)[number];

const BY_TOPIC: Readonly<Record<SourceTopic, Readonly<Record<string, Source>>>> = {
  breaks: BREAK_SOURCES,
  workstation: WORKSTATION_SOURCES,
  moves: MOVE_SOURCES,
  back: BACK_CARE_SOURCES,
};

/** The sources on one topic, by their ids. */
export function listSourcesOn(topic: SourceTopic): readonly SourceId[] {
  return (Object.keys(SOURCES) as SourceId[]).filter((id) => id in BY_TOPIC[topic]);
}
