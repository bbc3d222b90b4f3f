import type { Sex } from '@shared/workstation/regressions';

/** Expected values from the regressions, to be met within 1 mm; in mm. `shod`: 25 mm shoes, 20 mm keyboard. */
export interface ReferenceVector {
  readonly sex: Sex | null;
  readonly stature: number;
  readonly popliteal: number;
  readonly elbowSeated: number;
  readonly elbowStanding: number;
  readonly eyeSeated: number;
  readonly eyeStanding: number;
  readonly thighTopSeated: number;
  readonly buttockPopliteal: number;
  readonly elbowRest: number;
  readonly sd: { readonly popliteal: number; readonly elbowSeated: number; readonly eyeStanding: number };
  readonly shod: {
    readonly seat: number;
    readonly deskSitting: number;
    readonly deskStanding: number;
    readonly screenTopSitting: number;
    readonly screenTopStanding: number;
    readonly seatDepth: number;
    readonly deskUndersideMin: number;
  };
}

export const REFERENCE_VECTORS: readonly ReferenceVector[] = [
  {
    sex: 'male',
    stature: 1600,
    popliteal: 382.1,
    elbowSeated: 615.6,
    elbowStanding: 971.4,
    eyeSeated: 1129.1,
    eyeStanding: 1492.1,
    thighTopSeated: 553.6,
    buttockPopliteal: 455.3,
    elbowRest: 233.6,
    sd: { popliteal: 13.3, elbowSeated: 23.5, eyeStanding: 8.6 },
    shod: {
      seat: 407,
      deskSitting: 621,
      deskStanding: 976,
      screenTopSitting: 1124,
      screenTopStanding: 1517,
      seatDepth: 405,
      deskUndersideMin: 604,
    },
  },
  {
    sex: 'male',
    stature: 1700,
    popliteal: 412.6,
    elbowSeated: 653.6,
    elbowStanding: 1039.1,
    eyeSeated: 1196.4,
    eyeStanding: 1588.3,
    thighTopSeated: 589.9,
    buttockPopliteal: 485.8,
    elbowRest: 240.9,
    sd: { popliteal: 13.3, elbowSeated: 23.5, eyeStanding: 8.6 },
    shod: {
      seat: 438,
      deskSitting: 659,
      deskStanding: 1044,
      screenTopSitting: 1191,
      screenTopStanding: 1613,
      seatDepth: 436,
      deskUndersideMin: 640,
    },
  },
  {
    sex: 'male',
    stature: 1800,
    popliteal: 443.2,
    elbowSeated: 691.5,
    elbowStanding: 1106.7,
    eyeSeated: 1263.8,
    eyeStanding: 1684.6,
    thighTopSeated: 626.2,
    buttockPopliteal: 516.3,
    elbowRest: 248.3,
    sd: { popliteal: 13.3, elbowSeated: 23.5, eyeStanding: 8.6 },
    shod: {
      seat: 468,
      deskSitting: 697,
      deskStanding: 1112,
      screenTopSitting: 1259,
      screenTopStanding: 1710,
      seatDepth: 466,
      deskUndersideMin: 676,
    },
  },
  {
    sex: 'female',
    stature: 1600,
    popliteal: 379.7,
    elbowSeated: 611,
    elbowStanding: 982.1,
    eyeSeated: 1117.6,
    eyeStanding: 1492.4,
    thighTopSeated: 545.6,
    buttockPopliteal: 475.8,
    elbowRest: 231.2,
    sd: { popliteal: 14, elbowSeated: 23.1, eyeStanding: 7.6 },
    shod: {
      seat: 405,
      deskSitting: 616,
      deskStanding: 987,
      screenTopSitting: 1113,
      screenTopStanding: 1517,
      seatDepth: 426,
      deskUndersideMin: 596,
    },
  },
  {
    sex: 'female',
    stature: 1700,
    popliteal: 409.3,
    elbowSeated: 645.2,
    elbowStanding: 1048,
    eyeSeated: 1182,
    eyeStanding: 1587.8,
    thighTopSeated: 582.1,
    buttockPopliteal: 508.4,
    elbowRest: 235.9,
    sd: { popliteal: 14, elbowSeated: 23.1, eyeStanding: 7.6 },
    shod: {
      seat: 434,
      deskSitting: 650,
      deskStanding: 1053,
      screenTopSitting: 1177,
      screenTopStanding: 1613,
      seatDepth: 458,
      deskUndersideMin: 632,
    },
  },
  {
    sex: 'female',
    stature: 1800,
    popliteal: 438.9,
    elbowSeated: 679.4,
    elbowStanding: 1113.8,
    eyeSeated: 1246.4,
    eyeStanding: 1683.2,
    thighTopSeated: 618.6,
    buttockPopliteal: 541.1,
    elbowRest: 240.6,
    sd: { popliteal: 14, elbowSeated: 23.1, eyeStanding: 7.6 },
    shod: {
      seat: 464,
      deskSitting: 684,
      deskStanding: 1119,
      screenTopSitting: 1241,
      screenTopStanding: 1708,
      seatDepth: 491,
      deskUndersideMin: 669,
    },
  },
  {
    sex: null,
    stature: 1600,
    popliteal: 380.1,
    elbowSeated: 611.6,
    elbowStanding: 980.4,
    eyeSeated: 1119.3,
    eyeStanding: 1492.3,
    thighTopSeated: 546.9,
    buttockPopliteal: 472.7,
    elbowRest: 231.5,
    sd: { popliteal: 13.7, elbowSeated: 23.5, eyeStanding: 8.1 },
    shod: {
      seat: 405,
      deskSitting: 617,
      deskStanding: 985,
      screenTopSitting: 1114,
      screenTopStanding: 1517,
      seatDepth: 423,
      deskUndersideMin: 597,
    },
  },
  {
    sex: null,
    stature: 1700,
    popliteal: 411.4,
    elbowSeated: 650.8,
    elbowStanding: 1043.8,
    eyeSeated: 1190.6,
    eyeStanding: 1588.4,
    thighTopSeated: 586.2,
    buttockPopliteal: 495.8,
    elbowRest: 239.4,
    sd: { popliteal: 13.7, elbowSeated: 23.5, eyeStanding: 8.1 },
    shod: {
      seat: 436,
      deskSitting: 656,
      deskStanding: 1049,
      screenTopSitting: 1186,
      screenTopStanding: 1613,
      seatDepth: 446,
      deskUndersideMin: 636,
    },
  },
  {
    sex: null,
    stature: 1800,
    popliteal: 442.7,
    elbowSeated: 690,
    elbowStanding: 1107.2,
    eyeSeated: 1261.9,
    eyeStanding: 1684.4,
    thighTopSeated: 625.5,
    buttockPopliteal: 518.8,
    elbowRest: 247.3,
    sd: { popliteal: 13.7, elbowSeated: 23.5, eyeStanding: 8.1 },
    shod: {
      seat: 468,
      deskSitting: 695,
      deskStanding: 1112,
      screenTopSitting: 1257,
      screenTopStanding: 1709,
      seatDepth: 469,
      deskUndersideMin: 676,
    },
  },
];
