import { Ellipsis, Pause } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { PlanChanges } from './use-plan-changes';
import '../../../controls/menu.css';

interface PlanActionsProps {
  readonly isPaused: boolean;
  readonly changes: PlanChanges;
  readonly onStartOver: () => void;
}

/** What can be done with the plan as a whole. */
export function PlanActions({ isPaused, changes, onStartOver }: PlanActionsProps): ReactNode {
  const { t } = useTranslation('exercise');
  return (
    <>
      {!isPaused && (
        <Button
          className="btn btn-3"
          aria-label={t('plan.pause.about')}
          onPress={() => void changes.change({ type: 'pause' }, t('plan.done.paused'))}
        >
          <Pause className="icon" aria-hidden="true" />
          {t('plan.pause.pause')}
        </Button>
      )}
      <MenuTrigger>
        <Button className="btn btn-3" aria-label={t('plan.menu.label')}>
          <Ellipsis className="icon" aria-hidden="true" />
        </Button>
        <Popover className="menu card" placement="bottom end">
          <Menu aria-label={t('plan.menu.label')}>
            <MenuItem className="menu-item" onAction={onStartOver}>
              {t('plan.menu.over')}
            </MenuItem>
            <MenuItem
              className="menu-item"
              onAction={() => void changes.change({ type: 'delete' }, t('plan.done.deleted'))}
            >
              {t('plan.menu.delete')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
    </>
  );
}
