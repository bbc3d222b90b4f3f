/** A list with the entry at `at` one place earlier (-1) or later (1); the same where there is none. */
export function moveEntry<T>(list: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const entry = list[at];
  const other = list[at + by];
  if (entry === undefined || other === undefined) return list;
  return list.map((each, index) => (index === at ? other : index === at + by ? entry : each));
}
