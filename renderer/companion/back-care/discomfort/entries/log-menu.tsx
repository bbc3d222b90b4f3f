import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import '../../../controls/menu.css';

const LOG_ACTIONS = ['csv', 'json', 'import', 'delete-all', 'delete-copies'] as const;
export type LogAction = (typeof LOG_ACTIONS)[number];

interface LogMenuProps {
  /** Nothing to take out or to delete. */
  readonly isEmpty: boolean;
  /** Copies that were put aside because they could not be read. */
  readonly copies: number;
  readonly onAction: (action: LogAction) => void;
}

/** What can be done with the log as a whole. */
export function LogMenu({ isEmpty, copies, onAction }: LogMenuProps): ReactNode {
  const { t } = useTranslation('discomfort');
  return (
    <MenuTrigger>
      <Button className="btn btn-2">
        {t('menu.label')}
        <Ellipsis className="icon" aria-hidden="true" />
      </Button>
      <Popover className="menu card" placement="bottom end">
        <Menu
          aria-label={t('menu.label')}
          disabledKeys={isEmpty ? ['csv', 'json', 'delete-all'] : []}
          onAction={(key) => {
            const action = LOG_ACTIONS.find((each) => each === key);
            if (action !== undefined) onAction(action);
          }}
        >
          <MenuItem id="csv" className="menu-item">
            {t('menu.csv')}
          </MenuItem>
          <MenuItem id="json" className="menu-item">
            {t('menu.json')}
          </MenuItem>
          <MenuItem id="import" className="menu-item">
            {t('menu.import')}
          </MenuItem>
          <Separator className="menu-line" />
          <MenuItem id="delete-all" className="menu-item">
            {t('menu.delete-all')}
          </MenuItem>
          {copies > 0 && (
            <MenuItem id="delete-copies" className="menu-item">
              {t('menu.delete-copies', { count: copies })}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
