import { expect, it } from 'vitest';
import { z } from 'zod';
import { runHeightsCommand } from '../../../electron/main/command-line/heights-command';

const run = (line: string) => runHeightsCommand(line.split(' ').filter((word) => word !== ''));

const figure = z.strictObject({ mm: z.number(), sdMm: z.number(), source: z.string().min(1) });
const range = z.tuple([z.int(), z.int()]);
const height = z.strictObject({
  mm: z.int(),
  range68Mm: range,
  range95Mm: range,
  source: z.string().min(1),
});
/** The member names are fixed: scripts outside use them. */
const documentSchema = z.strictObject({
  body: z.strictObject({
    popliteal: figure,
    elbowSeated: figure,
    elbowStanding: figure,
    eyeSeated: figure,
    eyeStanding: figure,
    thighTopSeated: figure,
    buttockPopliteal: figure,
  }),
  setup: z.strictObject({
    seat: height,
    seatDepth: height,
    lumbar: height,
    armrest: height,
    deskSitting: height,
    deskStanding: height,
    screenTopSitting: height,
    screenTopStanding: height,
    screenDistance: height,
    deskUndersideMin: height,
  }),
});

it('prints the worked example, and nothing else on standard output', () => {
  const { stdout, stderr, exitCode } = run('--stature 170cm --sex male --shoe 25mm --json');
  expect([stderr, exitCode]).toEqual(['', 0]);
  const { body, setup } = documentSchema.parse(JSON.parse(stdout));
  expect(body.popliteal).toMatchObject({ mm: 412.6, sdMm: 13.3 });
  expect(setup.seat).toMatchObject({ mm: 438, range68Mm: [424, 451], range95Mm: [411, 464] });
});

it('reads feet and inches, several spellings of an option, and every measure of the tape', () => {
  const line =
    '--stature=5ft7in --popliteal 41cm --elbow-seated 64cm --elbow-standing 104cm --eye-seated 118cm --eye-standing 158cm';
  const { stdout, exitCode } = run(`${line} --shoe 0mm --keyboard 2cm --multifocal --json`);
  expect(exitCode).toBe(0);
  const { body, setup } = documentSchema.parse(JSON.parse(stdout));
  expect([body.popliteal, body.elbowSeated, body.eyeStanding].map(({ mm, source }) => [mm, source])).toEqual([
    [410, 'measured'],
    [640, 'measured'],
    [1_580, 'measured'],
  ]);
  expect([setup.seat.mm, setup.deskSitting.mm, setup.armrest.mm]).toEqual([410, 620, 230]);
});

it('prints a table for people', () => {
  const { stdout, exitCode } = run('--stature 170cm --sex male');
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^desk, sitting +65\.9 +63\.5-68\.2 +61\.2-70\.6$/m);
});

it('remarks on what is less sure or does not fit, beside the result', () => {
  expect(run('--stature 210cm').stderr).toContain('less sure');
  expect(run('--stature 170cm --desk-thickness 9cm').stderr).toContain('thighs');
  expect(run('--stature 170cm --desk-thickness 9cm').exitCode).toBe(0);
});

it.each([
  ['', '--stature: is needed, like --stature 170cm (found nothing)'],
  ['--stature 170', '--stature: is not a length like 170cm, 25mm or 5ft7in (found "170")'],
  ['--stature 17cm', '--stature: must be from 130cm to 220cm (found "17cm")'],
  ['--stature 170cm --sex other', '--sex: must be female or male, or left out (found "other")'],
  ['--stature 170cm --popliteal 41', '--popliteal: is not a length like 170cm, 25mm or 5ft7in (found "41")'],
  ['--stature 170cm --statur 3cm', '--statur: is no option of heights; did you mean --stature?'],
  ['--stature 170cm --json=yes', '--json: takes no value (found yes)'],
  ['--stature 170cm --shoe', '--shoe: needs a value (found nothing)'],
  ['170cm', 'heights: takes no "170cm"'],
])('refuses "%s"', (line, sentence) => {
  const { stdout, stderr, exitCode } = run(line);
  expect([stdout, exitCode]).toEqual(['', 2]);
  expect(stderr.split('\n')).toContain(sentence);
});

it('names every problem at once', () => {
  expect(run('--stature tall --sex x --shoe 3m').stderr.trim().split('\n')).toHaveLength(3);
});
