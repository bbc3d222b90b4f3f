import fc from 'fast-check';
import type { Script, WorldEntry } from '@shared/simulation/script';
import { parseScript } from '@shared/simulation/script';

/** Sequences in a run of `npm test`, spread over the properties; the long run multiplies them by ten. */
export const SEQUENCES = Number(process.env['SEQUENCES'] ?? 100_000);

const HOUR = 3_600_000;
const minutes = (most: number) => fc.integer({ min: 0, max: most * 60 }).map((seconds) => seconds * 1_000);

/** A pause of no length is over as it begins, and a prompt at that very moment is right. */
const pause = fc.oneof(
  minutes(90).filter((length) => length > 0),
  fc.constant('until-resumed'),
);

const action = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('working', 'typing', 'none', 'unknown').map((input) => ({ input })),
  },
  { weight: 3, arbitrary: fc.constantFrom('sitting', 'standing', 'walking').map((say) => ({ say })) },
  { weight: 1, arbitrary: fc.record({ say: fc.constantFrom('sitting', 'standing'), since: minutes(40) }) },
  { weight: 2, arbitrary: fc.constantFrom('lock', 'unlock').map((screen) => ({ screen })) },
  { weight: 2, arbitrary: fc.constantFrom('suspend', 'wake').map((machine) => ({ machine })) },
  { weight: 1, arbitrary: fc.constantFrom('quit', 'kill', 'start').map((app) => ({ app })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(HOUR, -HOUR, -365 * 24 * HOUR, HOUR / 20).map((clock) => ({ clock })),
  },
  { weight: 1, arbitrary: fc.constantFrom('Asia/Tokyo', 'America/New_York').map((zone) => ({ zone })) },
  { weight: 2, arbitrary: fc.record({ microphone: fc.boolean() }).map((context) => ({ context })) },
  { weight: 1, arbitrary: fc.constantFrom('normal', 'reading', 'meeting').map((mode) => ({ mode })) },
  { weight: 1, arbitrary: pause.map((length) => ({ pause: length })) },
  { weight: 1, arbitrary: fc.constant({ resume: true }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('10m', '45m')
      .map((after) => ({ settings: { reminders: [{ id: 'position-change', after }] } })),
  },
);

const entry = fc.record({ wait: minutes(20), what: action });

const answers = fc.option(
  fc.record({ with: fc.constantFrom('taken', 'snooze', 'skip'), after: minutes(3) }),
  { nil: undefined },
);

/** A day of anything that may happen, in any order; entries that no machine could have are dropped. */
export const anyScript: fc.Arbitrary<Script> = fc
  .record({ entries: fc.array(entry, { maxLength: 10 }), answers, tail: minutes(60) })
  .map(({ entries, answers: answer, tail }) => {
    let at = 0;
    const world: WorldEntry[] = [];
    const machine = { running: true, suspended: false };
    for (const { wait, what } of [{ wait: 0, what: { input: 'working' } }, ...entries]) {
      at += wait;
      if (isPossible(what, machine)) world.push({ at, ...what } as WorldEntry);
    }
    // Already in ms: reading it through the schema would cost more than playing it.
    return {
      timeZone: 'Europe/Berlin',
      startAt: '2026-03-28T22:00:00+01:00',
      settings: {},
      until: at + tail,
      world,
      ...(answer !== undefined && { answers: answer }),
    };
  });

/** Reads a script that must be right. */
export function readScript(input: object): Script {
  const parsed = parseScript(input);
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return parsed.script;
}

function isPossible(what: object, machine: { running: boolean; suspended: boolean }): boolean {
  if ('app' in what) {
    const starts = what.app === 'start';
    if (starts === machine.running || machine.suspended) return false;
    machine.running = starts;
    return true;
  }
  if ('machine' in what) {
    const suspends = what.machine === 'suspend';
    if (suspends === machine.suspended) return false;
    machine.suspended = suspends;
    return true;
  }
  const needsEar = 'say' in what || 'mode' in what || 'pause' in what || 'resume' in what;
  return !needsEar || (machine.running && !machine.suspended);
}
