import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { sendIntent } from '../../api';
import '../../controls/menu.css';

const KINDS = ['standing', 'sitting', 'away'] as const;

/** What a walk was instead. */
export function OtherKindMenu(): ReactNode {
  const { t } = useTranslation('companion');
  return (
    <MenuTrigger>
      <Button className="btn btn-3">
        {t('away.other')}
        <ChevronDown className="icon" aria-hidden="true" />
      </Button>
      <Popover className="menu card" placement="bottom end">
        <Menu
          aria-label={t('away.other')}
          onAction={(key) => {
            const kind = KINDS.find((each) => each === key);
            if (kind !== undefined) sendIntent({ type: 'explain-away', kind });
          }}
        >
          {KINDS.map((kind) => (
            <MenuItem key={kind} id={kind} className="menu-item">
              {t(`away.${kind}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
