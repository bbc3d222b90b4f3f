import { listSources } from '@shared/evidence/claims/claim';
import { ROSA_CLAIMS } from '@shared/evidence/claims/rosa';
import type { SourceId } from '@shared/evidence/sources';
import type { Report } from '@shared/workstation/report/report';

/** The sources behind the heights, what is to be changed and ROSA, each once, in the order of their numbers. */
export function listNotes({ heights, todos, rosa }: Report): readonly SourceId[] {
  return [
    ...new Set([
      ...heights.flatMap(({ sources }) => sources),
      ...todos.flatMap(({ item }) => item.sources),
      ...(rosa === null ? [] : listSources(ROSA_CLAIMS, 'score', 'warning')),
    ]),
  ];
}

/** The numbers of some sources among the notes, ascending, from 1. */
export function numberSources(ids: readonly SourceId[], notes: readonly SourceId[]): readonly number[] {
  return ids.map((id) => notes.indexOf(id) + 1).sort((a, b) => a - b);
}
