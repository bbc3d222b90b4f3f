import { useCallback, useLayoutEffect, useState } from 'react';
import type { Destination } from '@shared/destination';
import { SECTIONS, type Section } from '@shared/section';
import { request } from './api';
import { useHandover } from './use-handover';

/** Where the window is. */
export interface Opened {
  readonly destination: Destination;
  /** Main opened it, over what was on show; otherwise the person went there. */
  readonly isSentTo: boolean;
  /** Sections that stay as they are, with what was typed in them, until the person has been there and goes on. */
  readonly kept: readonly Destination[];
  /** What main covered last; null: nothing, or the person went on since. */
  readonly covered: Destination | null;
  /** What is on show stays as it is when the person goes on, as a session does that is being played. */
  readonly stays: boolean;
}

interface Ways {
  readonly opened: Opened;
  /** The person goes there. */
  readonly go: (destination: Destination) => void;
  /** The person goes there; in the section that is open already, to its first page. */
  readonly goToSection: (section: Section) => void;
  /** The section on show tells whether it is to stay as it is when the person goes on. */
  readonly stay: (stays: boolean) => void;
}

const TODAY: Destination = { section: 'today' };

/** Where the window is: where the person went, or where main sent it, as it does to play what a prompt asks for. */
export function useDestination(first: Destination | null): Ways {
  const [opened, setOpened] = useState<Opened>({
    destination: first ?? TODAY,
    isSentTo: first !== null,
    kept: [],
    covered: null,
    stays: false,
  });
  const go = useCallback((destination: Destination) => setOpened((last) => goTo(last, destination)), []);
  const goToSection = useCallback(
    (section: Section) =>
      setOpened((last) =>
        goTo(last, last.destination.section === section ? { section, shows: 'start' } : { section }),
      ),
    [],
  );
  const stay = useCallback((stays: boolean) => setOpened((last) => ({ ...last, stays })), []);
  useHandover(
    'companion:open',
    () => request('companion:destination'),
    (destination) => setOpened((last) => send(last, destination)),
  );
  // Before the window is first seen: whoever sees it may press a key.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const section = SECTIONS[Number(event.key) - 1];
      if (section === undefined) return;
      event.preventDefault();
      goToSection(section);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [goToSection]);
  return { opened, go, goToSection, stay };
}

function goTo(last: Opened, destination: Destination): Opened {
  // Under what main opened lies what the person has not gone away from yet.
  const kept = last.stays || (last.isSentTo && isKept(last)) ? keep(last) : leave(last);
  return { destination, isSentTo: false, kept, covered: null, stays: staysWith(last, destination) };
}

function send(last: Opened, destination: Destination): Opened {
  const isOnTop = last.isSentTo && !isKept(last);
  return {
    destination,
    isSentTo: true,
    kept: isOnTop ? leave(last) : keep(last),
    // From one thing that main opened to the next: what the first covered.
    covered: last.isSentTo ? last.covered : last.destination,
    stays: staysWith(last, destination),
  };
}

/** Asked for again, a section is as it told. */
function staysWith(last: Opened, { section }: Destination): boolean {
  return last.stays && section === last.destination.section;
}

function isKept({ kept, destination }: Opened): boolean {
  return kept.some(({ section }) => section === destination.section);
}

function leave({ kept, destination }: Opened): readonly Destination[] {
  return kept.filter(({ section }) => section !== destination.section);
}

function keep(last: Opened): readonly Destination[] {
  return [...leave(last), last.destination];
}
