import { HeartPulse, PersonStanding, Settings2, Timer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SECTIONS, type Section } from '@shared/section';
import { DeskIcon } from '../look/desk-icon';
import { Mark } from '../look/mark';

const ICONS = {
  today: Timer,
  workstation: DeskIcon,
  moves: PersonStanding,
  'back-care': HeartPulse,
  settings: Settings2,
} as const;

interface RailProps {
  readonly section: Section;
  readonly onOpen: (section: Section) => void;
}

/** The slim rail at the left: sections of the window, reached by Ctrl and their number too. */
export function Rail({ section, onOpen }: RailProps): ReactNode {
  const { t } = useTranslation('companion');
  return (
    <nav className="rail" aria-label={t('rail.label')}>
      <Mark />
      {SECTIONS.map((each, index) => {
        const Icon = ICONS[each];
        return (
          <button
            key={each}
            type="button"
            className={each === 'settings' ? 'push' : ''}
            aria-current={each === section ? 'page' : undefined}
            aria-keyshortcuts={`Control+${index + 1}`}
            onClick={() => onOpen(each)}
          >
            <Icon className="icon" />
            <span>{t(`rail.${each}`)}</span>
          </button>
        );
      })}
    </nav>
  );
}
