import { HeartPulse, PersonStanding, Settings2, Stethoscope, Timer } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SECTIONS, type Section } from '@shared/section';
import { DeskIcon } from '../look/desk-icon';
import { Mark } from '../look/mark';
import { useRedFlags } from './red-flags/red-flags-context';

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

function RedFlagsEntry(): ReactNode {
  const { t } = useTranslation('companion');
  const { open } = useRedFlags();
  return (
    <button
      type="button"
      className="push red-flags-entry"
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+Shift+D"
      onClick={open}
    >
      <Stethoscope className="icon" />
      <span>{t('redFlags')}</span>
    </button>
  );
}

/** The slim rail at the left: sections of the window, reached by Ctrl and their number too, and the red flags. */
export function Rail({ section, onOpen }: RailProps): ReactNode {
  const { t } = useTranslation('companion');
  return (
    <nav className="rail" aria-label={t('rail.label')}>
      <Mark />
      {SECTIONS.map((each, index) => {
        const Icon = ICONS[each];
        return (
          <Fragment key={each}>
            {each === 'settings' && <RedFlagsEntry />}
            <button
              type="button"
              aria-current={each === section ? 'page' : undefined}
              aria-keyshortcuts={`Control+${index + 1}`}
              onClick={() => onOpen(each)}
            >
              <Icon className="icon" />
              <span>{t(`rail.${each}`)}</span>
            </button>
          </Fragment>
        );
      })}
    </nav>
  );
}
