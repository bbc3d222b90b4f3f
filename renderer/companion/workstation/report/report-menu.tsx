import { FileText } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useMessages } from '../../controls/message-context';
import { useWorkstation } from '../workstation-context';
import { isReportForm, REPORT_FORMS } from './report-form';
import { useReport } from './use-report';
import '../../controls/menu.css';
import './report-menu.css';

const ABOUT = 'report';

/** Makes a report of the profile in use, and says in one line what became of it. `place` is the part that is open. */
export function ReportMenu({ place }: { readonly place: string }): ReactNode {
  const { t } = useTranslation('report');
  const { profile } = useWorkstation();
  const { state, message, make } = useReport(profile.id, place);
  const { say, close } = useMessages();
  const isProblem = state.kind === 'failed';
  useEffect(() => {
    if (message === null) close(ABOUT);
    else say({ about: ABOUT, text: message, isProblem, undo: null });
  }, [message, isProblem, say, close]);
  return (
    <div className="report-menu">
      <MenuTrigger>
        <Button className="btn btn-2">
          <FileText className="icon" aria-hidden="true" />
          {t('menu.label')}
        </Button>
        <Popover className="menu card" placement="bottom end">
          <Menu
            aria-label={t('menu.label')}
            disabledKeys={state.kind === 'running' ? REPORT_FORMS : []}
            onAction={(key) => {
              if (isReportForm(key)) make(key);
            }}
          >
            {REPORT_FORMS.map((form) => (
              <MenuItem key={form} id={form} className="menu-item report-menu-item">
                {t(`menu.${form}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}
