import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GROUP_IDS, type GroupId } from './group';

/** The group that is being read: the last one whose top has passed the upper third of the window. */
function useGroupInView(): GroupId {
  const [current, setCurrent] = useState<GroupId>('rhythm');
  useEffect(() => {
    const sections = GROUP_IDS.map((id) => document.getElementById(`settings-${id}`)).filter(
      (each) => each !== null,
    );
    function find(): void {
      const line = window.innerHeight / 3;
      const passed = sections.filter((section) => section.getBoundingClientRect().top <= line);
      const last = passed[passed.length - 1] ?? sections[0];
      const id = GROUP_IDS.find((each) => last?.id === `settings-${each}`);
      if (id !== undefined) setCurrent(id);
    }
    // Whichever element scrolls: scroll events do not bubble, but they can be captured.
    document.addEventListener('scroll', find, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', find, { capture: true });
  }, []);
  return current;
}

/** Links to the groups within the page. */
export function GroupNav() {
  const { t } = useTranslation('settings');
  const current = useGroupInView();

  function goTo(id: GroupId): void {
    const section = document.getElementById(`settings-${id}`);
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
