/** One of several, by its id and its name. */
export interface Choice<Id extends string> {
  readonly id: Id;
  readonly name: string;
}

/** The id among these choices that a control names; null for anything else. */
export function findChoice<Id extends string>(choices: readonly Choice<Id>[], id: unknown): Id | null {
  return choices.find((each) => each.id === id)?.id ?? null;
}
