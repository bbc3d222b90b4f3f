import { useCallback, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AreaId } from '@shared/discomfort/areas';
import { activate, type Draft } from '../check-in/draft';
import { useAreaWords } from '../use-area-words';
import { BodyFigure } from './body-figure';
import { useMapKeys } from './use-map-keys';
import './body-map.css';

interface BodyMapProps {
  readonly draft: Draft;
  /** The id of what says what is wrong with it; null while nothing is. */
  readonly problem: string | null;
  readonly onChange: (draft: Draft) => void;
  readonly onSave: () => void;
}

/**
 * The body from the front and from behind. From behind every area can be seen, so that is where the keyboard and
 * screen readers go; the front is for pointers. One area after the other has the focus, and Tab leaves the map.
 */
export function BodyMap({ draft, problem, onChange, onSave }: BodyMapProps): ReactNode {
  const { t } = useTranslation('discomfort');
  const words = useAreaWords();
  const elements = useRef(new Map<AreaId, SVGElement>());
  const focus = useCallback((area: AreaId): void => elements.current.get(area)?.focus(), []);
  const register = useCallback((area: AreaId, element: SVGElement | null): void => {
    if (element === null) elements.current.delete(area);
    else elements.current.set(area, element);
  }, []);
  const onKeyDown = useMapKeys({ draft, onChange, focus, onSave });

  function choose(area: AreaId): void {
    onChange(activate(draft, area));
    focus(area);
  }

  return (
    <div className="body-map">
      <BodyFigure view="front" draft={draft} onChoose={choose} />
      <BodyFigure
        view="back"
        draft={draft}
        onChoose={choose}
        list={{
          label: t('map.label'),
          problem,
          nameOf: (area) => t('map.option', { area: words.name(area), value: draft.areas[area] ?? 0 }),
          register,
          onKeyDown,
        }}
      />
    </div>
  );
}
