/** What the draft of a check-in is kept as, by its id; null: of a new one. */
export function nameCheckInDraft(id: string | null): string {
  return `check-in ${id ?? 'new'}`;
}
