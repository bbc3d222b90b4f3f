import { describe, expect, it } from 'vitest';
import { LOCALE_FILES, listReadings, parseMessage, readTexts } from '../locales/read-texts';
import { ENGLISH_RULES } from './english-wording';
import { GERMAN_RULES } from './german-wording';
import { listCodeSentences, listDocumentSentences } from './list-code-sentences';
import { findForbidden, RULE_IDS } from './wording-rule';

/** What people may type, and is never shown: a frightened word has to find the signs too. */
const NEVER_SHOWN = 'back-care-search.json';
const RULES = { en: ENGLISH_RULES, de: GERMAN_RULES } as const;

describe.each(['en', 'de'] as const)('the wording rules in %s', (language) => {
  const rules = RULES[language];

  it.each(RULE_IDS)('%s find what may not be said', (id) => {
    for (const text of rules[id].finds) {
      expect(findForbidden(text, rules), text).toContain(`“${text}”: ${rules[id].because}`);
    }
  });

  it.each(RULE_IDS)('%s let pass what may be said', (id) => {
    for (const text of rules[id].allows) expect(findForbidden(text, rules)).toEqual([]);
  });
});

it('find what stands among other sentences, and in bold', () => {
  expect(findForbidden('Stand up. **Sitting causes** back pain. Walk.', ENGLISH_RULES)).toHaveLength(1);
});

describe.each(['en', 'de'] as const)('the words in %s', (language) => {
  it.each(LOCALE_FILES.filter((file) => file !== NEVER_SHOWN))('of %s say nothing forbidden', (file) => {
    const broken = [...readTexts(language, file)].flatMap(([key, text]) =>
      listReadings(parseMessage(text, language))
        .flatMap((reading) => findForbidden(reading, RULES[language]))
        .map((problem) => `${key} ${problem}`),
    );
    expect([...new Set(broken)]).toEqual([]);
  });
});

describe('the words elsewhere', () => {
  const code = listCodeSentences();
  const documents = listDocumentSentences().filter(({ where }) => where !== 'docs/evidence.md');

  it('are found: help of the terminal, the package’s description, the README', () => {
    const texts = code.map(({ text }) => text).join('\n');
    expect(texts).toMatch(/Times sitting|position changes/i);
    expect(documents.map(({ text }) => text).join('\n')).toContain('Sitwell lives in the system tray');
  });

  it.each(['code', 'documents'] as const)('in %s say nothing forbidden', (kind) => {
    const broken = (kind === 'code' ? code : documents).flatMap(({ where, text }) =>
      findForbidden(text, ENGLISH_RULES).map((problem) => `${where}: ${problem}`),
    );
    expect(broken).toEqual([]);
  });
});
