import { z } from 'zod';
import { parseDuration } from '../settings/duration';
import { parseSettings } from '../settings/settings';

const duration = z.union([z.string(), z.number()]).transform((input, context): number => {
  const ms = parseDuration(input);
  if (ms !== null) return ms;
  context.addIssue(
    `is not a duration like 90s, 25m, 1h30m or a number of ms (found ${JSON.stringify(input)})`,
  );
  return z.NEVER;
});

const clockShift = z.string().transform((input, context): number => {
  const ms = /^[+-]/.test(input) ? parseDuration(input.slice(1)) : null;
  if (ms !== null) return input.startsWith('-') ? -ms : ms;
  context.addIssue(`is not a change like +1h or -365d (found ${JSON.stringify(input)})`);
  return z.NEVER;
});

const zone = z
  .string()
  .refine(isZone, { error: (issue) => `is not an IANA time zone (found ${JSON.stringify(issue.input)})` });

const probe = z.union([z.boolean(), z.literal('unknown')]);

const actions = {
  input: z.enum(['working', 'typing', 'none', 'unknown']),
  screen: z.enum(['lock', 'unlock']),
  machine: z.enum(['suspend', 'wake']),
  clock: clockShift,
  zone,
  app: z.enum(['quit', 'kill', 'start']),
  say: z.enum(['sitting', 'standing', 'walking']),
  answer: z.enum(['taken', 'snooze', 'skip']),
  context: z
    .strictObject({ doNotDisturb: probe, fullScreen: probe, camera: probe, microphone: probe })
    .partial(),
  mode: z.enum(['normal', 'reading', 'meeting']),
  pause: z.union([z.literal('tomorrow'), z.literal('until-resumed'), duration]),
  resume: z.literal(true),
  settings: z.record(z.string(), z.unknown()),
} as const;
const ACTION_NAMES = Object.keys(actions) as (keyof typeof actions)[];

const entry = z
  .strictObject({ at: duration, since: duration.optional(), ...z.object(actions).partial().shape })
  .superRefine((value, context) => {
    const named = ACTION_NAMES.filter((name) => value[name] !== undefined);
    if (named.length !== 1) {
      const found = named.length === 0 ? 'none' : named.join(', ');
      context.addIssue(`needs exactly one of ${ACTION_NAMES.join(', ')} (found ${found})`);
    }
    if (value.since !== undefined && value.say === undefined)
      context.addIssue('"since" only goes with "say"');
  });
export type WorldEntry = z.output<typeof entry>;

const settings = z
  .unknown()
  .optional()
  .transform((input, context) => {
    const result = parseSettings(input ?? {});
    if (result.ok) return (input ?? {}) as Readonly<Record<string, unknown>>;
    for (const problem of result.problems) context.addIssue(problem.replace(/^settings\.?/, ''));
    return z.NEVER;
  });

const script = z.strictObject({
  timeZone: zone.default('UTC'),
  startAt: z.iso.datetime({
    offset: true,
    error: (issue) => `is not an ISO 8601 time with an offset (found ${JSON.stringify(issue.input)})`,
  }),
  settings,
  answers: z
    .strictObject({ with: z.enum(['taken', 'snooze', 'skip']), after: duration.default(0) })
    .optional(),
  until: duration,
  world: z
    .array(entry)
    .default([])
    .superRefine((entries, context) => {
      entries.forEach((each, index) => {
        const before = entries[index - 1];
        if (before !== undefined && each.at < before.at) {
          context.addIssue({
            code: 'custom',
            path: [index, 'at'],
            message: `goes back: ${each.at} ms comes after ${before.at} ms`,
          });
        }
      });
    }),
});
/** A scripted world, checked: durations in ms since the start. */
export type Script = z.output<typeof script>;

export type ScriptResult =
  | { readonly ok: true; readonly script: Script }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads a script from parsed JSON. Each problem is one sentence that names the field. Never throws. */
export function parseScript(input: unknown): ScriptResult {
  const result = script.safeParse(input);
  if (result.success) return { ok: true, script: result.data };
  return {
    ok: false,
    problems: result.error.issues.map(
      (issue) => `${issue.path.length > 0 ? issue.path.join('.') : 'script'}: ${issue.message}`,
    ),
  };
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
