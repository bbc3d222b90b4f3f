import type { Person } from './body';
import { MEASURABLE } from './body';
import type { Answers } from './questions';
import { USUAL_GEAR, type Gear } from './setup';

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
  readonly screen: {
    readonly kind: 'monitor' | 'laptop' | 'laptop-and-monitor';
    readonly support: 'fixed' | 'adjustable' | 'arm';
    readonly separateKeyboard: boolean;
    /** The top line above the top of the desk; null when not told. */
    readonly topAboveDesk: number | null;
    /** Height of the picture. */
    readonly height: number;
  };
  /** What was not told and is taken from the standards instead, to be said beside the plan. */
  readonly assumed: readonly Assumption[];
  /** What was put in by an earlier plan, on top of the heights above: mm, 0 is none. */
  readonly added: Makeshifts;
}

/** Things at hand that make up for furniture. Thickness in mm when squashed. */
export interface Makeshifts {
  readonly seatCushion: number;
  readonly backCushion: number;
  readonly deskBlocks: number;
}
const NOTHING_ADDED: Makeshifts = { seatCushion: 0, backCushion: 0, deskBlocks: 0 };

export type Assumption = 'seat' | 'desk' | 'screen';

/** A chair of type A: 40 cm at its lowest with 12 cm of travel, S-EN1335. */
const USUAL_SEAT: Range = [400, 520];
/** A fixed desk, S-EN527. */
const USUAL_DESK = 740;
/** A desk that goes up and down, S-EN527. */
const USUAL_DESK_RANGE: Range = [650, 1_250];
/** An ordinary top; S-EN527 allows 55 mm at most. */
const USUAL_THICKNESS = 25;
/** The picture of a 24-inch monitor and of a 14-inch laptop; only drawn. */
const USUAL_SCREEN = { monitor: 300, laptop: 190 } as const;
/** A laptop's top line above the desk when it stands on it; its lid leans back. */
const LAPTOP_TOP = 210;

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

/** The furniture that was told of; what was not is as in the standards and named in `assumed`. */
export function readFurniture(answers: Answers): Furniture {
  const desk = readDesk(answers);
  const kind = answers.screenKind ?? 'monitor';
  const laptopTop = kind === 'laptop' ? LAPTOP_TOP : null;
  return {
    seat: {
      range: [
        answers.seatLowest ??
          Math.min(USUAL_SEAT[0], answers.seatHighest ?? Infinity, answers.seatNow ?? Infinity),
        answers.seatHighest ?? Math.max(USUAL_SEAT[1], answers.seatLowest ?? 0, answers.seatNow ?? 0),
      ],
      now: answers.seatNow ?? null,
    },
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
    desk,
    deskThickness:
      answers.deskUnderside === undefined
        ? (answers.deskThickness ?? USUAL_THICKNESS)
        : desk.now - answers.deskUnderside,
    screen: {
      kind,
      support: answers.screenSupport ?? 'fixed',
      separateKeyboard: kind !== 'laptop' || answers.separateKeyboard === 'yes',
      topAboveDesk: answers.screenTop ?? laptopTop,
      height: answers.screenHeight ?? USUAL_SCREEN[kind === 'laptop' ? 'laptop' : 'monitor'],
    },
    assumed: [
      ...(answers.seatLowest === undefined || answers.seatHighest === undefined ? (['seat'] as const) : []),
      ...(answers.deskNow === undefined ? (['desk'] as const) : []),
      ...(answers.screenTop === undefined && laptopTop === null ? (['screen'] as const) : []),
    ],
    added: NOTHING_ADDED,
  };
}

function readDesk(answers: Answers): Furniture['desk'] {
  const now = answers.deskNow ?? USUAL_DESK;
  if (answers.desk !== 'adjustable') return { range: [now, now], now };
  return {
    range: [
      answers.deskLowest ?? Math.min(USUAL_DESK_RANGE[0], now),
      answers.deskHighest ?? Math.max(USUAL_DESK_RANGE[1], now),
    ],
    now,
  };
}
