import { describe, expect, it } from 'vitest';
import { createTopicSearch, type TopicSearch } from '@shared/back-care/search-topics';
import { TOPIC_IDS, type TopicId } from '@shared/back-care/topics';
import { readTexts } from '../locales/read-texts';

function openSearch(language: 'en' | 'de'): TopicSearch {
  const texts = readTexts(language, 'back-care.json');
  return createTopicSearch(
    TOPIC_IDS.map((id) => {
      const read = (part: string): string => texts.get(`topics.${id}.${part}`) ?? '';
      return { id, title: read('title'), answer: read('answer'), teach: read('teach'), also: read('also') };
    }),
  );
}

const english = openSearch('en');
const german = openSearch('de');

describe('the search in English', () => {
  it.each([
    ['sciatica', 'sciatica'],
    ['sciat', 'sciatica'],
    ['siatica', 'sciatica'],
    ['slipped disc', 'discs'],
    ['herniated', 'discs'],
    ['lumbago', 'what-it-is'],
    ['MRI', 'scans'],
    ['sitting', 'is-sitting-bad'],
    ['is sitting bad', 'is-sitting-bad'],
    ['standing desk', 'is-sitting-bad'],
    ['pillow', 'low-back-support'],
    ['arthritis', 'joint-wear'],
    ['lifitng', 'lifting'],
    ['belt', 'prevention'],
    ['tablets', 'painkillers'],
    ['SMOKING', 'smoking'],
  ] as const)('finds for “%s” %s among the first two', (query, topic) => {
    expect(english(query).slice(0, 2)).toContain(topic);
  });

  it('finds with “slipped disc” what belongs to it too', () => {
    expect(english('slipped disc')).toEqual(expect.arrayContaining(['discs', 'sciatica', 'scans']));
  });

  it('needs all the words', () => {
    expect(english('sitting zebra')).toEqual([]);
  });

  it.each(['', '   ', '?', '“”', '(('])('finds nothing for “%s”', (query) => {
    expect(english(query)).toEqual([]);
  });
});

describe('the search in German', () => {
  it.each([
    ['Hexenschuss', 'strain-and-sprain'],
    ['Ischias', 'sciatica'],
    ['Bandscheibe', 'discs'],
    ['Bandscheibenvorfall', 'discs'],
    ['Bandscheibenvorfal', 'discs'],
    ['Rückenschmerzen', 'what-it-is'],
    ['rueckenschmerzen', 'what-it-is'],
    ['ruckenschmerzen', 'what-it-is'],
    ['heben', 'lifting'],
    ['Fußstütze', 'footrest'],
    ['Fussstuetze', 'footrest'],
    ['Schlaf', 'work-strain'],
    ['Röntgen', 'scans'],
    ['Verschleiß', 'joint-wear'],
    ['Stehtisch', 'is-sitting-bad'],
  ] as const)('finds for “%s” %s among the first three', (query, topic) => {
    expect(german(query).slice(0, 3)).toContain(topic);
  });
});

it('finds every topic by its own title', () => {
  const missed: TopicId[] = TOPIC_IDS.filter((id) => {
    const title = readTexts('en', 'back-care.json').get(`topics.${id}.title`) ?? '';
    return !english(title).includes(id);
  });
  expect(missed).toEqual([]);
});
