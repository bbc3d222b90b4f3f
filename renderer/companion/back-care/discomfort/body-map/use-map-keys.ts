import type { KeyboardEvent } from 'react';
import type { AreaId } from '@shared/discomfort/areas';
import { activate, clear, step, typeDigit, type Draft } from '../check-in/draft';
import { NEIGHBOURS, type Direction } from './neighbours';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** What a key does on the map; null for a key that does nothing there. */
export function pressKey(draft: Draft, key: string): Draft | null {
  const direction = ARROWS[key];
  if (direction !== undefined) return activate(draft, NEIGHBOURS[draft.active][direction] ?? draft.active);
  if (/^[0-9]$/.test(key)) return typeDigit(draft, Number(key));
  if (key === '+' || key === ' ') return step(draft, 1);
  if (key === '-') return step(draft, -1);
  if (key === 'Backspace' || key === 'Delete') return clear(draft, draft.active);
  return null;
}

interface MapKeysOptions {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  /** Puts the focus on an area, after it became the active one. */
  readonly focus: (area: AreaId) => void;
  readonly onSave: () => void;
}

/** Keys of the body map: arrows go from area to area, digits say how much, Enter saves. */
export function useMapKeys({ draft, onChange, focus, onSave }: MapKeysOptions) {
  return (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onSave();
      return;
    }
    const next = pressKey(draft, event.key);
    if (next === null) return;
    event.preventDefault();
    onChange(next);
    if (next.active !== draft.active) focus(next.active);
  };
}
