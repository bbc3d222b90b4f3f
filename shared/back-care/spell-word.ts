const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** `Rücken` is found as `rucken` and as `ruecken`: people leave the dots out, or write them as German without them. */
export function spellWord(word: string): string | string[] {
  const lower = word.toLowerCase();
  const spelled = lower.replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter);
  const bare = lower.replace('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
  return spelled === bare ? bare : [spelled, bare];
}

/** What was typed keeps one spelling, so that all of its words must be found. */
export function spellQueryWord(word: string): string {
  const spelled = spellWord(word);
  return typeof spelled === 'string' ? spelled : (spelled[0] ?? '');
}
