/** Something that no sentence may say, in one language. */
export interface WordingRule {
  /** Why not, as the end of "…: ". */
  readonly because: string;
  readonly forbidden: RegExp;
  /** A sentence with this says the opposite, or leaves it open. */
  readonly unless?: RegExp;
  /** Sentences that the rule must find. */
  readonly finds: readonly string[];
  /** Sentences near to those that may be said. */
  readonly allows: readonly string[];
}

/** What is forbidden, the same in every language. */
export const RULE_IDS = [
  'sitting-causes-pain',
  'standing-cures',
  'eye-rule-is-proven',
  'break-prevents-damage',
  'sitting-loads-discs',
  'fear',
  'promise',
  'proof',
  'shame',
  'drugs',
  'diagnosis',
  'exclamation',
] as const;
export type WordingRules = Readonly<Record<(typeof RULE_IDS)[number], WordingRule>>;

/** The rules that a text breaks, each as a sentence. Bold marks do not hide anything. */
export function findForbidden(text: string, rules: WordingRules): readonly string[] {
  const sentences = text
    .replaceAll('**', '')
    .split(/(?<=[.?!])\s+/u)
    .filter((sentence) => sentence !== '');
  return RULE_IDS.flatMap((id) => {
    const { forbidden, unless, because } = rules[id];
    return sentences
      .filter((sentence) => forbidden.test(sentence) && unless?.test(sentence) !== true)
      .map((sentence) => `“${sentence}”: ${because}`);
  });
}
