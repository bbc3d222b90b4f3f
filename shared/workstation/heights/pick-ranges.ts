import type { Person } from '../body';
import type { StepId } from '../fit-plan/step';
import type { Furniture } from '../furniture';
import type { Gear, SetupFigure } from '../setup';
import { listHeights, raiseFigure, type Height } from './list-heights';

export type RangeId =
  | 'seat'
  | 'deskSitting'
  | 'screenTopSitting'
  | 'lumbar'
  | 'deskStanding'
  | 'screenTopStanding'
  | 'elbowStanding';

/** A height as a range, and where the furniture is; mm. */
export interface FitRange {
  readonly id: RangeId;
  readonly figure: SetupFigure;
  /** Before the tape, where it made the range narrower. */
  readonly before: SetupFigure | null;
  readonly isChoice: boolean;
  /** Where to start trying; null where there is one best guess. */
  readonly start: readonly [number, number] | null;
  /** Where the furniture was found; null when nobody said, or where there is none to it. */
  readonly found: number | null;
  /** The step of the plan that moves it; null where none does. */
  readonly step: StepId | null;
}

/** The four ranges that matter most in a position. */
export function pickRanges(
  person: Person,
  gear: Gear,
  furniture: Furniture,
  position: 'sitting' | 'standing',
): readonly FitRange[] {
  const heights = listHeights(person, gear);
  const { seat, desk, screen, assumed } = furniture;
  const deskNow = assumed.includes('desk') ? null : desk.now;
  const screenNow = deskNow === null || screen.topAboveDesk === null ? null : deskNow + screen.topAboveDesk;

  function pick(id: Height['measure'] & RangeId, found: number | null, step: StepId | null): FitRange {
    // Every measure is in the list.
    const { figure, before, isChoice, start } = heights.find(({ measure }) => measure === id) as Height;
    return { id, figure, before, isChoice, start, found, step };
  }

  if (position === 'sitting') {
    return [
      pick('seat', seat.now, 'chair'),
      pick('deskSitting', deskNow, 'desk'),
      pick('screenTopSitting', screenNow, 'screen'),
      pick('lumbar', null, null),
    ];
  }
  const standing = pick('deskStanding', deskNow, 'desk');
  return [
    standing,
    pick('screenTopStanding', screenNow, 'screen'),
    {
      ...standing,
      id: 'elbowStanding',
      figure: raiseFigure(standing.figure, gear.keyboard),
      before: standing.before && raiseFigure(standing.before, gear.keyboard),
      found: null,
      step: null,
    },
    pick('deskSitting', null, null),
  ];
}
