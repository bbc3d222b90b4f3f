import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulate } from '@shared/simulation/simulate';
import type { Report } from '@shared/simulation/report';
import type { Script } from '@shared/simulation/script';
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
        const { bouts, totals, days } = play(script);
        let end = 0;
        for (const [index, bout] of bouts.entries()) {
          expect(bout.from).toBe(end);
          expect(bout.to).toBeGreaterThan(bout.from);
          expect(bout.kind).not.toBe(bouts[index - 1]?.kind);
          end = bout.to;
        }
        expect(end).toBe(script.until);
        expect(Object.values(totals).reduce((sum, ms) => sum + ms, 0)).toBe(script.until);
        const inDays = days.reduce(
          (sum, each) => sum + each.sitting + each.standing + each.walking + each.away,
          0,
        );
        expect(inDays).toBe(script.until - totals.off);
      }),
      runs(0.8),
    );
  });

  it('shows no prompt while held, away, off or asleep, and only one at a time', () => {
    fc.assert(
      fc.property(anyScript, (script) => {
        const { prompts, bouts } = play(script);
        let free = 0;
        for (const prompt of prompts) {
          expect(prompt.dueAt).toBeGreaterThanOrEqual(free);
          free = prompt.endedAt ?? script.until;
          const { shownAt } = prompt;
          if (shownAt === null) continue;
          expect(shownAt).toBeGreaterThanOrEqual(prompt.dueAt);
          // The moment just before a prompt belongs to someone at the desk.
          const before = bouts.find((bout) => bout.from < shownAt && shownAt <= bout.to);
          expect(before === undefined || !['off', 'suspended'].includes(before.kind)).toBe(true);
          expect(isMicrophoneOn(script, shownAt)).toBe(false);
        }
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
        // A killed app saved its state up to one idle question ago, so the pause that it sees is longer.
        const pause = app === 'kill' ? Math.min(gap, 4_000) : gap;
        if (app === 'kill' && at < 4 * 60_000) return;
        const plain = play(day([{ at: 0, input: 'working' }], '3h'));
        const restarted = play(
          day(
            [
              { at: 0, input: 'working' },
              { at, app },
              { at: at + pause, app: 'start' },
            ],
            '3h',
          ),
        );
        const inGap = plain.prompts.some((each) =>
          [each.noticedAt, each.dueAt, each.endedAt].some(
            (ms) => ms !== null && ms >= at && ms <= at + pause,
          ),
        );
        if (inGap) return;
        expect(timesOf(restarted)).toEqual(timesOf(plain));
        expect(restarted.totals.off).toBe(pause);
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

function timesOf({ prompts }: Report) {
  return prompts.map(({ reminder, dueAt, shownAt, outcome }) => ({ reminder, dueAt, shownAt, outcome }));
}

function isMicrophoneOn(script: Script, at: number): boolean {
  // A prompt may be shown in the very moment in which the microphone goes on, before the script says so.
  const said = script.world.filter((entry) => entry.at < at && entry.context?.microphone !== undefined);
  const same = script.world.filter((entry) => entry.at === at && entry.context?.microphone !== undefined);
  return (
    said.at(-1)?.context?.microphone === true && !same.some((entry) => entry.context?.microphone === false)
  );
}
