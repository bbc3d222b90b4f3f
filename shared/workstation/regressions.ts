/** Whose line predicts a dimension; `unspecified` is one line for both sexes, weighted equally. */
export type Sex = 'female' | 'male';
type Line = Sex | 'unspecified';

/** `mm = intercept + slope * stature in mm`; `sd` is the spread of one person about it, mm. */
export interface Regression {
  readonly intercept: number;
  readonly slope: number;
  readonly sd: number;
}

/** Body dimensions in mm, barefoot and erect. Heights are from the floor unless they say otherwise. */
export type Dimension =
  /** Underside of the knee crease, sitting. */
  | 'popliteal'
  /** Underside of the elbow, forearm level, with the seat at popliteal height. */
  | 'elbowSeated'
  /** Underside of the elbow, forearm level. */
  | 'elbowStanding'
  | 'eyeSeated'
  | 'eyeStanding'
  /** Top of the thigh, with the seat at popliteal height. */
  | 'thighTopSeated'
  /** A length: back of the buttock to back of the knee. */
  | 'buttockPopliteal'
  /** Above the seat. */
  | 'elbowRest'
  /** Above the seat. */
  | 'eyeAboveSeat'
  /** Above the seat. */
  | 'thighClearance'
  /** A length. */
  | 'shoulderElbow'
  /** A length: elbow to fingertip. */
  | 'forearmHand';

function line(intercept: number, slope: number, sd: number): Regression {
  return { intercept, slope, sd };
}

/** ANSUR II, 4082 men and 1986 women, ages 17-58: S-ANSUR2 (EVIDENCE B2). */
export const REGRESSIONS: Readonly<Record<Dimension, Readonly<Record<Line, Regression>>>> = {
  popliteal: {
    male: line(-106.77, 0.30554, 13.3),
    female: line(-93.31, 0.29566, 14),
    unspecified: line(-120.76, 0.31303, 13.7),
  },
  elbowSeated: {
    male: line(8.73, 0.37932, 23.5),
    female: line(63.29, 0.34231, 23.1),
    unspecified: line(-15.53, 0.39198, 23.5),
  },
  elbowStanding: {
    male: line(-110.69, 0.67632, 17),
    female: line(-71.89, 0.65874, 15),
    unspecified: line(-33.46, 0.63369, 16.4),
  },
  eyeSeated: {
    male: line(51.1, 0.67372, 16.2),
    female: line(87.72, 0.6437, 16.9),
    unspecified: line(-21.12, 0.71278, 17.3),
  },
  eyeStanding: {
    male: line(-48.17, 0.96264, 8.6),
    female: line(-34.16, 0.95411, 7.6),
    unspecified: line(-43.85, 0.96012, 8.1),
  },
  thighTopSeated: {
    male: line(-27.85, 0.36338, 16.5),
    female: line(-37.67, 0.36457, 15.6),
    unspecified: line(-82.59, 0.3934, 16.3),
  },
  buttockPopliteal: {
    male: line(-32.96, 0.30515, 17.7),
    female: line(-45.82, 0.32604, 19.6),
    unspecified: line(104.12, 0.23039, 20.3),
  },
  elbowRest: {
    male: line(115.5, 0.07379, 28.2),
    female: line(156.59, 0.04665, 26.2),
    unspecified: line(105.23, 0.07894, 27.2),
  },
  eyeAboveSeat: {
    male: line(157.87, 0.36819, 21.4),
    female: line(181.03, 0.34804, 20.7),
    unspecified: line(99.64, 0.39975, 21.4),
  },
  thighClearance: {
    male: line(78.92, 0.05784, 15.1),
    female: line(55.63, 0.06891, 13.4),
    unspecified: line(38.18, 0.08036, 14.4),
  },
  shoulderElbow: {
    male: line(-16.85, 0.21668, 10.5),
    female: line(-24.08, 0.22004, 9.9),
    unspecified: line(-30.22, 0.22406, 10.2),
  },
  forearmHand: {
    male: line(10.99, 0.26716, 14.3),
    female: line(-6.98, 0.27437, 15.5),
    unspecified: line(-34.78, 0.29237, 15.1),
  },
};

/** Statures (mm) within which the sample can speak; outside of it the lines are drawn on (EVIDENCE B2). */
export const SURE_STATURE = { least: 1_450, most: 2_000 } as const;
