import { Check, ChevronDown } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useReopening } from '../../drafts/use-reopening';
import { useWorkstationChanges } from '../use-workstation-changes';
import { useWorkstation } from '../workstation-context';
import { NameDialog } from './name-dialog';
import type { NameDialogKind } from './name-form';
import '../../controls/menu.css';
import './profile-menu.css';

/** The name of the profile in use: behind it the others, and what can be done with this one. */
export function ProfileMenu(): ReactNode {
  const { t } = useTranslation('workstation');
  const { view, profile, change } = useWorkstation();
  const { profiles } = view.workstation;
  const undoable = useWorkstationChanges('profiles');
  const [dialog, setDialog] = useState<NameDialogKind | null>(null);
  useReopening(['workstation'], ({ profile: id }) => {
    if (id === null) setDialog('new');
    else if (id === profile.id) setDialog('rename');
  });
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isOpen = dialog !== null;
  // The menu that the dialog was opened from is gone; the focus goes to what opens the menu.
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  return (
    <>
      <MenuTrigger>
        <Button
          ref={button}
          className="profile-button"
          aria-label={t('profiles.menu', { name: profile.name })}
        >
          <span className="profile-name">{profile.name}</span>
          <ChevronDown className="icon" aria-hidden="true" />
        </Button>
        <Popover className="menu card profile-menu" placement="bottom start">
          <Menu aria-label={t('profiles.list')}>
            <MenuSection
              aria-label={t('profiles.list')}
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[profile.id]}
              onSelectionChange={(keys) => {
                const chosen = profiles.find(({ id }) => keys !== 'all' && keys.has(id));
                if (chosen !== undefined) void change({ type: 'select', id: chosen.id });
              }}
            >
              {profiles.map(({ id, name }) => (
                <MenuItem key={id} id={id} className="menu-item profile-item" textValue={name}>
                  <span className="profile-name">{name}</span>
                  {id === profile.id && <Check size={16} aria-hidden="true" />}
                </MenuItem>
              ))}
            </MenuSection>
            <Separator className="menu-line" />
            <MenuItem className="menu-item" onAction={() => setDialog('new')}>
              {t('profiles.new')}
            </MenuItem>
            <MenuItem className="menu-item" onAction={() => setDialog('rename')}>
              {t('profiles.rename')}
            </MenuItem>
            <MenuItem
              className="menu-item"
              onAction={() =>
                void undoable.change(
                  { type: 'delete', id: profile.id },
                  t('profiles.deleted', { name: profile.name }),
                )
              }
            >
              {t('profiles.delete')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <NameDialog kind={dialog} onClose={() => setDialog(null)} />
    </>
  );
}
