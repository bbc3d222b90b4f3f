import { Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AREA_IDS } from '@shared/discomfort/areas';
import type { CheckIn } from '@shared/discomfort/check-in';
import { findShade } from '../body-map/shade';
import type { LogFormats } from '../log-formats';
import { useAreaWords } from '../use-area-words';

interface LogEntryProps {
  readonly checkIn: CheckIn;
  readonly formats: LogFormats;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** One check-in: when, what hurt and how much, its note, and the ways to change it. */
export function LogEntry({ checkIn, formats, onEdit, onDelete }: LogEntryProps): ReactNode {
  const { t } = useTranslation('discomfort');
  const words = useAreaWords();
  const { at, day, areas, note } = checkIn;
  const when = { day: formats.shortDay(day), time: formats.time(at) };
  const marked = AREA_IDS.filter((area) => areas[area] !== undefined);
  return (
    <li className="log-entry">
      <span className="log-when">
        <span>{when.day}</span> <span className="quiet">{when.time}</span>
      </span>
      <div className="log-what">
        {marked.length === 0 ? (
          <span className="muted">{t('entries.nothing')}</span>
        ) : (
          <span className="log-areas">
            {marked.map((area) => (
              <span key={area} className="log-area">
                {words.name(area)}
                <b className="marked-area-value" data-shade={findShade(areas[area] ?? 0)}>
                  {areas[area]}
                </b>
              </span>
            ))}
          </span>
        )}
        {note !== '' && <p className="log-note">{note}</p>}
      </div>
      <span className="log-actions">
        <button type="button" className="log-action" aria-label={t('entries.edit', when)} onClick={onEdit}>
          <Pencil size={16} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="log-action"
          aria-label={t('entries.delete', when)}
          onClick={onDelete}
        >
          <Trash2 size={16} aria-hidden="true" />
        </button>
      </span>
    </li>
  );
}
