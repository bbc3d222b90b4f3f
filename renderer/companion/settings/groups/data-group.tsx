import { CircleCheck, CircleMinus, FolderOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { request } from '../../api';
import { Group } from './group';
import { useSettings } from '../settings-context';
import './data-group.css';

/** Where the data is, and what the system offers. */
export function DataGroup() {
  const { t } = useTranslation('settings');
  const { view } = useSettings();
  const { tray, notifications, notificationActions, idle } = view.abilities;
  const abilities = [
    { id: 'tray', isThere: tray },
    { id: 'notifications', isThere: notifications },
    { id: 'actions', isThere: notificationActions },
    { id: 'idle', isThere: idle },
  ] as const;
  return (
    <Group id="data">
      <div className="panel">
        <div className="field field-row">
          <div className="field-words">
            <span className="field-label">{t('data.folder')}</span>
            <span className="field-about">{t('data.folderAbout')}</span>
            <code className="path">{view.dataFolder}</code>
          </div>
          <Button className="btn btn-2" onPress={() => void request('data-folder:open')}>
            <FolderOpen size={16} aria-hidden="true" />
            {t('data.open')}
          </Button>
        </div>
      </div>
      <div className="panel">
        <div className="panel-head">
          <h3 className="panel-title">{t('data.diagnostics')}</h3>
        </div>
        <ul className="abilities">
          {abilities.map(({ id, isThere }) => (
            <li key={id} className="ability" data-missing={isThere ? undefined : true}>
              {isThere ? (
                <CircleCheck size={20} aria-hidden="true" />
              ) : (
                <CircleMinus size={20} aria-hidden="true" />
              )}
              <div className="field-words">
                <span className="field-label">{t(`data.${id}`)}</span>
                {!isThere && <span className="field-about">{t(`data.${id}Missing`)}</span>}
              </div>
              <span className="ability-state">{t(isThere ? 'data.yes' : 'data.no')}</span>
            </li>
          ))}
        </ul>
      </div>
    </Group>
  );
}
