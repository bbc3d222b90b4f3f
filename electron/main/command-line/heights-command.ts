import { parseArgs } from 'node:util';
import { findNearestWord } from '@shared/nearest-word';
import { BODY_MEASURES, estimateBody, type Body } from '@shared/workstation/body';
import {
  LENGTH_OPTIONS,
  parseHeights,
  type HeightsInput,
  type HeightsOptions,
} from '@shared/workstation/heights-input';
import { SURE_STATURE } from '@shared/workstation/regressions';
import { computeSetup, SETUP_MEASURES, type Setup } from '@shared/workstation/setup';
import { guardBug, refuseInput, type CommandResult } from './result';

const FLAGS = ['multifocal', 'json'] as const;
const WITH_VALUE = [...LENGTH_OPTIONS, 'sex'] as const;
const KNOWN: readonly string[] = [...WITH_VALUE, ...FLAGS];

/** `heights --stature 170cm ...`: the heights that fit a body, as a table or, with `--json`, as JSON. Never throws. */
export function runHeightsCommand(words: readonly string[]): CommandResult {
  const read = readOptions(words);
  if (!read.ok) return refuseInput(read.problems);
  const parsed = parseHeights(read.options);
  if (!parsed.ok) return refuseInput(parsed.problems);
  return guardBug('heights', () => {
    const { person, gear } = parsed.input;
    const body = estimateBody(person);
    const setup = computeSetup(person, gear);
    return {
      stdout: read.isJson ? writeJson(body, setup) : writeTable(setup),
      stderr: listRemarks(parsed.input, setup)
        .map((remark) => `${remark}\n`)
        .join(''),
      exitCode: 0,
    };
  });
}

type ReadOptions =
  | { readonly ok: true; readonly options: HeightsOptions; readonly isJson: boolean }
  | { readonly ok: false; readonly problems: readonly string[] };

function readOptions(words: readonly string[]): ReadOptions {
  const { values, tokens } = parseArgs({
    args: [...words],
    options: {
      ...describeOptions(WITH_VALUE, 'string'),
      ...describeOptions(FLAGS, 'boolean'),
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const problems = tokens.flatMap((token): readonly string[] => {
    if (token.kind === 'positional') return [`heights: takes no ${JSON.stringify(token.value)}`];
    if (token.kind !== 'option') return [];
    if (!KNOWN.includes(token.name)) return [describeUnknown(token.name)];
    const isFlag = FLAGS.some((flag) => flag === token.name);
    if (isFlag && token.value !== undefined)
      return [`--${token.name}: takes no value (found ${token.value})`];
    return !isFlag && token.value === undefined ? [`--${token.name}: needs a value (found nothing)`] : [];
  });
  if (problems.length > 0) return { ok: false, problems };
  const { json, ...options } = values;
  return { ok: true, options, isJson: json === true };
}

function describeOptions<T extends 'string' | 'boolean'>(names: readonly string[], type: T) {
  return Object.fromEntries(names.map((name) => [name, { type }] as const));
}

function describeUnknown(name: string): string {
  const nearest = findNearestWord(name, KNOWN);
  return `--${name}: is no option of heights${nearest === null ? '' : `; did you mean --${nearest}?`}`;
}

function writeJson(body: Body, setup: Setup): string {
  const rounded = Object.fromEntries(
    BODY_MEASURES.map((measure) => {
      const { mm, sdMm, source } = body[measure];
      return [measure, { mm: roundTenth(mm), sdMm: roundTenth(sdMm), source }];
    }),
  );
  return `${JSON.stringify({ body: rounded, setup }, null, 2)}\n`;
}

function roundTenth(mm: number): number {
  return Math.round(mm * 10) / 10;
}

const NAMES: Readonly<Record<keyof Setup, string>> = {
  seat: 'seat',
  seatDepth: 'seat depth',
  lumbar: 'lumbar support, above the seat',
  armrest: 'armrest, above the seat',
  deskSitting: 'desk, sitting',
  deskStanding: 'desk, standing',
  screenTopSitting: 'top of the screen, sitting',
  screenTopStanding: 'top of the screen, standing',
  screenDistance: 'distance of the screen',
  deskUndersideMin: 'room under the desk, at least',
};

function writeTable(setup: Setup): string {
  const cm = (mm: number) => (mm / 10).toFixed(1);
  const rows = SETUP_MEASURES.map((measure) => {
    const { mm, range68Mm, range95Mm } = setup[measure];
    const ranges = [range68Mm, range95Mm].map(([least, most]) => `${cm(least)}-${cm(most)}`.padStart(13));
    return `${NAMES[measure].padEnd(32)}${cm(mm).padStart(7)}${ranges.join('')}`;
  });
  const head = `${'cm'.padEnd(32)}${'figure'.padStart(7)}${'68 %'.padStart(13)}${'95 %'.padStart(13)}`;
  return `${[head, ...rows].join('\n')}\n`;
}

function listRemarks({ person, deskThickness }: HeightsInput, setup: Setup): readonly string[] {
  const remarks: string[] = [];
  if (person.stature < SURE_STATURE.least || person.stature > SURE_STATURE.most)
    remarks.push('heights: few people of this stature were measured, so the figures are less sure.');
  if (deskThickness !== null && setup.deskSitting.mm - deskThickness < setup.deskUndersideMin.mm)
    remarks.push('heights: a desk this thick leaves too little room for the thighs at elbow height.');
  return remarks;
}
