import type { Person } from '@shared/workstation/body';
import type { Arrangement } from '@shared/workstation/fit-plan/arrangement';
import type { Furniture } from '@shared/workstation/furniture';
import { computeSetup, type Gear, type Setup } from '@shared/workstation/setup';
import type { Figure } from '../../../figure/flesh/draw-figure';
import type { Vector } from '../../../figure/vector';
import { drawPerson } from './draw-body';
import { posePerson } from './pose-person';

/** Everything that a drawing is made from. */
export interface SceneInput {
  readonly person: Person;
  readonly gear: Gear;
  readonly arrangement: Arrangement;
  readonly furniture: Furniture;
  /** The heights that fit the person, where the caller has them already. */
  readonly setup?: Setup;
  /** Before a plan only what was told is shown, and nobody tells how far the screen is; after it unless said. */
  readonly moment?: 'before' | 'after';
}

/** One workstation in mm: x runs forward from the hip, y up from the floor. */
export interface Scene {
  readonly position: Arrangement['position'];
  readonly figure: Figure;
  readonly eye: Vector;
  /** The underside of an elbow that hangs at ease, and whether it is drawn there. */
  readonly elbow: number;
  readonly elbowHangs: boolean;
  /** The eye of someone who looks level, above the floor. */
  readonly eyeLevel: number;
  /** The top of the keys. */
  readonly keys: number;
  readonly ground: number;
  /** How far the soles of someone on too high a seat are above the ground. */
  readonly hanging: number;
  /** Null while standing. */
  readonly chair: SceneChair | null;
  readonly desk: SceneDesk;
  readonly screen: SceneScreen;
  /** What the keys of a laptop are part of is drawn with its screen. */
  readonly keyboard: { readonly left: number; readonly thickness: number } | null;
  readonly footrest: { readonly left: number; readonly right: number; readonly height: number } | null;
  readonly extent: { readonly left: number; readonly right: number; readonly top: number };
}

export interface SceneChair {
  readonly kind: 'swivel' | 'plain';
  /** False where nobody said how high it is. */
  readonly isKnown: boolean;
  /** What is sat on, and the chair's own seat under a cushion. */
  readonly seat: number;
  readonly cushion: number;
  /** The front of the backrest low down and at shoulder height, and the front edge of the seat. */
  readonly back: number;
  readonly backAbove: number;
  readonly front: number;
  readonly backCushion: number;
  readonly lowBack: Arrangement['lowBack'];
  /** Where a roll or what holds the low back starts, above the floor, and within what above the seat to try, if so. */
  readonly lowBackStart: number;
  readonly lowBackRange: readonly [number, number] | null;
  /** Above the floor. */
  readonly armrest: number | null;
}

export interface SceneDesk {
  readonly kind: 'fixed' | 'adjustable';
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly thickness: number;
  /** Where its column is, or its legs; where it meets the floor, or blocks of this height. */
  readonly holds: number;
  readonly feet: readonly number[];
  readonly blocks: number;
}

export interface SceneScreen {
  readonly kind: 'stand' | 'arm' | 'laptop';
  /** False where nobody said how high it is. */
  readonly isKnown: boolean;
  /** The top line of the picture, and how high the picture is. */
  readonly left: number;
  readonly top: number;
  readonly height: number;
  /** How far the foot of the screen is lifted off the desk by books or a riser. */
  readonly lift: number;
  /** Where the lid of a laptop meets its keys; null on a monitor. */
  readonly hinge: number | null;
  /** From the eye, level; null where the place of the keys decides it, or nobody told. */
  readonly distance: number | null;
}

/** Behind the hip of someone of 1700 mm: the buttocks, and the backrest, which gives way to them; behind the ribs. Mm. */
const BUTTOCK = 124;
const BACKREST = 150;
const BACKREST_BEHIND_RIBS = 66;
const DESK_DEPTH = 760;
/** How wide a block under a leg is. */
export const DESK_BLOCK = 96;
/** An elbow that is no farther from where it hangs is at its height, as far as a drawing shows it. */
const AT_ELBOW = 15;
/** Behind the front edge of the desk. */
const KEYBOARD_BEHIND_EDGE = 86;
/** Mm; `lean` is how high an opened lid reaches as a share of its length, `bezel` what it is longer than its picture. */
const LAPTOP = { behindEdge: 50, base: 18, depth: 236, bezel: 25, lean: 0.92, mostLean: 120 } as const;
/** Only drawn: a monitor of which nobody said how high it stands. */
const USUAL_TOP_ABOVE_DESK = 430;
const BEHIND_SCREEN = { monitor: 216, laptop: 60 } as const;
/** Less than this is not a book but a lid that is opened wider. */
const BOOK = 12;

/** Places person and furniture. Pure; takes any arrangement that a profile can hold. */
export function layOutScene({ person, gear, arrangement, furniture, setup, moment }: SceneInput): Scene {
  const heights = setup ?? computeSetup(person, gear);
  const { position } = arrangement;
  const drawn = drawPerson(person, gear.shoe, position);
  const k = drawn.body.factor;
  const [lowest, highest] = furniture.seat.range;
  const seat =
    position === 'standing'
      ? null
      : (arrangement.seat ?? Math.min(highest, Math.max(lowest, heights.seat.mm)));
  const isLaptop = furniture.screen.kind === 'laptop';
  const keys = arrangement.laptopKeys ? LAPTOP.base : gear.keyboard;
  // Beside a monitor the laptop's keys say nothing about where the screen is.
  const isOnKeys = arrangement.laptopKeys && isLaptop;
  const screenTop =
    arrangement.screenTop ??
    arrangement.desk + (isLaptop ? furniture.screen.height + LAPTOP.base : USUAL_TOP_ABOVE_DESK);
  const posed = posePerson(drawn, {
    seat,
    ground: arrangement.footrest,
    keys: arrangement.desk + keys,
    deskUnderside: arrangement.desk - arrangement.deskThickness,
    picture: screenTop - furniture.screen.height / 2,
    pictureDistance: isOnKeys ? 0.7 * heights.screenDistance.mm : heights.screenDistance.mm,
  });
  const { deskEdge, joints, eye } = posed;
  const distance = isOnKeys ? null : heights.screenDistance.mm;
  const lift = findLift(screenTop - arrangement.desk, furniture, arrangement);
  const lean = leanLid(screenTop - arrangement.desk - lift, furniture.screen.height);
  const screenLeft =
    distance === null ? deskEdge + LAPTOP.behindEdge + LAPTOP.depth + lean : eye[0] + distance;
  const isAdjustable = furniture.desk.range[0] < furniture.desk.range[1];
  const deskEnd = Math.max(
    deskEdge + DESK_DEPTH,
    screenLeft + BEHIND_SCREEN[isLaptop ? 'laptop' : 'monitor'],
  );
  const desk: SceneDesk = {
    kind: isAdjustable ? 'adjustable' : 'fixed',
    left: deskEdge,
    right: deskEnd,
    holds: isAdjustable ? deskEdge + (deskEnd - deskEdge) * 0.57 : deskEnd - 66,
    feet: isAdjustable ? [deskEdge + 190, deskEnd - 80] : [deskEnd - 66],
    top: arrangement.desk,
    thickness: arrangement.deskThickness,
    blocks: arrangement.deskBlocks,
  };
  const holdsLowBack = arrangement.lowBack === 'towel' || furniture.lowBack === 'adjustable';
  const back = -BACKREST * k - arrangement.backCushion;
  const headTop = joints.spine[5][1] + 175 * k;
  return {
    position,
    figure: { pose: posed.pose, body: drawn.body, joints },
    eye,
    elbow: (seat ?? arrangement.footrest) + drawn.elbow,
    elbowHangs: Math.abs(posed.elbowLift) <= AT_ELBOW,
    eyeLevel: (seat ?? arrangement.footrest) + drawn.eye,
    keys: arrangement.desk + keys,
    ground: arrangement.footrest,
    hanging: posed.hanging,
    chair:
      seat === null
        ? null
        : {
            kind: lowest === highest ? 'plain' : 'swivel',
            isKnown: arrangement.seat !== null,
            seat,
            cushion: arrangement.seatCushion,
            back,
            backAbove: posed.ribs - BACKREST_BEHIND_RIBS * k - arrangement.backCushion,
            front: -BUTTOCK * k - arrangement.backCushion + (arrangement.seatDepth ?? heights.seatDepth.mm),
            backCushion: arrangement.backCushion,
            lowBack: arrangement.lowBack,
            lowBackStart: seat + heights.lumbar.mm,
            lowBackRange: holdsLowBack && moment !== 'before' ? heights.lumbar.range68Mm : null,
            armrest: arrangement.armrest,
          },
    desk,
    screen: {
      kind: isLaptop ? 'laptop' : furniture.screen.support === 'arm' ? 'arm' : 'stand',
      isKnown: arrangement.screenTop !== null,
      left: screenLeft,
      top: screenTop,
      height: furniture.screen.height,
      lift,
      hinge: isLaptop ? screenLeft - lean : null,
      distance: moment === 'before' ? null : distance,
    },
    keyboard: isOnKeys ? null : { left: deskEdge + KEYBOARD_BEHIND_EDGE * Math.min(1, k), thickness: keys },
    footrest:
      arrangement.footrest > 0
        ? {
            left: joints.near.ankle[0] - (position === 'sitting' ? 96 : 140) * k,
            right: joints.far.ankle[0] + 262 * k,
            height: arrangement.footrest,
          }
        : null,
    extent: {
      left: seat === null ? -190 * k : Math.min(back, posed.ribs - BACKREST_BEHIND_RIBS * k) - 80,
      right: desk.right,
      top: Math.max(headTop + 30, eye[1] + 105 * k, screenTop + 50),
    },
  };
}

/** How much of the height of a screen is owed to what was put under its foot. */
function findLift(topAboveDesk: number, { screen }: Furniture, { laptopKeys }: Arrangement): number {
  if (laptopKeys) return 0;
  if (screen.kind === 'laptop') {
    const own = LAPTOP.base + (screen.height + LAPTOP.bezel) * LAPTOP.lean;
    return topAboveDesk - own < BOOK ? 0 : topAboveDesk - own;
  }
  if (screen.support !== 'fixed' || screen.topAboveDesk === null) return 0;
  return Math.max(0, topAboveDesk - screen.topAboveDesk);
}

/** How far the lid of a laptop leans back whose picture is this high, when its top is so far above its foot. */
function leanLid(top: number, picture: number): number {
  const lid = picture + LAPTOP.bezel;
  return Math.min(LAPTOP.mostLean, Math.sqrt(Math.max(0, lid ** 2 - (top - LAPTOP.base) ** 2)));
}
