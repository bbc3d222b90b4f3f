import type { Arrangement } from './arrangement';
import type { FitTask } from './fit-task';
import { findHeights, judgeArrangement } from './judge-arrangement';
import type { Shortfall } from './plan';
import { THINNEST_TOP } from '../usual-furniture';
import { TOLERANCES, TRIFLE } from './tolerances';

/** A shortfall that may be passed over as long as it is within `slack`, mm. */
interface Fault extends Shortfall {
  readonly slack: number;
}

/**
 * What the furniture cannot give at the end of a plan, and what would. Furniture that works only with a footrest, a
 * cushion or blocks is named too: those help now, and the furniture stays wrong. `by` is from the ideal.
 */
export function listShortfalls(task: FitTask, after: Arrangement): readonly Shortfall[] {
  const excess = judgeArrangement(task.setup, after);
  const screen = listScreenFaults(task, after, excess.screen ?? 0);
  if (after.position === 'standing')
    return [...listStandingFaults(task, after, excess.elbows ?? 0), ...screen];
  const misfits = (excess.feet ?? 0) + (excess.thighs ?? 0) + (excess.elbows ?? 0) > 0;
  const madeUp = after.footrest + after.seatCushion + after.deskBlocks > 0;
  // A screen that is wrong without a fault of its own is wrong because of the desk or the chair.
  const misleads = (excess.screen ?? 0) > 0 && screen.length === 0;
  return [
    ...(misfits || madeUp || misleads ? listSittingFaults(task) : []),
    ...listDepthFaults(task, after, excess['seat-depth'] ?? 0),
    ...screen,
  ];
}

/** Where the furniture cannot do what someone needs who sits with their feet on the floor. */
function listSittingFaults({ setup, furniture }: FitTask): readonly Shortfall[] {
  const [seatLowest, seatHighest] = furniture.seat.range;
  const [deskLowest, deskHighest] = furniture.desk.range;
  const seat = setup.seat.mm;
  const desk = setup.deskSitting.mm;
  const thickness = Math.max(THINNEST_TOP, desk - setup.deskUndersideMin.mm);
  const { feet, elbowsBelow, thighsLess } = TOLERANCES;
  const faults: readonly Fault[] = [
    {
      ...{ claim: 'feet', by: seat - seatHighest, slack: feet },
      ask: { what: 'chair-that-goes-up-to', mm: seat },
    },
    {
      ...{ claim: 'feet', by: seatLowest - seat, slack: feet },
      ask: { what: 'chair-that-goes-down-to', mm: seat },
    },
    // The seat can follow a desk as far as the feet allow.
    {
      ...{ claim: 'elbows', by: deskLowest - desk, slack: feet },
      ask: { what: 'desk-that-goes-down-to', mm: desk },
    },
    {
      ...{ claim: 'elbows', by: desk - deskHighest, slack: elbowsBelow },
      ask: { what: 'desk-that-goes-up-to', mm: desk },
    },
    {
      ...{ claim: 'thighs', by: furniture.bareThickness - thickness, slack: thighsLess },
      ask: { what: 'thinner-desk', mm: thickness },
    },
  ];
  const clear = faults.filter(({ by, slack }) => by > slack);
  // Several small faults can add up to one that shows.
  const shown = clear.length > 0 ? clear : faults.filter(({ by }) => by > TRIFLE);
  return shown.map(({ claim, by, ask }) => ({ claim, by, ask }));
}

function listStandingFaults(
  { setup, furniture }: FitTask,
  { desk }: Arrangement,
  excess: number,
): readonly Shortfall[] {
  if (excess === 0) return [];
  const mm = setup.deskStanding.mm;
  const [lowest, highest] = furniture.desk.range;
  if (lowest === highest)
    return [{ claim: 'elbows', by: Math.abs(desk - mm), ask: { what: 'sit-stand-desk', mm } }];
  // From the end of its way, wherever it stands now.
  return highest < mm
    ? [{ claim: 'elbows', by: mm - highest, ask: { what: 'desk-that-goes-up-to', mm } }]
    : [{ claim: 'elbows', by: lowest - mm, ask: { what: 'desk-that-goes-down-to', mm } }];
}

function listDepthFaults(
  { setup }: FitTask,
  { seatDepth, backCushion }: Arrangement,
  excess: number,
): readonly Shortfall[] {
  if (seatDepth === null || (excess === 0 && backCushion === 0)) return [];
  const mm = setup.seatDepth.mm;
  const by = seatDepth + backCushion - mm;
  return [
    by > 0
      ? { claim: 'seat-depth', by, ask: { what: 'shallower-seat', mm } }
      : { claim: 'seat-depth', by: -by, ask: { what: 'deeper-seat', mm } },
  ];
}

/**
 * A stand that does not go down, or a picture that stands on the desk already, and is too high even where desk and seat
 * are ideal; a screen that is wrong because of the desk is mended with the desk.
 */
function listScreenFaults(
  { setup, furniture }: FitTask,
  { position, desk, screenTop }: Arrangement,
  excess: number,
): readonly Shortfall[] {
  if (screenTop === null || excess === 0) return [];
  const ideal = findHeights(setup, position, setup.seat.mm);
  const mm = ideal.screenTop - ideal.desk;
  const by = screenTop - desk - mm;
  if (by <= TRIFLE) return [];
  const what = furniture.screen.height > mm + TRIFLE ? 'less-tall-screen' : 'screen-arm';
  return [{ claim: 'screen', by, ask: { what, mm } }];
}
