import { findNearestWord } from './nearest-word';
import { SECTIONS, type Section } from './section';
import type { Intent } from './session/intent';
import { parseDuration } from './settings/duration';

/** What someone asked for on the command line. */
export type Command =
  /** No words: start, or show the window of the running app. */
  | { readonly type: 'start' }
  | { readonly type: 'status'; readonly json: boolean }
  | { readonly type: 'intent'; readonly intent: Intent }
  | { readonly type: 'open'; readonly section: Section }
  | { readonly type: 'quit' }
  | { readonly type: 'version' }
  | { readonly type: 'help' }
  /** Plays a script (a path, or `-` for standard input) without the app. */
  | { readonly type: 'simulate'; readonly path: string }
  /** Computes heights without the app; it reads its options itself. */
  | { readonly type: 'heights'; readonly words: readonly string[] };

export type CommandResult =
  | { readonly ok: true; readonly command: Command }
  /** `error` is one sentence for standard error. */
  | { readonly ok: false; readonly error: string; readonly exitCode: 2 };

export const USAGE = `Usage: sitwell [command]

  (no command)                    start Sitwell, or show its window
  status [--json]                 position, bout, next prompt, what holds it
  sitting | standing | walk       say what you do; add "since 10m" if you have been at it
  pause [45m | tomorrow]          no prompts for that long; without a length until "resume"
  resume                          end a pause
  meeting on | off                hold prompts and keep counting
  reading on | off                the same while you read without touching anything
  snooze | skip                   answer the prompt on show
  open [today | workstation | settings]
                                  show the window
  simulate FILE                   play a scripted day ("-" reads standard input)
  heights --stature 170cm ...     the heights of chair, desk and screen that fit
  quit                            stop Sitwell
  --version, --help

Exit codes: 0 done, 2 the command is wrong, 3 Sitwell is not running, 70 a bug.`;

const LONGEST_SINCE_MS = 86_400_000;
const SHORTEST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30 * 86_400_000;
/** Sections of DESIGN that come with later versions. */
const LATER_SECTIONS: readonly string[] = ['history'];

type Rest = readonly string[];

function accept(command: Command): CommandResult {
  return { ok: true, command };
}

function refuse(error: string): CommandResult {
  return { ok: false, error, exitCode: 2 };
}

/** A word as it is safe to print: no control characters for the terminal, no endless line. */
function quote(word: string): string {
  const plain = word.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '?');
  return `"${plain.length > 60 ? `${plain.slice(0, 60)}...` : plain}"`;
}

function refuseWord(word: string, known: readonly string[], what: string): CommandResult {
  const nearest = findNearestWord(word, known);
  return refuse(
    `${quote(word)} is not ${what}${nearest === null ? `: try ${known.join(', ')}` : `: did you mean "${nearest}"?`}`,
  );
}

/** Refuses words after a command that takes no more. */
function end(rest: Rest, command: Command, after: string): CommandResult {
  const extra = rest[0];
  return extra === undefined ? accept(command) : refuse(`"${after}" takes no ${quote(extra)}.`);
}

function intent(value: Intent): Command {
  return { type: 'intent', intent: value };
}

/** A length of time with its unit: a bare number would be milliseconds, which nobody means. Null otherwise. */
function parseSpan(text: string): number | null {
  return /[smhd]$/.test(text) ? parseDuration(text) : null;
}

function parseSay(word: string, position: 'sitting' | 'standing' | 'walking', rest: Rest): CommandResult {
  const words = rest.flatMap((part) =>
    part.startsWith('--since=') ? ['since', part.slice('--since='.length)] : [part],
  );
  const [link, length, ...more] = words;
  if (link === undefined) return accept(intent({ type: 'say', position }));
  if (link !== 'since' && link !== '--since')
    return refuseWord(link, ['since'], `understood after "${word}"`);
  if (length === undefined) return refuse(`"${word} since" needs a length of time like 10m or 1h30m.`);
  const since = parseSpan(length);
  if (since === null) return refuse(`${quote(length)} is not a length of time like 10m or 1h30m.`);
  if (since > LONGEST_SINCE_MS) return refuse(`${quote(length)} is longer ago than 24h.`);
  return end(more, intent({ type: 'say', position, since }), `${word} since`);
}

function parsePause(rest: Rest): CommandResult {
  const [length, ...more] = rest;
  if (length === undefined) return accept(intent({ type: 'pause', length: 'until-resumed' }));
  if (length === 'tomorrow') return end(more, intent({ type: 'pause', length }), 'pause tomorrow');
  const ms = parseSpan(length);
  if (ms === null) return refuse(`${quote(length)} is not a length of time like 45m, nor "tomorrow".`);
  if (ms < SHORTEST_PAUSE_MS || ms > LONGEST_PAUSE_MS)
    return refuse(`A pause is from 1s to 30d long (found ${quote(length)}).`);
  return end(more, intent({ type: 'pause', length: { for: ms } }), 'pause');
}

function parseMode(mode: 'meeting' | 'reading', rest: Rest): CommandResult {
  const [state, ...more] = rest;
  if (state === undefined) return refuse(`"${mode}" needs "on" or "off".`);
  if (state !== 'on' && state !== 'off')
    return refuse(`"${mode}" takes "on" or "off" (found ${quote(state)}).`);
  return end(more, intent({ type: 'mode', mode: state === 'on' ? mode : 'normal' }), mode);
}

function parseOpen(rest: Rest): CommandResult {
  const [name, ...more] = rest;
  if (name === undefined) return accept({ type: 'start' });
  if (LATER_SECTIONS.includes(name))
    return refuse(`The section "${name}" comes in a later version of Sitwell.`);
  const section = SECTIONS.find((each) => each === name);
  if (section === undefined) return refuseWord(name, SECTIONS, 'a section');
  return end(more, { type: 'open', section }, `open ${name}`);
}

function parseSimulate(rest: Rest): CommandResult {
  const [path, ...more] = rest;
  if (path === undefined || path === '') return refuse('"simulate" needs a file, or "-" for standard input.');
  return end(more, { type: 'simulate', path }, 'simulate');
}

const PARSERS: ReadonlyMap<string, (rest: Rest) => CommandResult> = new Map<
  string,
  (rest: Rest) => CommandResult
>([
  [
    'status',
    (rest) =>
      rest[0] === '--json'
        ? end(rest.slice(1), { type: 'status', json: true }, 'status --json')
        : end(rest, { type: 'status', json: false }, 'status'),
  ],
  ['sitting', (rest) => parseSay('sitting', 'sitting', rest)],
  ['standing', (rest) => parseSay('standing', 'standing', rest)],
  ['walk', (rest) => parseSay('walk', 'walking', rest)],
  ['pause', parsePause],
  ['resume', (rest) => end(rest, intent({ type: 'resume' }), 'resume')],
  ['meeting', (rest) => parseMode('meeting', rest)],
  ['reading', (rest) => parseMode('reading', rest)],
  ['snooze', (rest) => end(rest, intent({ type: 'answer', answer: 'snooze' }), 'snooze')],
  ['skip', (rest) => end(rest, intent({ type: 'answer', answer: 'skip' }), 'skip')],
  ['open', parseOpen],
  ['simulate', parseSimulate],
  ['heights', (words) => accept({ type: 'heights', words })],
  ['quit', (rest) => end(rest, { type: 'quit' }, 'quit')],
  ['--version', (rest) => end(rest, { type: 'version' }, '--version')],
  ['--help', (rest) => end(rest, { type: 'help' }, '--help')],
]);

/**
 * Reads the words after the program's name. Never throws.
 * A wrong word gives one sentence that names it, and the nearest word there is.
 */
export function parseCommand(words: readonly string[]): CommandResult {
  const [word, ...rest] = words;
  if (word === undefined) return accept({ type: 'start' });
  const parse = PARSERS.get(word);
  return parse === undefined ? refuseWord(word, [...PARSERS.keys()], 'a command of Sitwell') : parse(rest);
}
