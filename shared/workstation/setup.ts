import { estimate, estimateBody, type Body, type Estimate, type Person } from './body';
import { keepWithin } from './keep-within';
import { LUMBAR_STUDY } from './low-back/lumbar-study';

/** What is worn and what lies on the desk, mm. */
export interface Gear {
  /** Sole, added to everything that stands on the floor: B5, S-CITYU, S-PEOPLESIZE. */
  readonly shoe: number;
  /** Thickness of the keyboard at the home row. */
  readonly keyboard: number;
  /** Glasses with more than one focus: the screen goes lower. */
  readonly multifocal: boolean;
}

/** One measure of the workstation: whole mm, with the ranges that hold for two and for nineteen of twenty people. */
export interface SetupFigure {
  readonly mm: number;
  readonly range68Mm: readonly [number, number];
  readonly range95Mm: readonly [number, number];
  readonly source: string;
}

export const SETUP_MEASURES = [
  'seat',
  'seatDepth',
  'lumbar',
  'armrest',
  'deskSitting',
  'deskStanding',
  'screenTopSitting',
  'screenTopStanding',
  'screenDistance',
  'deskUndersideMin',
] as const;
/**
 * From the floor and in shoes, except `seatDepth` and `screenDistance`, which are lengths, and `lumbar` and `armrest`,
 * which are above the compressed seat.
 */
export type Setup = Readonly<Record<(typeof SETUP_MEASURES)[number], SetupFigure>>;

/** A flat shoe and an ordinary keyboard: B5. */
export const USUAL_GEAR: Gear = { shoe: 25, keyboard: 20, multifocal: false };

/** Two fingers behind the knee, mm: B5, S-CSA. */
export const KNEE_GAP = 50;
/** Nobody sits erect all day; so much lower is the eye of someone who sits relaxed, mm: B5, S-CITYU. */
export const SLUMP = 30;
/** So much lower goes a screen for glasses with more than one focus, mm: S-LAPTOP. */
export const MULTIFOCAL_LOWER = [25, 50] as const;
/** Room to move the thighs, mm: B5. */
const THIGH_PLAY = 25;

/** People choose 19 cm on average, whatever their height; adjusted from 15 to 25: S-COLEMAN, S-CSA. */
export const LUMBAR: SetupFigure = {
  mm: 195,
  range68Mm: [LUMBAR_STUDY.mean, 200],
  range95Mm: [150, 250],
  source: 'S-COLEMAN, S-CSA',
};
/** S-OSHA-MON, S-CALOSHA: an arm's length, then as one likes within this range, mm. */
export const SCREEN_DISTANCES = [500, 1_000] as const;

/** The heights that fit a person, in shoes. Never throws; a stature outside the sample is drawn on from it. */
export function computeSetup(person: Person, gear: Gear): Setup {
  const body = estimateBody(person);
  const { shoe, keyboard } = gear;
  const lower = gear.multifocal ? (MULTIFOCAL_LOWER[0] + MULTIFOCAL_LOWER[1]) / 2 : 0;
  return {
    seat: makeFigure(body.popliteal, shoe),
    seatDepth: makeFigure(body.buttockPopliteal, -KNEE_GAP),
    lumbar: LUMBAR,
    armrest: makeFigure(estimateElbowRest(person, body), 0),
    deskSitting: makeFigure(body.elbowSeated, shoe - keyboard),
    deskStanding: makeFigure(body.elbowStanding, shoe - keyboard),
    screenTopSitting: makeFigure(body.eyeSeated, shoe - SLUMP - lower),
    screenTopStanding: makeFigure(body.eyeStanding, shoe - lower),
    screenDistance: findScreenDistance(person),
    deskUndersideMin: makeFigure(body.thighTopSeated, shoe + THIGH_PLAY),
  };
}

/** A measured elbow and a knee leave no guess about what lies between them. */
function estimateElbowRest(person: Person, body: Body): Estimate {
  if (person.measured.elbowSeated === undefined) return estimate(person, 'elbowRest');
  return {
    mm: body.elbowSeated.mm - body.popliteal.mm,
    sdMm: Math.hypot(body.elbowSeated.sdMm, body.popliteal.sdMm),
    source: body.popliteal.source === body.elbowSeated.source ? 'measured' : 'measured, S-ANSUR2',
  };
}

function findScreenDistance(person: Person): SetupFigure {
  const upper = estimate(person, 'shoulderElbow');
  const fore = estimate(person, 'forearmHand');
  const arm = upper.mm + fore.mm;
  const sd = Math.hypot(upper.sdMm, fore.sdMm);
  const [least, most] = SCREEN_DISTANCES;
  const keep = (mm: number) => Math.round(keepWithin(mm, least, most));
  return {
    mm: keep(arm),
    range68Mm: [keep(arm - sd), keep(arm + sd)],
    range95Mm: SCREEN_DISTANCES,
    source: 'S-ANSUR2, S-CALOSHA, S-OSHA-MON',
  };
}

function makeFigure({ mm, sdMm, source }: Estimate, add: number): SetupFigure {
  const range = (sds: number) =>
    [Math.round(mm + add - sds * sdMm), Math.round(mm + add + sds * sdMm)] as const;
  return { mm: Math.round(mm + add), range68Mm: range(1), range95Mm: range(2), source };
}
