import type { SourceId } from '@shared/evidence/sources';
import type { Report } from '@shared/workstation/report/report';

/** The sources behind the report's figures, each once, in the order of their numbers. */
export function listNotes({ heights }: Report): readonly SourceId[] {
  return [...new Set(heights.flatMap(({ sources }) => sources))];
}

/** The numbers of some sources among the notes, ascending, from 1. */
export function numberSources(ids: readonly SourceId[], notes: readonly SourceId[]): readonly number[] {
  return ids.map((id) => notes.indexOf(id) + 1).sort((a, b) => a - b);
}
