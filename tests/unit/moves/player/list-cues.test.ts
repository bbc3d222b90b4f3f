import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOVES } from '@shared/moves/catalogue';
import { findCue, listCues } from '@shared/moves/player/list-cues';
import { planSession } from '@shared/moves/player/plan-session';
import { session } from './sessions';

describe('the sounds of a session', () => {
  it('come in order and within it', () => {
    fc.assert(
      fc.property(session, (moves) => {
        const plan = planSession(moves);
        const cues = listCues(plan);
        const times = cues.map(({ at }) => at);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        for (const at of times) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(plan.length);
        }
        expect(cues.at(-1)?.kind).toBe('finished');
      }),
    );
  });

  it('count a long hold in and out, and let go at its end', () => {
    const [hold] = planSession([MOVES['figure-four']]).segments.filter(({ kind }) => kind === 'hold');
    const start = hold?.start ?? 0;
    const cues = listCues(planSession([MOVES['figure-four']])).filter(
      ({ at }) => at >= start && at <= start + 12_000,
    );
    expect(cues.map(({ kind, at }) => `${kind} ${at - start}`)).toEqual([
      ...['half 6000', 'last-seconds 9000', 'last-seconds 10000', 'last-seconds 11000', 'release 12000'],
    ]);
  });

  it('only let go after a short hold', () => {
    const kinds = listCues(planSession([MOVES['back-bend']])).map(({ kind }) => kind);
    expect(kinds).toEqual([
      ...['last-seconds', 'last-seconds', 'last-seconds', 'begin'],
      ...Array<string>(5).fill('release'),
      'finished',
    ]);
  });

  it('say where a walk is half over', () => {
    const [walk] = planSession([MOVES.walk]).moves;
    const half = listCues(planSession([MOVES.walk])).find(({ kind }) => kind === 'half');
    expect(half?.at).toBe(((walk?.begins ?? 0) + (walk?.end ?? 0)) / 2);
  });

  it('are found as time passes them, each once', () => {
    const cues = listCues(planSession([MOVES['desk-hinge']]));
    const begin = 8_000;
    expect(findCue(cues, begin - 20, begin - 1)).toBeNull();
    expect(findCue(cues, begin - 1, begin)).toBe('begin');
    expect(findCue(cues, begin, begin + 20)).toBeNull();
    expect(findCue(cues, 0, 1_000_000)).toBe('finished');
  });
});
