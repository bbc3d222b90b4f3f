import { describe, expect, it } from 'vitest';
import { findClaimKey, type Claim } from '@shared/evidence/claims/claim';
import { CLAIMS } from '@shared/evidence/claims/claims';
import { SOURCES } from '@shared/evidence/sources';
import { listMessages, type Message } from './list-messages';

const MESSAGES = listMessages();
const ENTRIES = Object.entries(CLAIMS).flatMap(([namespace, claims]) =>
  Object.entries(claims).map(([key, claim]) => ({ namespace, key, claim })),
);

function figuresOf({ figures }: Message): readonly string[] {
  return [...new Set([...figures.en, ...figures.de])].sort();
}

function findEntry({ namespace, key }: Message): { readonly key: string; readonly claim: Claim } | undefined {
  const claims = CLAIMS[namespace] ?? {};
  const found = findClaimKey(claims, key);
  const claim = found === undefined ? undefined : claims[found];
  return found === undefined || claim === undefined ? undefined : { key: found, claim };
}

/** The messages that an entry speaks for: a nearer entry takes its own away. */
function listSpokenFor(namespace: string, key: string): readonly Message[] {
  return MESSAGES.filter((message) => message.namespace === namespace && findEntry(message)?.key === key);
}

/** The figures that an entry has in its messages, and those that it says it has. */
function compareFigures(
  namespace: string,
  key: string,
  claim: Claim,
): { readonly said: readonly string[]; readonly registered: readonly string[] } {
  const said = [...new Set(listSpokenFor(namespace, key).flatMap(figuresOf))].sort();
  return { said, registered: 'sources' in claim ? [...(claim.figures ?? [])].sort() : said };
}

/** What has neither source nor reason, each as a sentence that says what to do. */
function listUnregistered(messages: readonly Message[]): readonly string[] {
  return messages.flatMap((message) => {
    const figures = figuresOf(message);
    if ((figures.length === 0 && message.claimWords.length === 0) || findEntry(message) !== undefined)
      return [];
    const what = [
      ...(figures.length > 0 ? [`the figures ${figures.join(', ')}`] : []),
      ...(message.claimWords.length > 0 ? [`the words ${message.claimWords.join(', ')}`] : []),
    ].join(' and ');
    return [
      `${message.namespace}:${message.key} has ${what}, but no entry in shared/evidence/claims/${message.namespace}.ts. ` +
        `Give its sources with the figures that they state, or say why it is ours or notAClaim (docs/evidence.md).`,
    ];
  });
}

describe('what the product says', () => {
  it('has a source or a reason wherever it has a figure or sounds like a claim about health', () => {
    expect(listUnregistered(MESSAGES)).toEqual([]);
  });

  it('is asked for one as soon as it has a figure or a word of health', () => {
    const message = { namespace: 'tray', key: 'new', figures: { en: [], de: [] }, claimWords: [] };
    expect(listUnregistered([message])).toEqual([]);
    expect(listUnregistered([{ ...message, claimWords: ['risk'] }])).toEqual([
      expect.stringMatching(
        /^tray:new has the words risk, but no entry in shared\/evidence\/claims\/tray\.ts/,
      ),
    ]);
    expect(listUnregistered([{ ...message, figures: { en: ['71'], de: [] } }])).toEqual([
      expect.stringContaining('the figures 71'),
    ]);
  });

  it('has the same figures in German as in English', () => {
    const differing = MESSAGES.filter(({ figures }) => figures.en.join() !== figures.de.join()).filter(
      (message) => 'sources' in (findEntry(message)?.claim ?? {}),
    );
    expect(differing).toEqual([]);
  });
});

describe('the register of claims', () => {
  it('has only keys that exist', () => {
    const strays = ENTRIES.filter(
      ({ namespace, key }) =>
        !MESSAGES.some(
          (message) =>
            message.namespace === namespace && (message.key === key || message.key.startsWith(`${key}.`)),
        ),
    );
    expect(strays).toEqual([]);
  });

  it('names only sources that exist, each once', () => {
    for (const { namespace, key, claim } of ENTRIES) {
      if (!('sources' in claim)) continue;
      expect(claim.sources, `${namespace}:${key}`).not.toEqual([]);
      expect([...new Set(claim.sources)], `${namespace}:${key}`).toEqual(claim.sources);
      for (const id of claim.sources) expect(SOURCES, `${namespace}:${key}`).toHaveProperty([id]);
    }
  });

  it('has the figures that its messages say, so that none changes alone', () => {
    const differing = ENTRIES.flatMap(({ namespace, key, claim }) => {
      const { said, registered } = compareFigures(namespace, key, claim);
      return said.join() === registered.join()
        ? []
        : [`${namespace}:${key} says ${said.join(', ')}, not ${registered.join(', ')}`];
    });
    expect(differing).toEqual([]);
  });

  it('holds reasons only for what needs one', () => {
    const needless = ENTRIES.filter(({ claim }) => !('sources' in claim)).filter(
      ({ namespace, key }) =>
        !listSpokenFor(namespace, key).some(
          (message) => figuresOf(message).length > 0 || message.claimWords.length > 0,
        ),
    );
    expect(needless).toEqual([]);
  });
});
