import type { Person } from './body';
import { readGear, readPerson } from './furniture';
import { parseLength } from './length';
import { LENGTH_QUESTIONS, type Answers, type LengthQuestion } from './questions';
import type { Sex } from './regressions';
import type { Gear } from './setup';

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

/** The question that each option answers: its limits are the option's. */
const QUESTIONS = {
  stature: 'stature',
  shoe: 'shoe',
  keyboard: 'keyboard',
  'desk-thickness': 'deskThickness',
  popliteal: 'popliteal',
  'elbow-seated': 'elbowSeated',
  'elbow-standing': 'elbowStanding',
  'eye-seated': 'eyeSeated',
  'eye-standing': 'eyeStanding',
} as const satisfies Readonly<Record<string, LengthQuestion>>;
export type LengthOption = keyof typeof QUESTIONS;
export const LENGTH_OPTIONS = Object.keys(QUESTIONS) as readonly LengthOption[];

/** Reads the options into mm. Every problem is a sentence that names the option and what was found. */
export function parseHeights(options: HeightsOptions): ParsedHeights {
  const problems: string[] = [];

  function read(option: LengthOption): number | undefined {
    const text = options[option];
    if (text === undefined) return undefined;
    const mm = parseLength(text);
    const [least, most] = LENGTH_QUESTIONS[QUESTIONS[option]];
    const found = JSON.stringify(text);
    if (mm === null)
      problems.push(`--${option}: is not a length like 170cm, 25mm or 5ft7in (found ${found})`);
    else if (mm < least || mm > most)
      problems.push(`--${option}: must be from ${least / 10}cm to ${most / 10}cm (found ${found})`);
    return mm ?? undefined;
  }

  if (options.stature === undefined)
    problems.push('--stature: is needed, like --stature 170cm (found nothing)');
  const lengths: Partial<Record<LengthQuestion, number>> = {};
  for (const option of LENGTH_OPTIONS) {
    const mm = read(option);
    if (mm !== undefined) lengths[QUESTIONS[option]] = mm;
  }
  const sex = readSex(options.sex, problems);
  const answers: Answers = {
    ...lengths,
    ...(sex === null ? {} : { sex }),
    glasses: options.multifocal === true ? 'multifocal' : 'ordinary',
  };
  const person = readPerson(answers);
  if (problems.length > 0 || person === null) return { ok: false, problems };
  const deskThickness = answers.deskThickness ?? null;
  return { ok: true, input: { person, gear: readGear(answers), deskThickness } };
}

function readSex(text: string | undefined, problems: string[]): Sex | null {
  if (text === undefined || text === 'female' || text === 'male') return text ?? null;
  problems.push(`--sex: must be female or male, or left out (found ${JSON.stringify(text)})`);
  return null;
}
