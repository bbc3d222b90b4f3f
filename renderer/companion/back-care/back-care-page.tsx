import { lazy, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Destination } from '@shared/destination';
import type { CompanionView } from '@shared/ipc';
import { useMessages } from '../controls/message-context';
import { SectionTabs } from '../controls/section-tabs';
import { RedFlagsList } from '../red-flags/red-flags-list';
import { findStart, PARTS, type BackCarePlace } from './back-care-place';
import { LearnView } from './learn/learn-view';
import '../section-page.css';
import './back-care.css';

const DiscomfortView = lazy(async () => ({
  default: (await import('./discomfort/discomfort-view')).DiscomfortView,
}));

interface PartProps {
  readonly view: CompanionView;
  readonly place: BackCarePlace;
  /** Where somebody was sent, rather than went. */
  readonly isSentTo: boolean;
  readonly query: string;
  readonly onSearch: (query: string) => void;
  readonly onOpen: (place: BackCarePlace) => void;
}

function Part({ view, place, isSentTo, query, onSearch, onOpen }: PartProps): ReactNode {
  switch (place.part) {
    case 'learn':
      return (
        <LearnView
          view={view}
          topic={place.topic}
          query={query}
          onSearch={onSearch}
          onOpen={(topic) => onOpen({ part: 'learn', topic })}
        />
      );
    case 'log':
      return <DiscomfortView view={view} startsOnMap={isSentTo} onOpen={onOpen} />;
    case 'doctor':
      return <RedFlagsList heading="h2" />;
  }
}

interface BackCarePageProps {
  readonly view: CompanionView;
  /** Another object each time that the section is asked for. */
  readonly destination: Destination;
}

function findFirst({ shows }: Destination): BackCarePlace {
  return findStart(shows === 'discomfort-log' ? 'log' : 'learn');
}

/** Back care: what is known about the low back, the discomfort log, and the signs that need a doctor. */
export function BackCarePage({ view, destination }: BackCarePageProps): ReactNode {
  const { t } = useTranslation('back-care');
  const [first, setFirst] = useState(() => findFirst(destination));
  const [place, setPlace] = useState<BackCarePlace>(first);
  // Kept here, so that another part and back again shows what was found.
  const [query, setQuery] = useState('');
  /** How often the first page was asked for. */
  const [starts, setStarts] = useState(0);
  const [answered, setAnswered] = useState(destination);
  if (destination !== answered) {
    setAnswered(destination);
    // Whoever is in the log already may have a check-in under way.
    if (destination.shows === 'discomfort-log' && place.part !== 'log') {
      const log = findStart('log');
      setFirst(log);
      setPlace(log);
    }
    if (destination.shows === 'start' && place.part !== 'log') {
      setPlace(findStart('learn'));
      setQuery('');
      setStarts(starts + 1);
    }
  }
  const page = useRef<HTMLDivElement>(null);
  const { moveOn } = useMessages();
  useEffect(() => {
    page.current?.closest('main')?.scrollTo(0, 0);
    moveOn();
  }, [place.part, moveOn]);
  return (
    <div ref={page} className="section-page">
      <header className="section-head">
        <h1 className="t-h2">{t('title')}</h1>
      </header>
      <SectionTabs
        label={t('parts.label')}
        parts={PARTS}
        shown={place.part}
        nameOf={(part) => t(`parts.${part}`)}
        onOpen={(part) => setPlace(findStart(part))}
        panelClass="back-care-panel"
      >
        <Part
          key={starts}
          view={view}
          place={place}
          isSentTo={destination.shows !== undefined && place === first}
          query={query}
          onSearch={setQuery}
          onOpen={setPlace}
        />
      </SectionTabs>
    </div>
  );
}
