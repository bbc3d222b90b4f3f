import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GROUP_IDS, type GroupId } from './group';

/** A group is being read once its heading is above this part of the window's height. */
const READING_LINE = 0.4;

function findSection(id: GroupId): HTMLElement | null {
  return document.getElementById(`settings-${id}`);
}

/** Half pixels of a scaled display never add up to the whole height. */
function isAtEnd({ scrollTop, clientHeight, scrollHeight }: Element): boolean {
  return scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2;
}

function findGroupInView(scroller: Element): GroupId {
  const line = window.innerHeight * READING_LINE;
  const passed = GROUP_IDS.filter((id) => (findSection(id)?.getBoundingClientRect().top ?? Infinity) <= line);
  const last = GROUP_IDS[GROUP_IDS.length - 1];
  return (isAtEnd(scroller) ? last : passed[passed.length - 1]) ?? GROUP_IDS[0];
}

/** The group that is being read; the last one, however short, when the page is scrolled to its end. */
function useGroupInView(): GroupId {
  const [current, setCurrent] = useState<GroupId>(GROUP_IDS[0]);
  useEffect(() => {
    function onScroll({ target }: Event): void {
      const scroller = target instanceof Element ? target : document.documentElement;
      // Lists and this navigation scroll too.
      if (scroller.contains(findSection(GROUP_IDS[0]))) setCurrent(findGroupInView(scroller));
    }
    // Whichever element scrolls: scroll events do not bubble, but they can be captured.
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', onScroll, { capture: true });
  }, []);
  return current;
}

/** Links to the groups within the page. */
export function GroupNav() {
  const { t } = useTranslation('settings');
  const current = useGroupInView();

  function goTo(id: GroupId): void {
    const section = findSection(id);
    section?.scrollIntoView({ block: 'start' });
    section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  return (
    <nav className="group-nav" aria-label={t('nav')}>
      <ul>
        {GROUP_IDS.map((id) => (
          <li key={id}>
            <a
              href={`#settings-${id}`}
              aria-current={id === current ? 'location' : undefined}
              onClick={(event) => {
                // The window's address stays as it is; the focus goes along.
                event.preventDefault();
                goTo(id);
              }}
            >
              {t(`groups.${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
