import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useWorkstation } from '../workstation-context';
import { isReportForm, REPORT_FORMS } from './report-form';
import { useReport } from './use-report';
import '../../controls/menu.css';
import './report-menu.css';

/** Makes a report of the profile in use, and says in one line what became of it. */
export function ReportMenu(): ReactNode {
  const { t } = useTranslation('report');
  const { profile } = useWorkstation();
  const { isRunning, make } = useReport(profile.id);
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
            disabledKeys={isRunning ? REPORT_FORMS : []}
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
