import { Search, X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Input, SearchField } from 'react-aria-components';
import { GAPS } from '@shared/back-care/search-gaps';
import type { Finding, SearchResult } from '@shared/back-care/search-topics';
import { TOPIC_GROUPS, type TopicId } from '@shared/back-care/topic';
import { listTopics } from '@shared/back-care/topics';
import type { SourceId } from '@shared/evidence/sources';
import { RedFlagsButton } from '../../red-flags/red-flags-button';
import { useRedFlags } from '../../red-flags/red-flags-context';
import { SourceLinks } from '../../source-links';
import { RedFlagsLink } from './red-flags-link';
import { TopicLink } from './topic-link';
import type { TopicBook } from './use-topic-book';
import './topic-list.css';

interface TopicListProps {
  readonly book: TopicBook;
  readonly query: string;
  /** Takes the focus as the list appears. */
  readonly focused: TopicId | null;
  readonly onSearch: (query: string) => void;
  readonly onOpen: (topic: TopicId) => void;
}

/** From the field the arrow keys go into the list, and within it. */
function stepByArrow(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, .topic-link')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}

function listGapSources(result: SearchResult | null): readonly SourceId[] {
  return result === null || result.gap === null ? [] : GAPS[result.gap].sources;
}

/** The contents: every topic on its shelf, or those that a search finds. */
export function TopicList({ book, query, focused, onSearch, onOpen }: TopicListProps): ReactNode {
  const { t } = useTranslation('back-care');
  const list = useRef<HTMLDivElement>(null);
  const searched = query.trim();
  const result = searched === '' ? null : book.search(searched);
  const { open: openRedFlags } = useRedFlags();
  const open = (finding: Finding): void => (finding === 'red-flags' ? openRedFlags() : onOpen(finding));
  useEffect(() => {
    if (focused !== null) list.current?.querySelector<HTMLElement>(`[data-topic="${focused}"]`)?.focus();
    // Only as the list appears.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const link = (id: Finding): ReactNode => (
    <li key={id}>
      {id === 'red-flags' ? (
        <RedFlagsLink words={book.redFlags} onOpen={openRedFlags} />
      ) : (
        <TopicLink words={book.read(id)} onOpen={onOpen} />
      )}
    </li>
  );
  return (
    <div ref={list} className="topic-list" onKeyDown={stepByArrow} role="presentation">
      <div className="topic-list-head">
        <p className="topic-list-lead">{t('lead')}</p>
        <SearchField
          className="topic-search"
          aria-label={t('search.label')}
          value={query}
          onChange={onSearch}
          onSubmit={() => {
            const first = result?.findings[0];
            if (first !== undefined) open(first);
          }}
        >
          <Search className="icon" aria-hidden="true" />
          <Input className="topic-search-input" placeholder={t('search.hint')} />
          <Button className="topic-search-clear" aria-label={t('search.clear')}>
            <X className="icon" aria-hidden="true" />
          </Button>
        </SearchField>
      </div>
      <p className="topic-found" role="status">
        {result !== null &&
          t(result.gap === null ? 'search.found' : 'search.near', {
            count: result.findings.length,
            query: searched,
          })}
      </p>
      {result === null ? (
        <div className="topic-shelves">
          {TOPIC_GROUPS.map((group) => (
            <section key={group} className="topic-shelf" aria-labelledby={`shelf-${group}`}>
              <h2 className="topic-shelf-title" id={`shelf-${group}`}>
                {t(`groups.${group}`)}
              </h2>
              <ul className="topic-links">{listTopics(group).map(({ id }) => link(id))}</ul>
            </section>
          ))}
        </div>
      ) : (
        <>
          {result.gap !== null && <p className="t-lead topic-gap">{t(`search.gaps.${result.gap}`)}</p>}
          {result.findings.length === 0 ? (
            <p className="t-lead topic-gap">{t('search.nothing')}</p>
          ) : (
            <ul className="topic-links topic-results">{result.findings.map(link)}</ul>
          )}
          {(result.gap !== null || result.findings.length === 0) && (
            <div className="topic-nothing-ways">
              <Button className="btn btn-2" onPress={() => onSearch('')}>
                {t('reader.all')}
              </Button>
              <RedFlagsButton />
            </div>
          )}
        </>
      )}
      <SourceLinks ids={['L-MENEZES', 'L-STEFFENS', ...listGapSources(result)]} />
    </div>
  );
}
