import { REGRESSIONS, type Dimension, type Regression, type Sex } from './regressions';

/** What a tape can measure in place of an estimate: barefoot, from the floor to the point (mm). */
export const MEASURABLE = ['popliteal', 'elbowSeated', 'elbowStanding', 'eyeSeated', 'eyeStanding'] as const;
export type Measurable = (typeof MEASURABLE)[number];

/** A person as far as they told. Lengths in mm, barefoot. */
export interface Person {
  readonly stature: number;
  /** Left out: one line for both, with its wider range. */
  readonly sex: Sex | null;
  readonly measured: Readonly<Partial<Record<Measurable, number>>>;
}

/** A length in mm with its spread for one person (one standard deviation, mm) and where it comes from. */
export interface Estimate {
  readonly mm: number;
  readonly sdMm: number;
  readonly source: string;
}

export const BODY_MEASURES = [
  'popliteal',
  'elbowSeated',
  'elbowStanding',
  'eyeSeated',
  'eyeStanding',
  'thighTopSeated',
  'buttockPopliteal',
] as const;
/** Barefoot, from the floor, except `buttockPopliteal`, which is a length. */
export type Body = Readonly<Record<(typeof BODY_MEASURES)[number], Estimate>>;

/**
 * How far a tape at home may be off (one standard deviation, mm). An assumption: no source gives it; a centimetre
 * either way at 95 %.
 */
const TAPE_SD = 5;
const SAMPLE = 'S-ANSUR2';
const TAPE = 'measured';

/** The line that predicts a dimension of this person, applied. */
export function estimate({ stature, sex }: Person, dimension: Dimension): Estimate {
  const regression = choose(dimension, sex);
  return {
    mm: regression.intercept + regression.slope * stature,
    sdMm: regression.sd,
    source: SAMPLE,
  };
}

/** Estimates the body; a measurement replaces its estimate, and one of the knee sharpens what stands on the seat. */
export function estimateBody(person: Person): Body {
  const measure = (dimension: Measurable, estimated: Estimate): Estimate => {
    const mm = person.measured[dimension];
    return mm === undefined ? estimated : { mm, sdMm: TAPE_SD, source: TAPE };
  };
  return {
    popliteal: measure('popliteal', estimate(person, 'popliteal')),
    elbowSeated: measure('elbowSeated', estimateOnSeat(person, 'elbowSeated', 'elbowRest')),
    elbowStanding: measure('elbowStanding', estimate(person, 'elbowStanding')),
    eyeSeated: measure('eyeSeated', estimateOnSeat(person, 'eyeSeated', 'eyeAboveSeat')),
    eyeStanding: measure('eyeStanding', estimate(person, 'eyeStanding')),
    thighTopSeated: estimateOnSeat(person, 'thighTopSeated', 'thighClearance'),
    buttockPopliteal: estimate(person, 'buttockPopliteal'),
  };
}

/**
 * A height above the floor that is the knee's height plus one above the seat. The three spreads tell how the two parts
 * go together (long shanks go with low elbows), and with it how much of a measured knee's difference is passed on.
 */
function estimateOnSeat(person: Person, dimension: Dimension, aboveSeat: Dimension): Estimate {
  const whole = estimate(person, dimension);
  const knee = person.measured.popliteal;
  if (knee === undefined) return whole;
  const predicted = estimate(person, 'popliteal');
  const kneeVariance = predicted.sdMm ** 2;
  const together = (whole.sdMm ** 2 - kneeVariance - choose(aboveSeat, person.sex).sd ** 2) / 2;
  const passedOn = 1 + together / kneeVariance;
  const variance = whole.sdMm ** 2 - passedOn ** 2 * (kneeVariance - TAPE_SD ** 2);
  return {
    mm: whole.mm + passedOn * (knee - predicted.mm),
    sdMm: Math.sqrt(variance),
    source: `${SAMPLE}, ${TAPE}`,
  };
}

function choose(dimension: Dimension, sex: Sex | null): Regression {
  return REGRESSIONS[dimension][sex ?? 'unspecified'];
}
