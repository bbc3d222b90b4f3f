import type { Person } from '../body';
import type { Furniture } from '../furniture';
import { computeSetup, type Gear, type Setup } from '../setup';
import type { Arrangement } from './arrangement';
import { TRIFLE } from './tolerances';

/** What is to be fitted: a body, its furniture in whole mm, and how the two stand to one another now. */
export interface FitTask {
  readonly setup: Setup;
  readonly furniture: Furniture;
  readonly before: Arrangement;
  /** A height of the screen above the desk that serves the other position as well (ST2), mm; null without one. */
  readonly sharedAboveDesk: number | null;
}

/** Sets a task out from what was found. Whole mm from here on, and ranges the right way round. */
export function startTask(
  person: Person,
  gear: Gear,
  found: Furniture,
  position: Arrangement['position'],
): FitTask {
  const furniture = roundFurniture(found);
  return {
    setup: computeSetup(person, gear),
    furniture,
    before: findArrangement(furniture, position),
    sharedAboveDesk: null,
  };
}

/** How someone is placed at furniture as it stands. */
function findArrangement(furniture: Furniture, position: Arrangement['position']): Arrangement {
  const { seat, seatDepth, armrests, screen } = furniture;
  const desk = furniture.desk.now;
  const armrest = armrests?.height ?? null;
  return {
    position,
    seat: seat.now,
    seatCushion: 0,
    // Who stands stands on the floor.
    footrest: position === 'sitting' ? furniture.footrest : 0,
    desk,
    deskBlocks: 0,
    deskThickness: furniture.deskThickness,
    screenTop: screen.topAboveDesk === null ? null : desk + screen.topAboveDesk,
    backCushion: 0,
    seatDepth: seatDepth?.now ?? null,
    lowBack: furniture.lowBack,
    armrest: seat.now === null || armrest === null ? null : seat.now + armrest,
    laptopKeys: !screen.separateKeyboard,
  };
}

function roundFurniture(furniture: Furniture): Furniture {
  const { seat, seatDepth, armrests, desk, screen } = furniture;
  return {
    ...furniture,
    seat: { range: roundRange(seat.range), now: roundKnown(seat.now) },
    seatDepth: seatDepth === null ? null : { ...seatDepth, now: Math.round(seatDepth.now) },
    armrests: armrests === null ? null : { ...armrests, height: roundKnown(armrests.height) },
    // What is thinner than a tape can tell is the floor.
    footrest: furniture.footrest < TRIFLE ? 0 : Math.round(furniture.footrest),
    desk: { range: roundRange(desk.range), now: Math.round(desk.now) },
    deskThickness: Math.round(furniture.deskThickness),
    bareThickness: Math.round(furniture.bareThickness),
    screen: {
      ...screen,
      topAboveDesk: roundKnown(screen.topAboveDesk),
      height: Math.round(screen.height),
    },
  };
}

function roundRange([one, other]: readonly [number, number]): readonly [number, number] {
  return [Math.round(Math.min(one, other)), Math.round(Math.max(one, other))];
}

function roundKnown(mm: number | null): number | null {
  return mm === null ? null : Math.round(mm);
}
