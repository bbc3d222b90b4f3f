import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Destination } from '@shared/destination';
import { SECTIONS, type Section } from '@shared/section';
import { request } from './api';
import type { AskToStay } from './stay-context';
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
}

interface Ways {
  readonly opened: Opened;
  /** The person goes there. */
  readonly go: (destination: Destination) => void;
  /** The person goes there; in the section that is open already, to its first page. */
  readonly goToSection: (section: Section) => void;
  /** For what is under way in the section on show, such as a session that is being played, or a form. */
  readonly askToStay: AskToStay;
}

const TODAY: Destination = { section: 'today' };

/** Where the window is: where the person went, or where main sent it, as it does to play what a prompt asks for. */
export function useDestination(first: Destination | null): Ways {
  const [opened, setOpened] = useState<Opened>({
    destination: first ?? TODAY,
    isSentTo: first !== null,
    kept: [],
    covered: null,
  });
  /** How much in the section on show asks for it to stay. */
  const asking = useRef(0);
  const go = useCallback((destination: Destination) => {
    const stays = asking.current > 0;
    setOpened((last) => goTo(last, destination, stays));
  }, []);
  const goToSection = useCallback((section: Section) => {
    const stays = asking.current > 0;
    setOpened((last) => {
      const isOpen = last.destination.section === section;
      return goTo(last, isOpen ? { section, shows: 'start' } : { section }, stays);
    });
  }, []);
  const askToStay = useCallback<AskToStay>(() => {
    asking.current += 1;
    return () => {
      asking.current -= 1;
    };
  }, []);
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
  return { opened, go, goToSection, askToStay };
}

function goTo(last: Opened, destination: Destination, stays: boolean): Opened {
  // Under what main opened lies what the person has not gone away from yet.
  const kept = stays || (last.isSentTo && isKept(last)) ? keep(last) : leave(last);
  return { destination, isSentTo: false, kept, covered: null };
}

function send(last: Opened, destination: Destination): Opened {
  const isOnTop = last.isSentTo && !isKept(last);
  return {
    destination,
    isSentTo: true,
    kept: isOnTop ? leave(last) : keep(last),
    // From one thing that main opened to the next: what the first covered.
    covered: last.isSentTo ? last.covered : last.destination,
  };
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
