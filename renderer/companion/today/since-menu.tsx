import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Position } from '@shared/session/bout';
import { sendIntent } from '../api';
import '../controls/menu.css';

const MINUTE = 60_000;
const CHOICES = [0, 5, 10, 15, 30] as const;

interface SinceMenuProps {
  readonly position: Position;
  /** Whether it is the position in force, so that only its beginning is corrected. */
  readonly chosen: boolean;
}

/** "I have been standing for ten minutes": corrects when a position began. */
export function SinceMenu({ position, chosen }: SinceMenuProps): ReactNode {
  const { t } = useTranslation('companion');
  const label = t('position.correct', { position, chosen: String(chosen) });
  return (
    <MenuTrigger>
      <Button className="since-button">
        {t('position.earlier')} <span className="aloud">{label}</span>
        <ChevronDown className="icon" aria-hidden="true" />
      </Button>
      <Popover className="menu card" placement="bottom start">
        <Menu
          aria-label={label}
          onAction={(key) => sendIntent({ type: 'say', position, since: Number(key) * MINUTE })}
        >
          {CHOICES.map((minutes) => (
            <MenuItem key={minutes} id={minutes} className="menu-item">
              {t('position.ago', { minutes })}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
