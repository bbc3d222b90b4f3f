import { page, userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { TOPIC_FIGURES } from '@shared/back-care/topic-figures';
import { isDoubtful, TOPIC_IDS } from '@shared/back-care/topic';
import { TOPICS } from '@shared/back-care/topics';
import { SOURCES } from '@shared/evidence/sources';
import { findFaults } from '../../support/page/find-faults';
import { openBackCare } from './open-back-care';
import words from '@resources/locales/en/back-care.json';

function link(name: string) {
  return page.getByRole('button', { name: new RegExp(`^${name}`) });
}

describe('the contents', () => {
  it('list every topic on its shelf', async () => {
    const { screen } = await openBackCare();
    await expect.element(page.getByRole('heading', { name: 'At the desk' })).toBeVisible();
    expect(screen.container.querySelectorAll('.topic-link')).toHaveLength(TOPIC_IDS.length);
  });

  it('are searched and read by the keyboard alone', async () => {
    await openBackCare();
    const field = page.getByRole('searchbox', { name: 'Search the topics' });
    (field.element() as HTMLElement).focus();
    await userEvent.keyboard('slipped disk');
    await expect.element(page.getByText(/results? for “slipped disk”/)).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(link('Bulging and slipped discs')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    const title = page.getByRole('heading', { name: 'Bulging and slipped discs' });
    await expect.element(title).toHaveFocus();
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
    await expect.element(link('Bulging and slipped discs')).toHaveFocus();
    await expect.element(field).toHaveValue('slipped disk');
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(field).toHaveValue('');
  });

  it('open what is found first with Enter', async () => {
    await openBackCare();
    await userEvent.fill(page.getByRole('searchbox'), 'lumbago');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'What low back pain is' })).toHaveFocus();
  });

  it('say what to do when nothing is found', async () => {
    await openBackCare();
    await userEvent.fill(page.getByRole('searchbox'), 'zebra');
    await expect.element(page.getByText('Nothing found for “zebra”')).toBeVisible();
    await expect.element(page.getByText(/Try another word/)).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Clear the search' }));
    await expect.element(page.getByRole('heading', { name: 'What it is' })).toBeVisible();
  });

  it('lead back to all topics when nothing is found', async () => {
    await openBackCare();
    await userEvent.fill(page.getByRole('searchbox'), 'zebra');
    await userEvent.click(page.getByRole('button', { name: 'All topics' }));
    await expect.element(page.getByRole('heading', { name: 'What it is' })).toBeVisible();
    await expect.element(page.getByRole('searchbox')).toHaveValue('');
  });

  it('open the signs that need a doctor for what may not wait, and where nothing is found', async () => {
    const { screen } = await openBackCare();
    const signs = page.getByRole('dialog', { name: 'Signs that need a doctor' });
    await userEvent.fill(page.getByRole('searchbox'), 'can’t pee');
    await userEvent.click(link('Signs that need a doctor'));
    await expect.element(signs).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('searchbox')).toHaveValue('can’t pee');
    await userEvent.keyboard('{ArrowUp}{Enter}');
    await expect.element(signs).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await userEvent.fill(page.getByRole('searchbox'), 'zebra');
    const quiet = screen.container.querySelector<HTMLElement>('.topic-nothing-ways .red-flags-button');
    quiet?.click();
    await expect.element(signs).toBeVisible();
  });

  it('say of what no source tells about that they say nothing, and lead to what comes near', async () => {
    await openBackCare();
    await userEvent.fill(page.getByRole('searchbox'), 'pregnant');
    await expect.element(page.getByText('No topic on “pregnant”. 3 topics come near.')).toBeVisible();
    await expect.element(page.getByText(/ask a doctor or a midwife/)).toBeVisible();
    await expect.element(page.getByText(SOURCES['X-NHSINFORM'].title)).toBeVisible();
    await userEvent.fill(page.getByRole('searchbox'), 'heat pack');
    await expect.element(page.getByText(/no source on heat or cold/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'All topics' })).toBeVisible();
    await userEvent.click(link('How it gets better'));
    await expect.element(page.getByRole('heading', { name: 'How it gets better' })).toHaveFocus();
  });

  it('find German words in German', async () => {
    await openBackCare({ language: 'de' });
    await userEvent.fill(page.getByRole('searchbox'), 'Hexenschuss');
    await expect.element(link('Zerrung im Rücken')).toBeVisible();
  });
});

describe('a topic', () => {
  it.each(TOPIC_IDS)('%s shows its words, its sources and what is often said', async (id) => {
    await openBackCare();
    const { title, teach } = words.topics[id];
    await userEvent.click(link(title.replace(/[?]/g, '\\?')));
    const article = page.getByRole('article', { name: title });
    await expect.element(article).toHaveTextContent(teach);
    for (const source of TOPICS[id].sources)
      await expect.element(article).toHaveTextContent(SOURCES[source].title);
    const told = article.element().querySelector('.often-said') !== null;
    expect(told).toBe(isDoubtful(TOPICS[id].verdict));
    const drawn = article.element().querySelectorAll('.topic-figures > *').length;
    expect(drawn).toBe(TOPIC_FIGURES[id]?.length ?? 0);
  });

  it('tells both sides of the evidence on sitting', async () => {
    await openBackCare();
    await userEvent.click(link('Is sitting bad'));
    const article = page.getByRole('article');
    for (const part of ['1.42', '1.09 to 1.85', 'less pain', 'not likely', '0.46', '0.50'])
      await expect.element(article).toHaveTextContent(part);
  });

  it('says of a lift every figure that is drawn, and that they do not weigh load against back', async () => {
    await openBackCare();
    await userEvent.click(link('Lifting'));
    const said = page.getByText(/Was it the load or the back\? These figures cannot tell/);
    for (const part of ['1.1', '1.7', '2.3']) await expect.element(said).toHaveTextContent(part);
    expect(page.getByText(/counts (?:for more|most)/).elements()).toEqual([]);
  });

  it('leads to what to read next, and through the pages in order', async () => {
    await openBackCare();
    await userEvent.click(link('What low back pain is'));
    await userEvent.click(page.getByRole('button', { name: /^After/ }));
    await expect.element(page.getByRole('heading', { name: 'How common it is' })).toHaveFocus();
    await userEvent.click(page.getByRole('button', { name: 'How it gets better' }));
    await expect.element(page.getByRole('heading', { name: 'How it gets better' })).toHaveFocus();
  });

  it('says that it goes back to the search that found it', async () => {
    await openBackCare();
    await userEvent.fill(page.getByRole('searchbox'), 'cushion');
    await userEvent.click(link('A cushion'));
    expect(page.getByRole('button', { name: 'All topics' }).query()).toBeNull();
    await userEvent.click(page.getByRole('button', { name: 'Back to the search' }));
    await expect.element(page.getByRole('searchbox')).toHaveValue('cushion');
    await userEvent.clear(page.getByRole('searchbox'));
    await userEvent.click(link('A cushion'));
    await expect.element(page.getByRole('button', { name: 'All topics' })).toBeVisible();
  });

  it('names lengths in the person’s unit', async () => {
    await openBackCare();
    await userEvent.click(link('A cushion'));
    await expect.element(page.getByRole('article')).toHaveTextContent('about 15 to 25 cm above the seat');
  });
});

const READ = ['How it gets better', 'Acute', 'Lifting', 'Pressure', 'How common'] as const;

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each([720, 1080])('axe finds nothing in the contents and in topics, %i px wide', async (width) => {
    await openBackCare({ theme, width });
    expect(await findFaults()).toEqual([]);
    for (const query of ['disc', 'numb', 'heat', 'zebra']) {
      await userEvent.fill(page.getByRole('searchbox'), query);
      expect(await findFaults()).toEqual([]);
    }
    await userEvent.clear(page.getByRole('searchbox'));
    for (const name of READ) {
      await userEvent.click(link(name));
      await expect.element(page.getByRole('article')).toBeVisible();
      expect(await findFaults()).toEqual([]);
      await userEvent.click(page.getByRole('button', { name: 'All topics' }));
    }
  });
});

describe.each([720, 1080, 1440])('%i px wide', (width) => {
  it('fits without scrolling sideways, in German', async () => {
    const { screen } = await openBackCare({ width, language: 'de' });
    const main = screen.container.querySelector('main');
    expect(main?.scrollWidth).toBe(main?.clientWidth);
    for (const name of ['Ist Sitzen schlecht', 'Druck in der', 'Akut', 'Heben']) {
      await userEvent.click(link(name));
      await expect.element(page.getByRole('article')).toBeVisible();
      expect(main?.scrollWidth).toBe(main?.clientWidth);
      await userEvent.click(page.getByRole('button', { name: 'Alle Themen' }));
    }
  });
});
