import { Pause } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Intent } from '@shared/session/intent';
import { sendIntent } from '../api';
import '../controls/menu.css';

const MINUTE = 60_000;

const CHOICES = {
  half: { type: 'pause', length: { for: 30 * MINUTE } },
  hour: { type: 'pause', length: { for: 60 * MINUTE } },
  tomorrow: { type: 'pause', length: 'tomorrow' },
  resumed: { type: 'pause', length: 'until-resumed' },
  meeting: { type: 'mode', mode: 'meeting' },
  reading: { type: 'mode', mode: 'reading' },
} as const satisfies Record<string, Intent>;
type Choice = keyof typeof CHOICES;

const PAUSES: readonly Choice[] = ['half', 'hour', 'tomorrow', 'resumed'];
const MODES: readonly Choice[] = ['meeting', 'reading'];

function isChoice(key: unknown): key is Choice {
  return typeof key === 'string' && key in CHOICES;
}

/** Keeps prompts away for a while: everything that the tray's menu offers too. */
export function PauseMenu(): ReactNode {
  const { t } = useTranslation('companion');
  const item = (choice: Choice): ReactNode => (
    <MenuItem key={choice} id={choice} className="menu-item">
      {t(`pause.${choice}`)}
    </MenuItem>
  );
  return (
    <MenuTrigger>
      <Button className="btn btn-3 pause-button">
        <Pause className="icon" aria-hidden="true" />
        {t('pause.label')}
      </Button>
      <Popover className="menu card" placement="bottom end">
        <Menu
          aria-label={t('pause.label')}
          onAction={(key) => {
            if (isChoice(key)) sendIntent(CHOICES[key]);
          }}
        >
          {PAUSES.map(item)}
          <Separator className="menu-line" />
          {MODES.map(item)}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
