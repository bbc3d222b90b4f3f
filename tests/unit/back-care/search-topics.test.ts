import { describe, expect, it } from 'vitest';
import { GAPS } from '@shared/back-care/search-gaps';
import { TOPIC_IDS, type TopicId } from '@shared/back-care/topic';
import { readTexts } from '../locales/read-texts';
import { openSearch } from './open-search';

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
    ['ibuprofen', 'painkillers'],
    ['opioids', 'painkillers'],
    ['Hexenschuss', 'strain-and-sprain'],
    ['Bandscheibenvorfall', 'discs'],
    ['SMOKING', 'smoking'],
  ] as const)('finds for “%s” %s among the first two', (query, topic) => {
    expect(english(query).findings.slice(0, 2)).toContain(topic);
  });

  it('finds with “slipped disc” what belongs to it too', () => {
    expect(english('slipped disc').findings).toEqual(expect.arrayContaining(['discs', 'sciatica', 'scans']));
  });

  it.each(['disc', 'discs', 'disk'])('has the topic of discs first for “%s”', (query) => {
    expect(english(query).findings[0]).toBe('discs');
  });

  it('takes any of the words where all of them together find nothing', () => {
    expect(english('sitting zebra').findings[0]).toBe('is-sitting-bad');
    expect(english('sitting disc').findings).not.toContain('smoking');
  });

  it.each(['fever', 'cancer', 'can’t pee'])('finds nothing that is far from “%s” beside them', (query) => {
    expect(english(query).findings).toEqual(['red-flags']);
  });

  it.each(['', '   ', '?', '“”', '(('])('finds nothing for “%s”', (query) => {
    expect(english(query).findings).toEqual([]);
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
    ['Stehpult', 'changing-position'],
    ['kreuzweh', 'what-it-is'],
    ['slipped disc', 'discs'],
    ['sciatica', 'sciatica'],
    ['painkillers', 'painkillers'],
  ] as const)('finds for “%s” %s among the first three', (query, topic) => {
    expect(german(query).findings.slice(0, 3)).toContain(topic);
  });

  it('forgives a slip', () => {
    expect(german('Ischas').findings[0]).toBe('sciatica');
  });

  it('has the topic of discs first for “Bandscheibe”', () => {
    expect(german('Bandscheibe').findings[0]).toBe('discs');
  });

  it.each(['Fieber', 'Krebs', 'Wasserlassen'])('finds nothing that is far from “%s” beside them', (query) => {
    expect(german(query).findings).toEqual(['red-flags']);
  });
});

describe('the search for what no source tells about', () => {
  it.each([
    ['heat pack', 'heat-cold'],
    ['hot water bottle', 'heat-cold'],
    ['does ice help', 'heat-cold'],
    ['massage', 'hands-on'],
    ['chiropractor', 'hands-on'],
    ['physio', 'hands-on'],
    ['best mattress', 'bed'],
    ['kneeling chair', 'seats'],
    ['Sattelhocker', 'seats'],
    ['pregnant', 'pregnancy'],
    ['Wärmflasche', 'heat-cold'],
    ['Waermflasche', 'heat-cold'],
    ['Matratze', 'bed'],
    ['Spritze', 'injections'],
    ['Krankengymnastik', 'hands-on'],
    ['schwanger', 'pregnancy'],
  ] as const)('says of “%s” that it is %s, and leads to what comes near', (query, gap) => {
    for (const search of [english, german]) {
      const found = search(query);
      expect(found.gap).toBe(gap);
      expect(found.findings).toEqual(expect.arrayContaining([...GAPS[gap].nearest]));
    }
  });

  it('does not come before the signs that need a doctor', () => {
    expect(english('massage for a numb leg')).toMatchObject({ findings: ['red-flags'], gap: null });
  });

  it.each(['bed rest', 'exercise', 'zebra'])('is not taken for “%s”', (query) => {
    expect(english(query).gap).toBeNull();
  });
});

it('finds every topic by its own title', () => {
  const missed: TopicId[] = TOPIC_IDS.filter((id) => {
    const title = readTexts('en', 'back-care.json').get(`topics.${id}.title`) ?? '';
    return !english(title).findings.includes(id);
  });
  expect(missed).toEqual([]);
});
