import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCommand, type Command } from '@shared/command';
import { intentSchema } from '@shared/session/intent-schema';

const MINUTE = 60_000;

const UNDERSTOOD: readonly (readonly [string, Command])[] = [
  ['', { type: 'start' }],
  ['status', { type: 'status', json: false }],
  ['status --json', { type: 'status', json: true }],
  ['sitting', { type: 'intent', intent: { type: 'say', position: 'sitting' } }],
  [
    'standing since 10m',
    { type: 'intent', intent: { type: 'say', position: 'standing', since: 10 * MINUTE } },
  ],
  [
    'walk --since 1h30m',
    { type: 'intent', intent: { type: 'say', position: 'walking', since: 90 * MINUTE } },
  ],
  ['walk --since=90s', { type: 'intent', intent: { type: 'say', position: 'walking', since: 90_000 } }],
  ['pause', { type: 'intent', intent: { type: 'pause', length: 'until-resumed' } }],
  ['pause 45m', { type: 'intent', intent: { type: 'pause', length: { for: 45 * MINUTE } } }],
  ['pause tomorrow', { type: 'intent', intent: { type: 'pause', length: 'tomorrow' } }],
  ['resume', { type: 'intent', intent: { type: 'resume' } }],
  ['meeting on', { type: 'intent', intent: { type: 'mode', mode: 'meeting' } }],
  ['reading on', { type: 'intent', intent: { type: 'mode', mode: 'reading' } }],
  ['meeting off', { type: 'intent', intent: { type: 'mode', mode: 'normal' } }],
  ['snooze', { type: 'intent', intent: { type: 'answer', answer: 'snooze' } }],
  ['skip', { type: 'intent', intent: { type: 'answer', answer: 'skip' } }],
  ['open', { type: 'start' }],
  ['open settings', { type: 'open', section: 'settings' }],
  ['simulate day.json', { type: 'simulate', path: 'day.json' }],
  ['simulate -', { type: 'simulate', path: '-' }],
  ['heights --stature 170cm', { type: 'heights', words: ['--stature', '170cm'] }],
  ['quit', { type: 'quit' }],
  ['--version', { type: 'version' }],
  ['--help', { type: 'help' }],
];

function split(line: string): readonly string[] {
  return line.split(' ').filter((word) => word !== '');
}

test.each(UNDERSTOOD)('"%s" is understood', (line, command) => {
  expect(parseCommand(split(line))).toEqual({ ok: true, command });
});

test.each([
  ['siting', '"siting" is not a command of Sitwell: did you mean "sitting"?'],
  ['stauts', '"stauts" is not a command of Sitwell: did you mean "status"?'],
  ['pasue 45m', '"pasue" is not a command of Sitwell: did you mean "pause"?'],
  ['status --jsn', '"status" takes no "--jsn".'],
  ['quit now', '"quit" takes no "now".'],
  ['standing since', '"standing since" needs a length of time like 10m or 1h30m.'],
  ['standing since soon', '"soon" is not a length of time like 10m or 1h30m.'],
  ['standing since 10', '"10" is not a length of time like 10m or 1h30m.'],
  ['standing since 25h', '"25h" is longer ago than 24h.'],
  ['pause long', '"long" is not a length of time like 45m, nor "tomorrow".'],
  ['pause 31d', 'A pause is from 1s to 30d long (found "31d").'],
  ['pause 0s', 'A pause is from 1s to 30d long (found "0s").'],
  ['meeting', '"meeting" needs "on" or "off".'],
  ['meeting maybe', '"meeting" takes "on" or "off" (found "maybe").'],
  ['open history', 'The section "history" comes in a later version of Sitwell.'],
  ['open setings', '"setings" is not a section: did you mean "settings"?'],
  ['simulate', '"simulate" needs a file, or "-" for standard input.'],
])('"%s" is refused with one sentence that names the word', (line, error) => {
  expect(parseCommand(split(line))).toEqual({ ok: false, error, exitCode: 2 });
});

test('a word that resembles nothing gets the list', () => {
  const result = parseCommand(['xylophone']);
  expect(result.ok ? '' : result.error).toMatch(
    /^"xylophone" is not a command of Sitwell: try status, sitting, /,
  );
});

const vocabulary = fc.constantFrom(
  ...[
    'status',
    '--json',
    'sitting',
    'standing',
    'walk',
    'since',
    '10m',
    '--since=',
    'pause',
    'tomorrow',
    'resume',
  ],
  ...[
    'meeting',
    'reading',
    'on',
    'off',
    'snooze',
    'skip',
    'open',
    'today',
    'settings',
    'simulate',
    'heights',
    'quit',
  ],
);
const word = fc.oneof(
  vocabulary,
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom('constructor', '__proto__', ''),
);

test('whatever the words, the answer is a command or one printable line, and a spoken intent passes the IPC schema', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      const result = parseCommand(words);
      if (!result.ok) {
        expect(result.error).toMatch(/^[^\p{Cc}]+$/u);
        expect(result.exitCode).toBe(2);
      } else if (result.command.type === 'intent') {
        expect(intentSchema.parse(result.command.intent)).toEqual(result.command.intent);
      }
    }),
    { numRuns: 5_000 },
  );
});
