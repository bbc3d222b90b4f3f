import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckIn } from '@shared/discomfort/check-in';
import type { LogFormats } from '../log-formats';
import { useFirstFocus } from '../../../use-first-focus';
import { groupMonths } from './group-months';
import { LogEntry } from './log-entry';
import './log-entries.css';

/** So many months more with each press. */
const MONTHS_A_PAGE = 2;

interface LogEntriesProps {
  readonly checkIns: readonly CheckIn[];
  readonly formats: LogFormats;
  readonly onEdit: (checkIn: CheckIn) => void;
  readonly onDelete: (checkIn: CheckIn) => void;
}

/** Every check-in by month, the latest first; older months come when they are asked for. */
export function LogEntries({ checkIns, formats, onEdit, onDelete }: LogEntriesProps): ReactNode {
  const { t } = useTranslation('discomfort');
  const [shown, setShown] = useState(MONTHS_A_PAGE);
  const takeFocus = useFirstFocus();
  const months = useMemo(() => groupMonths(checkIns), [checkIns]);
  /** With the last of the months the button goes, and the focus to the first that came; null while it stays. */
  const firstOfLast = shown > MONTHS_A_PAGE && shown >= months.length ? shown - MONTHS_A_PAGE : null;
  return (
    <div className="log-entries">
      {months.slice(0, shown).map(({ month, checkIns: found }, index) => (
        <section key={month} aria-label={formats.month(`${month}-01`)}>
          <h3 ref={index === firstOfLast ? takeFocus : undefined} className="log-month" tabIndex={-1}>
            {formats.month(`${month}-01`)}{' '}
            <span className="t-cap">{t('entries.count', { count: found.length })}</span>
          </h3>
          <ul>
            {found.map((checkIn) => (
              <LogEntry
                key={checkIn.id}
                checkIn={checkIn}
                formats={formats}
                onEdit={() => onEdit(checkIn)}
                onDelete={() => onDelete(checkIn)}
              />
            ))}
          </ul>
        </section>
      ))}
      {months.length > shown && (
        <button type="button" className="btn btn-2" onClick={() => setShown(shown + MONTHS_A_PAGE)}>
          {t('entries.older')}
        </button>
      )}
    </div>
  );
}
