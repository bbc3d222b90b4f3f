import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paintRecords } from '@shared/history/paint-records';
import type { HistoryRecord } from '@shared/history/record';
import { readSavedSession } from '@shared/session/saved';
import type { SessionState } from '@shared/session/state';
import { simulate } from '@shared/simulation/simulate';
import type { Report } from '@shared/simulation/report';
import type { Script } from '@shared/simulation/script';
import type { SimulatedWorld } from '@shared/simulation/world';
import { anyConversation, converse } from './conversation';
import { anyScript, readScript, SEQUENCES } from './sequences';

/** Half of all sequences go through the sums; the costlier comparisons of two runs share the rest. */
const runs = (share: number) => ({ numRuns: Math.ceil(SEQUENCES * share) });

function play(script: Script): Report {
  const simulated = simulate(script);
  if (!simulated.ok) throw new Error(simulated.problems.join('\n'));
  return simulated.report;
}

const workingDay = fc
  .record({ gap: fc.integer({ min: 1, max: 170 }), at: fc.integer({ min: 1, max: 100 * 60 }) })
  .map(({ gap, at }) => ({ gap: gap * 1_000, at: at * 1_000 }));

const day = (world: readonly object[], until: string | number = '2h') =>
  readScript({ timeZone: 'Europe/Berlin', startAt: '2026-03-02T09:00:00+01:00', until, world });

describe('whatever happens', () => {
  it('loses no time, counts none twice, and the parts of the days sum to the days', () => {
    fc.assert(
      fc.property(anyScript, (script) => {
        expectNone(findTimeFaults(play(script), script.until));
      }),
      runs(0.74),
    );
  });

  it('shows no prompt while held, away, off or asleep, and only one at a time', () => {
    fc.assert(
      fc.property(anyScript, (script) => {
        expectNone(findPromptFaults(play(script), script));
      }),
      runs(0.1),
    );
  });
});

describe('an unbroken day', () => {
  it('is not changed by setting the clock: nothing is credited or debited', () => {
    fc.assert(
      fc.property(workingDay, fc.constantFrom('+1h', '-1h', '-365d', '+30d', '-6m'), ({ at }, clock) => {
        const plain = play(day([{ at: 0, input: 'working' }]));
        const changed = play(
          day([
            { at: 0, input: 'working' },
            { at, clock },
          ]),
        );
        expect(changed.bouts).toEqual(plain.bouts);
        expect(timesOf(changed)).toEqual(timesOf(plain));
      }),
      runs(0.04),
    );
  });

  it('is not changed by a restart within the away threshold', () => {
    fc.assert(
      fc.property(workingDay, fc.constantFrom('quit', 'kill'), ({ at, gap }, app) => {
        const plain = play(day([{ at: 0, input: 'working' }], '3h'));
        const restarted = play(
          day(
            [
              { at: 0, input: 'working' },
              { at, app },
              { at: at + gap, app: 'start' },
            ],
            '3h',
          ),
        );
        const inGap = plain.prompts.some((each) =>
          [each.noticedAt, each.dueAt, each.endedAt].some((ms) => ms !== null && ms >= at && ms <= at + gap),
        );
        if (inGap) return;
        expect(timesOf(restarted)).toEqual(timesOf(plain));
        expect(restarted.totals.off).toBe(gap);
      }),
      runs(0.03),
    );
  });

  it('goes on counting when settings change', () => {
    fc.assert(
      fc.property(workingDay, fc.integer({ min: 20, max: 50 }), ({ at }, after) => {
        const moment = Math.min(at, 19 * 60_000);
        const settings = {
          reminders: [
            { id: 'position-change', after: `${after}m` },
            { id: 'walk', enabled: false },
          ],
        };
        const { prompts } = play(
          day(
            [
              { at: 0, input: 'working' },
              { at: moment, settings },
            ],
            '51m',
          ),
        );
        expect(prompts[0]?.dueAt).toBe(after * 60_000);
      }),
      runs(0.03),
    );
  });
});

describe('walks, moves and time away', () => {
  it('whatever is said of them leaves a state that is whole', () => {
    fc.assert(
      fc.property(anyConversation, (steps) => {
        converse(steps, (world) => expectNone(findStateFaults(world)));
      }),
      runs(0.03),
    );
  });

  it('are the same day in the history as in the state, which can be saved', () => {
    fc.assert(
      fc.property(anyConversation, (steps) => {
        const { records, state } = converse(steps, () => undefined);
        expectNone(findHistoryFaults(records, state));
        const saved = { version: 1, boot: 'simulated', aliveUntil: state.at.tick, state };
        expect(readSavedSession(JSON.parse(JSON.stringify(saved)))).toEqual(saved);
      }),
      runs(0.03),
    );
  });
});

/** One assertion a sequence: an `expect` for each bout would cost more than playing the day. */
function expectNone(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

function findStateFaults(world: SimulatedWorld): readonly string[] {
  const { loop } = world;
  if (loop === null) return [];
  const state = loop.state();
  const faults: string[] = [];
  let end = 0;
  for (const { kind, from, to } of state.bouts) {
    if (from.tick !== end) faults.push(`${kind} begins at ${from.tick}, not at ${end}`);
    if (to.tick <= from.tick) faults.push(`${kind} at ${from.tick} has no length`);
    end = to.tick;
  }
  if (state.open.from.tick !== end)
    faults.push(`the open bout begins at ${state.open.from.tick}, not at ${end}`);
  if (state.break !== null && state.prompt !== null) faults.push('a prompt came while a break runs');
  if (state.break !== null && state.break.until.tick <= state.break.from.tick)
    faults.push('a break has no length');
  const { awayQuestion, today } = loop.snapshot();
  if (awayQuestion !== null) {
    const { from, to, counts, walked } = awayQuestion;
    if (walked > to - from + 1 || ['away', 'unseen'].includes(counts) !== (walked === 0))
      faults.push(`of ${to - from} ms away ${walked} count as a walk, told as "${counts}"`);
  }
  if (today.walks.length > today.totals.walking) faults.push('more was walked than counts as walking');
  return faults;
}

/** The history alone must tell the bouts and the moves that the state knows. */
function findHistoryFaults(records: readonly HistoryRecord[], state: SessionState): readonly string[] {
  const faults: string[] = [];
  const stretches = paintRecords(
    records.filter((each) => each.type === 'bout' || each.type === 'correction'),
  );
  for (const kind of ['sitting', 'standing', 'walking', 'away', 'suspended'] as const) {
    const written = stretches.reduce((sum, each) => sum + (each.kind === kind ? each.to - each.from : 0), 0);
    const known = state.bouts.reduce(
      (sum, each) => sum + (each.kind === kind ? each.to.tick - each.from.tick : 0),
      0,
    );
    if (written !== known) faults.push(`${written} ms of ${kind} are written, ${known} were`);
  }
  const moves = records.flatMap((each) => (each.type === 'moves' ? each.moves : []));
  const done = state.moved.flatMap((each) => each.moves);
  if (moves.join() !== done.join()) faults.push(`written: ${moves.join()}, done: ${done.join()}`);
  return faults;
}

function findTimeFaults({ bouts, totals, days }: Report, until: number): readonly string[] {
  const faults: string[] = [];
  let end = 0;
  let kind = '';
  for (const bout of bouts) {
    if (bout.from !== end)
      faults.push(`${bout.kind} begins at ${bout.from}, but the bout before ends at ${end}`);
    if (bout.to <= bout.from) faults.push(`${bout.kind} at ${bout.from} has no length`);
    if (bout.kind === kind) faults.push(`two neighbours are ${kind} at ${bout.from}`);
    end = bout.to;
    kind = bout.kind;
  }
  if (end !== until) faults.push(`the bouts end at ${end}, not at ${until}`);
  const total = Object.values(totals).reduce((sum, ms) => sum + ms, 0);
  if (total !== until) faults.push(`the totals sum to ${total}, not to ${until}`);
  const inDays = days.reduce((sum, day) => sum + day.sitting + day.standing + day.walking + day.away, 0);
  if (inDays !== until - totals.off) faults.push(`the days sum to ${inDays}, not to ${until - totals.off}`);
  return faults;
}

function findPromptFaults({ prompts, bouts }: Report, script: Script): readonly string[] {
  const faults: string[] = [];
  let free = 0;
  for (const { reminder, dueAt, shownAt, endedAt } of prompts) {
    if (dueAt < free) faults.push(`${reminder} is due at ${dueAt}, while another prompt lasts until ${free}`);
    free = endedAt ?? script.until;
    if (shownAt === null) continue;
    if (shownAt < dueAt) faults.push(`${reminder} is shown at ${shownAt}, before it is due at ${dueAt}`);
    // The moment just before a prompt belongs to someone at the desk.
    const before = bouts.find((bout) => bout.from < shownAt && shownAt <= bout.to)?.kind;
    // What the last moments before a crash were counted for may be due as the app starts.
    const starts = script.world.some(({ at, app }) => at === shownAt && app === 'start');
    if ((before === 'off' && !starts) || before === 'suspended')
      faults.push(`${reminder} is shown at ${shownAt}, while ${before}`);
    if (isHeldByPerson(script, shownAt))
      faults.push(`${reminder} is shown at ${shownAt}, during a mode or a pause`);
    if (isMicrophoneOn(script, shownAt)) faults.push(`${reminder} is shown at ${shownAt}, during a call`);
  }
  return faults;
}

function timesOf({ prompts }: Report) {
  return prompts.map(({ reminder, dueAt, shownAt, outcome }) => ({ reminder, dueAt, shownAt, outcome }));
}

/** In reading or meeting mode, or within a pause: what the person set themselves. */
function isHeldByPerson(script: Script, at: number): boolean {
  const before = script.world.filter((entry) => entry.at < at);
  const mode = before.filter((entry) => entry.mode !== undefined).at(-1)?.mode ?? 'normal';
  const pause = before.filter((entry) => entry.pause !== undefined || entry.resume === true).at(-1);
  const isPaused =
    pause?.pause === 'until-resumed' || (typeof pause?.pause === 'number' && at < pause.at + pause.pause);
  const same = script.world.filter((entry) => entry.at === at);
  // What is said in the very moment in which a prompt is shown may come before or after it.
  if (same.some((entry) => entry.mode !== undefined || entry.resume === true)) return false;
  return mode !== 'normal' || isPaused;
}

function isMicrophoneOn(script: Script, at: number): boolean {
  // A prompt may be shown in the very moment in which the microphone goes on, before the script says so.
  const said = script.world.filter((entry) => entry.at < at && entry.context?.microphone !== undefined);
  const same = script.world.filter((entry) => entry.at === at && entry.context?.microphone !== undefined);
  return (
    said.at(-1)?.context?.microphone === true && !same.some((entry) => entry.context?.microphone === false)
  );
}
