import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOVES } from '@shared/moves/catalogue';
import type { MoveId } from '@shared/moves/move';
import { listRepetitions } from '@shared/moves/player/list-repetitions';
import { planSession } from '@shared/moves/player/plan-session';
import { readCounter } from '@shared/moves/player/read-counter';
import { session } from './sessions';

/** What the large number says over a move, each change once. */
function tell(id: MoveId, step = 100): readonly string[] {
  const plan = planSession([MOVES[id]]);
  const said: string[] = [];
  for (let moment = 0; moment < plan.length; moment += step) {
    const counter = readCounter(plan, moment);
    if (counter === null) continue;
    const { kind, ...figures } = counter;
    const text = `${kind} ${Object.values(figures).join('/')}`;
    if (text !== said.at(-1)) said.push(text);
  }
  return said;
}

const READY = [8, 7, 6, 5, 4, 3, 2, 1].map((left) => `ready ${left}`);

describe('the large number', () => {
  it('counts the seconds of each hold, and says on the way how long it will be', () => {
    const hold = ['hold-ahead 5', 'hold 5', 'hold 4', 'hold 3', 'hold 2', 'hold 1'];
    expect(tell('overhead-reach')).toEqual([
      ...READY,
      ...hold,
      ...hold,
      ...hold,
      ...['come-back 4', 'come-back 3', 'come-back 2', 'come-back 1'],
    ]);
  });

  it('counts repetitions where nothing is held', () => {
    const times = [1, 2, 3, 4, 5].map((at) => `repetition ${at}/5`);
    const change = ['come-back', 'change-side 3', 'change-side 2', 'change-side 1'];
    expect(tell('hip-march')).toEqual([...READY, ...times, 'come-back 2', 'come-back 1']);
    expect(tell('ankle-pump').filter((each) => change.includes(each))).toHaveLength(9);
  });

  it('says how much is left of a walk', () => {
    expect(tell('walk', 1_000).slice(8, 10)).toEqual(['time 120000', 'time 119000']);
  });

  it('says nothing where nothing is planned', () => {
    expect(readCounter(planSession([]), 0)).toBeNull();
  });
});

describe('the parts of a move’s progress', () => {
  it('are as many as there are times on each side', () => {
    const count = (id: MoveId) => listRepetitions(planSession([MOVES[id]]), 0).length;
    expect([count('chest-opener'), count('trunk-turn'), count('ankle-pump'), count('walk')]).toEqual([
      5, 10, 20, 1,
    ]);
  });

  it('follow each other within the move', () => {
    fc.assert(
      fc.property(session, (moves) => {
        const plan = planSession(moves);
        for (const [index, { begins, end }] of plan.moves.entries()) {
          let last = begins;
          for (const { from, to } of listRepetitions(plan, index)) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThanOrEqual(from);
            last = to;
          }
          expect(last).toBeLessThanOrEqual(end);
        }
      }),
    );
  });
});
