/**
 * Everything a profile can be asked, each by its id. Lengths: least and most in mm that a person or a thing can
 * measure; anything else is a slip of the tape or the keyboard. Heights are above the floor unless they say otherwise.
 */
export const LENGTH_QUESTIONS = {
  /** Barefoot. */
  stature: [1_300, 2_200],
  /** Thickness of the sole. */
  shoe: [0, 120],
  /** Measured with a tape, barefoot: see `Measurable`. */
  popliteal: [250, 650],
  elbowSeated: [400, 950],
  elbowStanding: [700, 1_500],
  eyeSeated: [800, 1_600],
  eyeStanding: [1_100, 2_150],
  /** The top of the seat where it is squashed. */
  seatLowest: [250, 700],
  seatHighest: [300, 900],
  seatNow: [250, 900],
  /** Front edge to backrest. */
  seatDepth: [300, 650],
  /** Above the squashed seat. */
  armrestHeight: [80, 400],
  /** Of what the feet stand on now; 0 is the floor. */
  footrest: [0, 400],
  /** The top of the desk: where it is, and how far it goes when it is adjustable. */
  deskNow: [400, 1_500],
  deskLowest: [400, 1_400],
  deskHighest: [500, 1_600],
  /** Of the top at its front edge. */
  deskThickness: [5, 150],
  /** The lowest thing above the thighs: a drawer, a bar, a tray. */
  deskUnderside: [300, 1_450],
  /** Thickness of the keyboard at the home row. */
  keyboard: [0, 80],
  /** The top line of the screen above the top of the desk. */
  screenTop: [50, 1_500],
  /** Height of the picture itself. */
  screenHeight: [100, 900],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

/** Questions with a few answers to choose from. */
export const CHOICE_QUESTIONS = {
  sex: ['female', 'male'],
  /** Glasses with more than one focus: bifocal, varifocal. */
  glasses: ['ordinary', 'multifocal'],
  /** What holds the small of the back now. */
  lowBack: ['adjustable', 'curve', 'towel', 'nothing'],
  seatDepthAdjusts: ['yes', 'no'],
  armrests: ['none', 'fixed', 'adjustable'],
  desk: ['fixed', 'adjustable'],
  screenKind: ['monitor', 'laptop', 'laptop-and-monitor'],
  screens: ['one', 'two-equal', 'main-and-side'],
  /** How the screen stands: a stand of one height, one that goes up and down, an arm. */
  screenSupport: ['fixed', 'adjustable', 'arm'],
  separateKeyboard: ['yes', 'no'],
  phone: ['none', 'handset', 'headset'],
  papers: ['yes', 'no'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type LengthQuestion = keyof typeof LENGTH_QUESTIONS;
export type ChoiceQuestion = keyof typeof CHOICE_QUESTIONS;
export type QuestionId = LengthQuestion | ChoiceQuestion;

/** What was answered; a question that was skipped is absent. Lengths in mm. */
export type Answers = { readonly [Q in LengthQuestion]?: number } & {
  readonly [Q in ChoiceQuestion]?: (typeof CHOICE_QUESTIONS)[Q][number];
};

/** The questions in the order of the page that holds them all. */
export const QUESTION_GROUPS = {
  body: ['stature', 'sex', 'shoe', 'glasses'],
  tape: ['elbowSeated', 'popliteal', 'eyeSeated', 'elbowStanding', 'eyeStanding'],
  chair: [
    'seatLowest',
    'seatHighest',
    'seatNow',
    'lowBack',
    'armrests',
    'armrestHeight',
    'seatDepth',
    'seatDepthAdjusts',
    'footrest',
  ],
  desk: ['desk', 'deskNow', 'deskLowest', 'deskHighest', 'deskThickness', 'deskUnderside', 'keyboard'],
  screen: ['screenKind', 'separateKeyboard', 'screens', 'screenSupport', 'screenTop', 'screenHeight'],
  work: ['phone', 'papers'],
} as const satisfies Readonly<Record<string, readonly QuestionId[]>>;
export type QuestionGroup = keyof typeof QUESTION_GROUPS;

/** The few that a first fit plan needs, one after another: never more than twelve. */
export const FIRST_QUESTIONS = [
  'stature',
  'sex',
  'elbowSeated',
  'seatLowest',
  'seatHighest',
  'lowBack',
  'desk',
  'deskNow',
  'deskLowest',
  'deskHighest',
  'screenKind',
  'screenTop',
] as const satisfies readonly QuestionId[];

export function isLengthQuestion(question: QuestionId): question is LengthQuestion {
  return question in LENGTH_QUESTIONS;
}

/** Whether a question makes sense after what was answered so far. */
export function applies(question: QuestionId, answers: Answers): boolean {
  switch (question) {
    case 'deskLowest':
    case 'deskHighest':
      return answers.desk === 'adjustable';
    case 'armrestHeight':
      return answers.armrests === 'fixed';
    case 'separateKeyboard':
      return answers.screenKind === 'laptop' || answers.screenKind === 'laptop-and-monitor';
    case 'screenSupport':
      return answers.screenKind !== 'laptop';
    default:
      return true;
  }
}
