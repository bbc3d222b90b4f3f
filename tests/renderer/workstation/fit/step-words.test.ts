import i18next, { type TFunction } from 'i18next';
import ICU from 'i18next-icu';
import { describe, expect, it } from 'vitest';
import { createLengthFormats, type LengthUnit } from '@shared/workstation/format-length';
import type { Arrangement } from '@shared/workstation/fit-plan/arrangement';
import type { Ask, FitPlan } from '@shared/workstation/fit-plan/plan';
import { STEP_IDS, type Step } from '@shared/workstation/fit-plan/step';
import de from '@resources/locales/de/fit.json';
import en from '@resources/locales/en/fit.json';
import { describeShortfall } from '../../../../renderer/companion/workstation/fit/plan/shortfall-words';
import { describeStep } from '../../../../renderer/companion/workstation/fit/plan/step-words';

const AFTER: Arrangement = {
  position: 'sitting',
  seat: 500,
  seatCushion: 0,
  footrest: 64,
  desk: 720,
  deskBlocks: 0,
  deskThickness: 25,
  screenTop: 1_250,
  backCushion: 0,
  seatDepth: null,
  lowBack: 'towel',
  armrest: null,
  laptopKeys: false,
};
const PLAN: FitPlan = {
  position: 'sitting',
  steps: [],
  before: AFTER,
  after: AFTER,
  claims: [],
  shortfalls: [],
};

const EVERY_STEP: readonly Step[] = [
  { id: 'clear-under-desk', gains: 115 },
  { id: 'chair', to: 500, by: 60 },
  { id: 'chair', to: 410, by: -30 },
  { id: 'chair', to: 436, by: null },
  { id: 'seat-cushion', to: 40, by: 40 },
  { id: 'footrest', to: 64, by: 64 },
  { id: 'footrest', to: 180, by: 180 },
  { id: 'footrest', to: 64, by: 14 },
  { id: 'footrest', to: 64, by: -36 },
  { id: 'footrest', to: 140, by: 40 },
  { id: 'footrest', to: 0, by: -100 },
  { id: 'desk', to: 1_049, by: 329 },
  { id: 'desk', to: 656, by: -84 },
  { id: 'desk-blocks', to: 45, by: 45 },
  { id: 'armrests', to: 239 },
  { id: 'armrests', to: null },
  { id: 'seat-depth', means: 'slide', to: 446, by: -24 },
  { id: 'seat-depth', means: 'slide', to: 446, by: 24 },
  { id: 'seat-depth', means: 'cushion', to: 446, by: -54 },
  { id: 'low-back', means: 'towel', start: [190, 200] },
  { id: 'low-back', means: 'backrest', start: [190, 200] },
  { id: 'keyboard', beside: 'laptop' },
  { id: 'keyboard', beside: 'monitor' },
  ...(['books', 'stand', 'arm', 'laptop-riser'] as const).flatMap((means) =>
    [130, 40, -40, null].map((by) => ({ id: 'screen' as const, means, to: 1_250, aboveDesk: 530, by })),
  ),
  { id: 'presets', sitting: 656, standing: 1_049 },
];

const ASKS: readonly Ask['what'][] = [
  'desk-that-goes-down-to',
  'desk-that-goes-up-to',
  'chair-that-goes-down-to',
  'chair-that-goes-up-to',
  'thinner-desk',
  'shallower-seat',
  'deeper-seat',
  'screen-arm',
  'less-tall-screen',
  'sit-stand-desk',
];

async function openWords(language: 'en' | 'de', unit: LengthUnit) {
  const words = i18next.createInstance();
  await words.use(ICU).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'fit',
    resources: { en: { fit: en }, de: { fit: de } },
  });
  const lengths = createLengthFormats(unit, language);
  return { t: words.t as unknown as TFunction<'fit'>, lengths };
}

/** A key without words, a name without a value, a number below zero or none at all. */
const BROKEN = /steps\.|shortfalls\.|[{}]|undefined|NaN|[-−]\d/;

describe.each([
  ['en', 'cm'],
  ['en', 'in'],
  ['de', 'cm'],
] as const)('in %s and %s', (language, unit) => {
  it('every step has a title and a reason', async () => {
    const writing = await openWords(language, unit);
    expect(new Set(EVERY_STEP.map(({ id }) => id))).toEqual(new Set(STEP_IDS));
    for (const step of EVERY_STEP) {
      const { title, about } = describeStep(step, PLAN, writing);
      expect(title).not.toMatch(BROKEN);
      expect(about).not.toMatch(BROKEN);
      expect(about).toMatch(/\.$/);
    }
  });

  it('every shortfall says what to ask for', async () => {
    const writing = await openWords(language, unit);
    for (const what of ASKS) {
      for (const kind of ['left', 'bridged'] as const) {
        const words = describeShortfall({ claim: 'elbows', by: 340, ask: { what, mm: 656 } }, kind, writing);
        expect(words).not.toMatch(BROKEN);
        expect(words).toContain(writing.lengths.write(656, unit === 'cm' ? 0 : 1));
        expect(words.includes(writing.lengths.write(340, unit === 'cm' ? 0 : 1))).toBe(kind === 'left');
      }
    }
  });
});

it('words the look’s own example', async () => {
  const writing = await openWords('en', 'cm');
  const words = (step: Step) => describeStep(step, PLAN, writing);
  expect(words({ id: 'chair', to: 500, by: 60 })).toEqual({
    title: 'Raise the chair 6 cm',
    about: 'To 50 cm, so elbows meet the keys.',
  });
  expect(words({ id: 'footrest', to: 64, by: 64 })).toEqual({
    title: 'Put 6 cm of books under your feet',
    about: 'About 3 paperbacks, or a low stool. Soles level, no squeeze under the thighs.',
  });
  expect(words({ id: 'footrest', to: 180, by: 180 }).title).toBe('Put a box or a stool under your feet');
  expect(words({ id: 'footrest', to: 120, by: 20 })).toEqual({
    title: 'Raise the footrest 2 cm',
    about: 'To 12 cm: about 6 paperbacks in all, or a low stool. Soles level, no squeeze under the thighs.',
  });
  expect(words({ id: 'screen', means: 'books', to: 1_250, aboveDesk: 530, by: 40 }).about).toBe(
    'Top line at 125 cm: about 2 paperbacks under its foot.',
  );
  expect(
    describeStep({ id: 'chair', to: 436, by: -14 }, { ...PLAN, after: { ...AFTER, footrest: 0 } }, writing),
  ).toEqual({
    title: 'Lower the chair 1.4 cm',
    about: 'To 44 cm, so soles rest flat and nothing squeezes the thighs.',
  });
});

it('says a height once where nobody told how it stands', async () => {
  const writing = await openWords('en', 'cm');
  const steps: readonly Step[] = [
    { id: 'chair', to: 490, by: null },
    ...(['books', 'stand', 'arm', 'laptop-riser'] as const).map(
      (means) => ({ id: 'screen', means, to: 1_250, aboveDesk: 530, by: null }) as const,
    ),
  ];
  for (const step of steps) {
    const { title, about } = describeStep(step, PLAN, writing);
    const [height = ''] = /\d+ cm/.exec(title) ?? [];
    expect(height).not.toBe('');
    expect(about).not.toContain(height);
  }
});

it('lets a cushion behind the back be the support for the low back', async () => {
  const writing = await openWords('en', 'cm');
  const towel: Step = { id: 'low-back', means: 'towel', start: [190, 200] };
  const behind: FitPlan = { ...PLAN, after: { ...AFTER, backCushion: 50 } };
  expect(describeStep(towel, PLAN, writing).title).toBe('Roll a towel behind the low back');
  expect(describeStep(towel, behind, writing)).toEqual({
    title: 'Let the cushion fill the low back',
    about:
      'Fullest at 19 to 20 cm above the seat; where it is flat, a small towel helps. Try, shift, remove if it annoys.',
  });
});
