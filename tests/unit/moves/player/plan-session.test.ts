import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOVES } from '@shared/moves/catalogue';
import { MOVE_IDS, type MoveId } from '@shared/moves/move';
import { findSegment, planSession } from '@shared/moves/player/plan-session';
import type { Segment } from '@shared/moves/player/segment';
import { playable, session } from './sessions';

/** What happens in a move, a line a segment. */
function tell(id: MoveId): readonly string[] {
  return planSession([MOVES[id]]).segments.map(({ kind, length, to, repetition, step }) =>
    [
      kind,
      to.pose,
      to.side,
      length,
      repetition === null ? null : `${repetition.at}/${repetition.of}`,
      step,
    ].join(' '),
  );
}

const sumLengths = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { length }) => sum + length, 0);

describe('a planned session', () => {
  it('covers its whole time without a gap, an overlap or an empty stretch', () => {
    fc.assert(
      fc.property(session, (moves) => {
        const { segments, length, moves: planned } = planSession(moves);
        expect(length).toBe(sumLengths(segments));
        let end = 0;
        for (const segment of segments) {
          expect(segment.start).toBe(end);
          expect(segment.length).toBeGreaterThan(0);
          end += segment.length;
        }
        expect(planned.map(({ start }) => start)).toEqual(
          [0, ...planned.map(({ end: at }) => at)].slice(0, -1),
        );
        expect(planned.at(-1)?.end).toBe(length);
      }),
    );
  });

  it('leads the body from pose to pose without a jump, from where a move begins and back there unless it goes on for a time', () => {
    fc.assert(
      fc.property(playable, (move) => {
        const { segments } = planSession([move]);
        expect(segments[0]?.from.pose).toBe(move.start);
        for (const [index, { from }] of segments.entries())
          if (index > 0) expect(from).toEqual(segments[index - 1]?.to);
        for (const { kind, from, to } of segments)
          if (kind !== 'travel' && kind !== 'return') expect(from).toEqual(to);
        const isTimed = move.parts.at(-1)?.repetitions === null;
        if (!isTimed) expect(segments.at(-1)?.to.pose).toBe(move.start);
      }),
    );
  });

  it('finds the segment of every moment', () => {
    fc.assert(
      fc.property(session, fc.double({ min: 0, max: 1, noNaN: true }), (moves, share) => {
        const plan = planSession(moves);
        const found = plan.segments[findSegment(plan, share * plan.length)];
        expect(found?.start).toBeLessThanOrEqual(share * plan.length);
        expect((found?.start ?? 0) + (found?.length ?? 0)).toBeGreaterThanOrEqual(share * plan.length);
      }),
    );
  });

  it('plans no stretch without length, and does not repeat for ever what takes no time', () => {
    const beats = [{ pose: 'turned', step: 0, travel: 0, stay: 0 }];
    const part = { ready: null, beats, sides: 'together', repetitions: null, sets: 1 } as const;
    const move = { id: 'own', start: 'tall', steps: 1, parts: [part], hold: MOVES.walk.hold };
    expect(planSession([move]).segments.map(({ kind }) => kind)).toEqual(['ready']);
  });

  it('does nothing with a plan of no moves', () => {
    const plan = planSession([]);
    expect(plan).toEqual({ moves: [], segments: [], length: 0 });
    expect(findSegment(plan, 0)).toBe(-1);
  });

  it('gets ready before each move, and only there', () => {
    const { segments, moves } = planSession([MOVES['trunk-turn'], MOVES['desk-hinge']]);
    expect(
      segments.filter(({ kind }) => kind === 'ready').map(({ start, length }) => start + length),
    ).toEqual(moves.map(({ begins }) => begins));
  });

  it.each(MOVE_IDS)('plans %s with every count of the catalogue', (id) => {
    const move = MOVES[id];
    const { segments } = planSession([move]);
    const runs = new Map<string, Set<number>>();
    for (const { repetition, to } of segments) {
      if (repetition === null) continue;
      const key = `${repetition.run} ${to.side}`;
      runs.set(key, (runs.get(key) ?? new Set()).add(repetition.at));
      expect(repetition.at).toBeLessThanOrEqual(repetition.of);
    }
    const sides = { together: 1, alternating: 2, 'in-turn': 2 };
    const wanted = move.parts.flatMap(({ repetitions, sides: turn, sets }) =>
      repetitions === null ? [] : Array<number>(sides[turn] * sets).fill(repetitions.usual),
    );
    expect([...runs.values()].map(({ size }) => size)).toEqual(wanted);
  });

  it('does all of one side, comes back, rests, and does the other, where sides are done in turn', () => {
    expect(tell('figure-four')).toEqual([
      'ready tall  8000  0',
      'travel ankle-on-knee right 2500  0',
      'stay ankle-on-knee right 400  0',
      'travel leaning right 2500 1/1 1',
      'hold leaning right 12000 1/1 1',
      'travel ankle-on-knee right 2000 1/1 1',
      'return tall  1500  ',
      'change-side tall  3000  ',
      'travel ankle-on-knee left 2500  0',
      'stay ankle-on-knee left 400  0',
      'travel leaning left 2500 1/1 1',
      'hold leaning left 12000 1/1 1',
      'travel ankle-on-knee left 2000 1/1 1',
      'return tall  1500  ',
    ]);
  });

  it('changes sides from one time to the next where they alternate, without a rest', () => {
    expect(tell('trunk-turn').slice(3, 9)).toEqual([
      'travel turned right 1800 1/5 1',
      'hold turned right 5000 1/5 1',
      'travel arms-crossed right 1200 1/5 2',
      'travel turned left 1800 1/5 1',
      'hold turned left 5000 1/5 1',
      'travel arms-crossed left 1200 1/5 2',
    ]);
  });

  it('does every round of an ankle pump on both feet', () => {
    const { segments } = planSession([MOVES['ankle-pump']]);
    const rounds = segments
      .filter(({ repetition }) => repetition?.at === 1)
      .map(({ round, to }) => `${to.side} ${round.at}/${round.of}`);
    expect([...new Set(rounds)]).toEqual(['right 1/2', 'left 1/2', 'right 2/2', 'left 2/2']);
    expect(segments.filter(({ kind }) => kind === 'change-side')).toHaveLength(3);
  });

  it('ends with the step that no beat does', () => {
    expect(tell('slump-and-sit-tall').at(-1)).toBe('return middle  1500  2');
  });

  it('goes on for exactly the length of a walk', () => {
    const [walk] = planSession([MOVES.walk]).moves;
    expect((walk?.end ?? 0) - (walk?.begins ?? 0)).toBe(120_000);
    const long = planSession([{ ...MOVES.walk, hold: { least: 60_000, usual: 300_000, most: 600_000 } }]);
    expect(long.length - planSession([MOVES.walk]).length).toBe(180_000);
  });
});
