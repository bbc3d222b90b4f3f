import { MEASURABLE, type Measurable, type Person } from './body';
import { parseLength } from './length';
import type { Sex } from './regressions';
import { USUAL_GEAR, type Gear } from './setup';

/** What `heights` is asked, as words: option names without their dashes. */
export type HeightsOptions = Readonly<Partial<Record<LengthOption | 'sex', string>>> & {
  readonly multifocal?: boolean;
};

export interface HeightsInput {
  readonly person: Person;
  readonly gear: Gear;
  /** Of the desk's top, mm; null when not told. */
  readonly deskThickness: number | null;
}

export type ParsedHeights =
  | { readonly ok: true; readonly input: HeightsInput }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Least and most in mm that a person or a thing can measure; anything else is a slip of the keyboard. */
const LENGTHS = {
  stature: [1_300, 2_200],
  shoe: [0, 120],
  keyboard: [0, 80],
  'desk-thickness': [5, 150],
  popliteal: [250, 650],
  'elbow-seated': [400, 950],
  'elbow-standing': [700, 1_500],
  'eye-seated': [800, 1_600],
  'eye-standing': [1_100, 2_150],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;
export type LengthOption = keyof typeof LENGTHS;
export const LENGTH_OPTIONS = Object.keys(LENGTHS) as readonly LengthOption[];

const MEASURE_OPTIONS: Readonly<Record<Measurable, LengthOption>> = {
  popliteal: 'popliteal',
  elbowSeated: 'elbow-seated',
  elbowStanding: 'elbow-standing',
  eyeSeated: 'eye-seated',
  eyeStanding: 'eye-standing',
};

/** Reads the options into mm. Every problem is a sentence that names the option and what was found. */
export function parseHeights(options: HeightsOptions): ParsedHeights {
  const problems: string[] = [];

  function read(option: LengthOption): number | undefined {
    const text = options[option];
    if (text === undefined) return undefined;
    const mm = parseLength(text);
    const [least, most] = LENGTHS[option];
    const found = JSON.stringify(text);
    if (mm === null)
      problems.push(`--${option}: is not a length like 170cm, 25mm or 5ft7in (found ${found})`);
    else if (mm < least || mm > most)
      problems.push(`--${option}: must be from ${least / 10}cm to ${most / 10}cm (found ${found})`);
    return mm ?? undefined;
  }

  const stature = read('stature');
  if (options.stature === undefined)
    problems.push('--stature: is needed, like --stature 170cm (found nothing)');
  const sex = readSex(options.sex, problems);
  const gear: Gear = {
    shoe: read('shoe') ?? USUAL_GEAR.shoe,
    keyboard: read('keyboard') ?? USUAL_GEAR.keyboard,
    multifocal: options.multifocal ?? false,
  };
  const deskThickness = read('desk-thickness') ?? null;
  const measured: Partial<Record<Measurable, number>> = {};
  for (const measure of MEASURABLE) {
    const mm = read(MEASURE_OPTIONS[measure]);
    if (mm !== undefined) measured[measure] = mm;
  }
  if (problems.length > 0 || stature === undefined) return { ok: false, problems };
  return { ok: true, input: { person: { stature, sex, measured }, gear, deskThickness } };
}

function readSex(text: string | undefined, problems: string[]): Sex | null {
  if (text === undefined || text === 'female' || text === 'male') return text ?? null;
  problems.push(`--sex: must be female or male, or left out (found ${JSON.stringify(text)})`);
  return null;
}
