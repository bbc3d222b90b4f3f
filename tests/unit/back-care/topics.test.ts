import { describe, expect, it } from 'vitest';
import { LIFTING_SOURCES, LIFTING_STEPS } from '@shared/back-care/lifting';
import { TOPIC_FIGURES, type TopicFigure } from '@shared/back-care/topic-figures';
import { isDoubtful, TOPIC_GROUPS, TOPIC_IDS } from '@shared/back-care/topic';
import { listTopics, TOPICS } from '@shared/back-care/topics';
import { SOURCES } from '@shared/evidence/sources';
import { LANGUAGES, readTexts } from '../locales/read-texts';

const ALL = Object.values(TOPICS);

function listWords(figure: TopicFigure): readonly string[] {
  switch (figure.kind) {
    case 'share':
    case 'percent':
      return [`figures.${figure.id}.title`, `figures.${figure.id}.of`];
    case 'bars':
      return ['title', ...figure.bars.map(({ id }) => id)].map((part) => `figures.${figure.id}.${part}`);
    case 'course':
      return ['title', ...figure.points.map(({ id }) => id)].map((part) => `figures.${figure.id}.${part}`);
    case 'durations':
      return ['acute', 'subacute', 'chronic'].map((duration) => `duration.${duration}`);
    case 'lifting':
      return LIFTING_STEPS.map((step) => `lifting.${step}`);
  }
}

describe('the topics', () => {
  it('are those of the evidence, each once', () => {
    const rows = ALL.map(({ evidence }) => evidence).filter((row) => row.startsWith('ED'));
    const wanted = Array.from({ length: 27 }, (_, index) => `ED${String(index + 1).padStart(2, '0')}`);
    expect([...rows].sort()).toEqual(wanted);
  });

  it('stand on one shelf each, in reading order', () => {
    expect(TOPIC_GROUPS.flatMap((group) => listTopics(group)).map(({ id }) => id)).toEqual(TOPIC_IDS);
  });

  it.each(ALL)('$id has sources, and others to read next', ({ id, sources, related }) => {
    expect(sources.length).toBeGreaterThan(0);
    expect(new Set(sources).size).toBe(sources.length);
    for (const source of sources) expect(SOURCES).toHaveProperty([source]);
    expect(related.length).toBeGreaterThan(0);
    expect(related).not.toContain(id);
    expect(new Set(related).size).toBe(related.length);
  });

  it('lead to each other: each can be come by', () => {
    const reached = new Set(ALL.flatMap(({ related }) => related));
    expect(TOPIC_IDS.filter((id) => !reached.has(id))).toEqual([]);
  });

  it.each(LIFTING_STEPS)('name the sources of the step %s of a lift', (step) => {
    for (const source of LIFTING_SOURCES[step]) expect(SOURCES).toHaveProperty([source]);
  });
});

describe.each(LANGUAGES)('the words in %s', (language) => {
  const texts = readTexts(language, 'back-care.json');

  it.each(ALL)('of $id are all there', ({ id, verdict }) => {
    const wanted = ['title', 'answer', 'teach', ...(isDoubtful(verdict) ? ['belief', 'correction'] : [])];
    const found = [...texts.keys()].filter((key) => key.startsWith(`topics.${id}.`));
    expect(found.sort()).toEqual(wanted.map((part) => `topics.${id}.${part}`).sort());
  });

  it.each(ALL)('of $id answer in two to six sentences', ({ id }) => {
    const sentences = (texts.get(`topics.${id}.answer`) ?? '').split(/(?<=[.?!][“”]?)\s/u);
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(6);
  });

  it.each(ALL)('of $id quote within what is often said, which stands in quotation marks itself', ({ id }) => {
    expect(texts.get(`topics.${id}.belief`) ?? '').not.toMatch(/[„“”]/u);
  });

  it.each(Object.entries(TOPIC_FIGURES))('of the figures of %s are all there', (_topic, figures) => {
    for (const key of figures.flatMap(listWords)) expect(texts.has(key), key).toBe(true);
  });
});

describe('the figures', () => {
  const bars = Object.values(TOPIC_FIGURES).flatMap((figures) =>
    figures.flatMap((figure) => (figure.kind === 'bars' ? [figure] : [])),
  );

  it.each(bars)('of $id fit their scale', ({ bars: drawn, full }) => {
    for (const { value } of drawn) {
      const [least, most] = typeof value === 'number' ? [value, value] : value;
      expect(least).toBeGreaterThan(0);
      expect(most).toBeLessThanOrEqual(full);
    }
  });

  it('come from sources that their topic names', () => {
    for (const [id, figures] of Object.entries(TOPIC_FIGURES)) {
      const named: readonly string[] = TOPICS[id as keyof typeof TOPICS].sources;
      for (const figure of figures)
        if ('sources' in figure) expect(named).toEqual(expect.arrayContaining([...figure.sources]));
    }
  });
});
