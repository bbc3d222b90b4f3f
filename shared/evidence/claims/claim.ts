import type { SourceId } from '../sources';

/** Where a message with a figure or a claim about health comes from. */
export type Claim =
  | {
      readonly sources: readonly SourceId[];
      /** The figures in the words, as `findFigures` of the tests spells them: '40', '1/2', 'most'. */
      readonly figures?: readonly string[];
      /** What in it is our own judgement, where a part is. */
      readonly ours?: string;
    }
  /** Our own judgement or plain arithmetic, and why that is enough. */
  | { readonly ours: string }
  /** It sounds like a claim, but says nothing about health or ergonomics; what it is instead. */
  | { readonly notAClaim: string };

/**
 * What stands behind the words of one locale file, by the keys of its messages. A key that names a branch,
 * `items.CH1`, stands for all messages below it.
 */
export type Claims = Readonly<Record<string, Claim>>;

/** Things of the domain that know their own sources, as claims: each at the key of its words. */
export function listClaims<Thing extends { readonly id: string; readonly sources: readonly SourceId[] }>(
  things: readonly Thing[],
  branch: string,
  figures: { readonly [Id in Thing['id']]?: readonly string[] } = {},
): Claims {
  return Object.fromEntries(
    things.map(({ id, sources }) => {
      const said = figures[id as Thing['id']];
      return [`${branch}.${id}`, said === undefined ? { sources } : { sources, figures: said }];
    }),
  );
}

function isWithin(key: string, branch: string): boolean {
  return key === branch || key.startsWith(`${branch}.`);
}

/** The key of the entry that stands for a message: the message's own, or else the nearest branch above it. */
export function findClaimKey(claims: Claims, key: string): string | undefined {
  return Object.keys(claims)
    .filter((each) => isWithin(key, each))
    .reduce<string | undefined>(
      (nearest, each) => (each.length > (nearest?.length ?? -1) ? each : nearest),
      undefined,
    );
}

/** The sources of what stands at these keys and below them, each once; for a view to show beside the words. */
export function listSources(claims: Claims, ...branches: readonly string[]): readonly SourceId[] {
  const above = branches.flatMap((branch) => findClaimKey(claims, branch) ?? []);
  const below = Object.keys(claims).filter((key) => branches.some((branch) => isWithin(key, branch)));
  const found = [...above, ...below].map((key) => claims[key]);
  return [
    ...new Set(found.flatMap((claim) => (claim !== undefined && 'sources' in claim ? claim.sources : []))),
  ];
}
