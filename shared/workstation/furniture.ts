import type { Person } from './body';
import { MEASURABLE } from './body';
import { keepWithin } from './keep-within';
import type { Answers } from './questions';
import { USUAL_GEAR, type Gear } from './setup';
import {
  LAPTOP_TOP,
  LEAST_HANGING,
  THINNEST_TOP,
  USUAL_DESK,
  USUAL_DESK_RANGE,
  USUAL_PICTURE,
  USUAL_SEAT,
  USUAL_THICKNESS,
} from './usual-furniture';

/** From and to, mm. */
export type Range = readonly [least: number, most: number];

/** The furniture as it was found. Heights in mm above the floor; null where nobody said. */
export interface Furniture {
  readonly seat: { readonly range: Range; readonly now: number | null };
  /** Front edge to backrest; null when not told. */
  readonly seatDepth: { readonly now: number; readonly adjustable: boolean } | null;
  /** `height` is above the squashed seat, of armrests that cannot be moved or that a plan has set. */
  readonly armrests: {
    readonly kind: 'none' | 'fixed' | 'adjustable';
    readonly height: number | null;
  } | null;
  readonly lowBack: 'adjustable' | 'curve' | 'towel' | 'nothing';
  /** What the feet stand on; 0 is the floor. */
  readonly footrest: number;
  /** The top of the desk. `range` of a fixed desk is one height. */
  readonly desk: { readonly range: Range; readonly now: number };
  /** From the top of the desk down to the lowest thing above the thighs. */
  readonly deskThickness: number;
  /** The same once a drawer, a tray or a bar is taken off; equal to `deskThickness` where none hangs there. */
  readonly bareThickness: number;
  readonly screen: {
    readonly kind: 'monitor' | 'laptop' | 'laptop-and-monitor';
    readonly support: 'fixed' | 'adjustable' | 'arm';
    readonly separateKeyboard: boolean;
    /** The top line above the top of the desk; null when not told. */
    readonly topAboveDesk: number | null;
    /** Height of the picture; its lower edge cannot be below the top of the desk. */
    readonly height: number;
  };
  /** What a plan rests on and was not told, taken as usual, to be said beside it. */
  readonly assumed: readonly Assumption[];
}

/** `screen` is not taken as anything: the plan cannot say by how much to move it. */
export type Assumption = 'seat' | 'desk' | 'desk-range' | 'thickness' | 'low-back' | 'laptop' | 'screen';

/** The person whose answers these are; null until their stature is known. */
export function readPerson(answers: Answers): Person | null {
  if (answers.stature === undefined) return null;
  return {
    stature: answers.stature,
    sex: answers.sex ?? null,
    measured: Object.fromEntries(
      MEASURABLE.flatMap((measure) => (answers[measure] === undefined ? [] : [[measure, answers[measure]]])),
    ),
  };
}

export function readGear(answers: Answers): Gear {
  return {
    shoe: answers.shoe ?? USUAL_GEAR.shoe,
    keyboard: answers.keyboard ?? USUAL_GEAR.keyboard,
    multifocal: answers.glasses === 'multifocal',
  };
}

/** The furniture that was told of; what was not is taken as usual, and named in `assumed` where it decides the plan. */
export function readFurniture(answers: Answers): Furniture {
  const thickness = readThickness(answers);
  return {
    seat: readSeat(answers),
    seatDepth:
      answers.seatDepth === undefined
        ? null
        : { now: answers.seatDepth, adjustable: answers.seatDepthAdjusts === 'yes' },
    armrests:
      answers.armrests === undefined
        ? null
        : {
            kind: answers.armrests,
            height: answers.armrests === 'fixed' ? (answers.armrestHeight ?? null) : null,
          },
    lowBack: answers.lowBack ?? 'nothing',
    footrest: answers.footrest ?? 0,
    desk: readDesk(answers),
    ...thickness,
    screen: readScreen(answers),
    assumed: listAssumed(answers, thickness),
  };
}

function readSeat({ seatLowest, seatHighest, seatNow }: Answers): Furniture['seat'] {
  return {
    range: [
      seatLowest ?? Math.min(USUAL_SEAT[0], seatHighest ?? Infinity, seatNow ?? Infinity),
      seatHighest ?? Math.max(USUAL_SEAT[1], seatLowest ?? 0, seatNow ?? 0),
    ],
    // A chair of one height is at it.
    now: seatNow ?? (seatLowest === seatHighest ? (seatLowest ?? null) : null),
  };
}

function readDesk({ desk, deskNow, deskLowest, deskHighest }: Answers): Furniture['desk'] {
  if (desk !== 'adjustable') {
    const now = deskNow ?? USUAL_DESK;
    return { range: [now, now], now };
  }
  const lowest = deskLowest ?? Math.min(USUAL_DESK_RANGE[0], deskHighest ?? Infinity, deskNow ?? Infinity);
  const highest = deskHighest ?? Math.max(USUAL_DESK_RANGE[1], deskLowest ?? 0, deskNow ?? 0);
  return { range: [lowest, highest], now: deskNow ?? keepWithin(USUAL_DESK, lowest, highest) };
}

type Thickness = Pick<Furniture, 'deskThickness' | 'bareThickness'>;

/** The underside tells nothing about a desk whose height nobody told. */
function readThickness({ deskNow, deskThickness, deskUnderside }: Answers): Thickness {
  const bare = deskThickness ?? USUAL_THICKNESS;
  if (deskNow === undefined || deskUnderside === undefined)
    return { deskThickness: bare, bareThickness: bare };
  const whole = Math.max(deskThickness ?? THINNEST_TOP, deskNow - deskUnderside);
  return { deskThickness: whole, bareThickness: whole - bare >= LEAST_HANGING ? bare : whole };
}

function readScreen(answers: Answers): Furniture['screen'] {
  const kind = answers.screenKind ?? 'monitor';
  return {
    kind,
    support: answers.screenSupport ?? 'fixed',
    separateKeyboard: hasSeparateKeyboard(kind, answers.separateKeyboard),
    topAboveDesk: answers.screenTop ?? (kind === 'laptop' ? LAPTOP_TOP : null),
    height: answers.screenHeight ?? USUAL_PICTURE[kind === 'laptop' ? 'laptop' : 'monitor'],
  };
}

/** Where nobody said, a laptop is typed on when it stands alone, and not beside a monitor. */
function hasSeparateKeyboard(kind: Furniture['screen']['kind'], told: Answers['separateKeyboard']): boolean {
  if (kind === 'monitor') return true;
  return kind === 'laptop' ? told === 'yes' : told !== 'no';
}

function listAssumed(answers: Answers, { deskThickness, bareThickness }: Thickness): readonly Assumption[] {
  const isAlone = answers.screenKind === 'laptop';
  const knowsUnderside = answers.deskNow !== undefined && answers.deskUnderside !== undefined;
  const missing: Readonly<Record<Assumption, boolean>> = {
    seat: answers.seatLowest === undefined || answers.seatHighest === undefined,
    desk: answers.deskNow === undefined,
    'desk-range':
      answers.desk === 'adjustable' &&
      (answers.deskLowest === undefined || answers.deskHighest === undefined),
    // Below a drawer the underside does not tell how thick the top is.
    thickness: answers.deskThickness === undefined && (!knowsUnderside || bareThickness < deskThickness),
    'low-back': answers.lowBack === undefined,
    laptop: answers.screenTop === undefined && isAlone,
    screen: answers.screenTop === undefined && !isAlone,
  };
  return (Object.keys(missing) as readonly Assumption[]).filter((assumption) => missing[assumption]);
}
