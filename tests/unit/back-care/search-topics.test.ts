import { describe, expect, it } from 'vitest';
import { RED_FLAGS } from '@shared/back-care/red-flags';
import { createTopicSearch, type TopicSearch } from '@shared/back-care/search-topics';
import { TOPIC_IDS, type TopicId } from '@shared/back-care/topic';
import { readTexts } from '../locales/read-texts';

function openSearch(language: 'en' | 'de'): TopicSearch {
  const texts = readTexts(language, 'back-care.json');
  const signs = readTexts(language, 'red-flags.json');
  const topics = TOPIC_IDS.map((id) => {
    const read = (part: string): string => texts.get(`topics.${id}.${part}`) ?? '';
    return { id, title: read('title'), answer: read('answer'), teach: read('teach'), also: read('also') };
  });
  return createTopicSearch(topics, {
    id: 'red-flags',
    title: signs.get('title') ?? '',
    answer: RED_FLAGS.flatMap(({ urgency, items }) =>
      items.map((item) => signs.get(`${urgency}.${item}`) ?? ''),
    ).join(' '),
    teach: texts.get('search.redFlags.teach') ?? '',
    also: texts.get('search.redFlags.also') ?? '',
  });
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

  it.each(['disc', 'discs', 'disk'])('has the topic of discs first for “%s”', (query) => {
    expect(english(query)[0]).toBe('discs');
  });

  it('takes any of the words where all of them together find nothing', () => {
    expect(english('sitting zebra')[0]).toBe('is-sitting-bad');
    expect(english('sitting disc')).not.toContain('smoking');
  });

  it.each([
    'can’t pee',
    "can't pee",
    'trouble peeing',
    'cancer',
    'accident',
    'back pain when sneezing',
    'fever',
    'temprature',
    'numb',
    'numbness in the saddle',
    'slipped disc and numb',
    'both legs hurt',
    'weight loss',
    'fell down the stairs',
  ])('has the signs that need a doctor first for “%s”', (query) => {
    expect(english(query)[0]).toBe('red-flags');
  });

  it.each(['fever', 'cancer', 'can’t pee'])('finds nothing that is far from “%s” beside them', (query) => {
    expect(english(query)).toEqual(['red-flags']);
  });

  it.each(['sciatica', 'sitting', 'lose weight', 'legs', 'sleep', 'pillow', 'lifting'])(
    'has something else first for “%s”',
    (query) => {
      expect(english(query)).not.toEqual([]);
      expect(english(query)[0]).not.toBe('red-flags');
    },
  );

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

  it('forgives a slip', () => {
    expect(german('Ischas')[0]).toBe('sciatica');
  });

  it('has the topic of discs first for “Bandscheibe”', () => {
    expect(german('Bandscheibe')[0]).toBe('discs');
  });

  it.each([
    'Wasserlassen',
    'kann nicht pinkeln',
    'gefühllos',
    'gefuhllos',
    'taubes Bein',
    'Fieber',
    'Krebs',
    'Unfall',
    'Schmerzen beim Niesen',
    'beide Beine tun weh',
  ])('has the signs that need a doctor first for “%s”', (query) => {
    expect(german(query)[0]).toBe('red-flags');
  });

  it.each(['Stuhl', 'Alter', 'Ischias', 'abnehmen', 'Schlaf', 'Kissen'])(
    'has something else first for “%s”',
    (query) => {
      expect(german(query)).not.toEqual([]);
      expect(german(query)[0]).not.toBe('red-flags');
    },
  );

  it.each(['Fieber', 'Krebs', 'Wasserlassen'])('finds nothing that is far from “%s” beside them', (query) => {
    expect(german(query)).toEqual(['red-flags']);
  });
});

it('finds every topic by its own title', () => {
  const missed: TopicId[] = TOPIC_IDS.filter((id) => {
    const title = readTexts('en', 'back-care.json').get(`topics.${id}.title`) ?? '';
    return !english(title).includes(id);
  });
  expect(missed).toEqual([]);
});
