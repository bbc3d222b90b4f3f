import type { AreaId } from '@shared/discomfort/areas';
import { WORST, type Intensities } from '@shared/discomfort/check-in';

/** A check-in that is being made. */
export interface Draft {
  readonly areas: Intensities;
  /** The area that the next number is for. */
  readonly active: AreaId;
  /** A 1 was typed last, and a 0 would make it 10. */
  readonly isOneTyped: boolean;
  /** A 0 was chosen for the active area: it is not sore, which before was only not said. */
  readonly isNoneChosen: boolean;
}

export function startDraft(areas: Intensities, active: AreaId): Draft {
  return { areas, active, isOneTyped: false, isNoneChosen: false };
}

/** Makes an area the active one. */
export function activate(draft: Draft, active: AreaId): Draft {
  return { ...draft, active, isOneTyped: false, isNoneChosen: false };
}

/** Says how much the active area hurts, 0 to 10; what is beyond stays at the end of the scale. */
export function rate(draft: Draft, intensity: number): Draft {
  const areas = setIntensity(draft.areas, draft.active, intensity);
  return { ...draft, areas, isOneTyped: false, isNoneChosen: areas[draft.active] === undefined };
}

/** One more or one less for the active area. */
export function step(draft: Draft, by: 1 | -1): Draft {
  return rate(draft, (draft.areas[draft.active] ?? 0) + by);
}

/** A digit key: the number itself, or 10 for a 0 right after a 1. */
export function typeDigit(draft: Draft, digit: number): Draft {
  const isTen = digit === 0 && draft.isOneTyped;
  return { ...rate(draft, isTen ? WORST : digit), isOneTyped: digit === 1 };
}

/** Takes an area out, whichever is active. */
export function clear(draft: Draft, area: AreaId): Draft {
  return { ...draft, areas: setIntensity(draft.areas, area, 0), isOneTyped: false, isNoneChosen: false };
}

function setIntensity(areas: Intensities, area: AreaId, intensity: number): Intensities {
  const others = Object.entries(areas).filter(([each]) => each !== area);
  const kept = Math.max(0, Math.min(WORST, intensity));
  return Object.fromEntries(kept === 0 ? others : [...others, [area, kept]]);
}
