import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AREA_IDS } from '@shared/discomfort/areas';
import { findShade } from '../body-map/shade';
import { useAreaWords } from '../use-area-words';
import { activate, clear, type Draft } from './draft';
import './marked-areas.css';

interface MarkedAreasProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** What was marked so far, each to go back to or to take out. */
export function MarkedAreas({ draft, onChange }: MarkedAreasProps): ReactNode {
  const { t } = useTranslation('discomfort');
  const words = useAreaWords();
  const marked = AREA_IDS.filter((area) => draft.areas[area] !== undefined);
  return (
    <div className="marked-areas-room">
      {marked.length > 0 && (
        <ul className="marked-areas" aria-label={t('map.marked')}>
          {marked.map((area) => {
            const value = draft.areas[area] ?? 0;
            return (
              <li key={area} className="marked-area" data-active={area === draft.active || undefined}>
                <button
                  type="button"
                  className="marked-area-name"
                  onClick={() => onChange(activate(draft, area))}
                >
                  {words.name(area)}
                  <span className="marked-area-value" data-shade={findShade(value)}>
                    {value}
                  </span>
                </button>
                <button
                  type="button"
                  className="marked-area-clear"
                  aria-label={t('map.clear', { area: words.name(area) })}
                  onClick={() => onChange(clear(draft, area))}
                >
                  <X size={14} aria-hidden="true" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
