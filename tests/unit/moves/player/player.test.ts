import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOVES } from '@shared/moves/catalogue';
import { planSession } from '@shared/moves/player/plan-session';
import {
  findMove,
  findDoneMoves,
  reducePlayer,
  startPlayer,
  sumMoving,
  type Player,
  type PlayerEvent,
} from '@shared/moves/player/player';
import { playerEvent, session } from './sessions';

const THREE = planSession([MOVES['chest-opener'], MOVES['overhead-reach'], MOVES['desk-hinge']]);

function play(player: Player, ...events: readonly PlayerEvent[]): Player {
  return events.reduce(reducePlayer, player);
}
const tick = (elapsed: number): PlayerEvent => ({ type: 'tick', elapsed });

describe('any sequence of events', () => {
  const played = fc
    .tuple(session, fc.array(playerEvent, { maxLength: 60 }))
    .map(([moves, events]) => ({ moves, player: play(startPlayer(planSession(moves)), ...events) }));

  it('keeps the position within the plan, and what ran within what passed', () => {
    fc.assert(
      fc.property(played, ({ player }) => {
        expect(player.position).toBeGreaterThanOrEqual(0);
        expect(player.position).toBeLessThanOrEqual(player.plan.length);
        for (const ran of player.ran) expect(ran).toBeGreaterThanOrEqual(0);
        if (player.phase === 'playing' || player.phase === 'paused')
          expect(player.position).toBeLessThan(player.plan.length);
      }),
    );
  });

  it('finds moves done only in the order that was planned', () => {
    fc.assert(
      fc.property(played, ({ moves, player }) => {
        const done = findDoneMoves(player);
        expect(done).toEqual([...new Set(done)].sort((one, other) => one - other));
        for (const place of done) expect(moves[place]).toBeDefined();
      }),
    );
  });

  it('leads with next and previous to the same place', () => {
    fc.assert(
      fc.property(session, fc.nat({ max: 3 }), (moves, place) => {
        fc.pre(place < moves.length - 1);
        const there = play(startPlayer(planSession(moves)), { type: 'seek', move: place });
        expect(play(there, { type: 'next' }, { type: 'previous' })).toEqual(there);
      }),
    );
  });

  it('lets no time pass while it is paused', () => {
    fc.assert(
      fc.property(played, fc.array(fc.double({ min: 0, max: 1e9, noNaN: true })), ({ player }, gaps) => {
        const paused = play(player, { type: 'pause' });
        expect(play(paused, ...gaps.map(tick))).toEqual(paused);
      }),
    );
  });

  it('comes to the same place in one tick as in many', () => {
    fc.assert(
      fc.property(session, fc.array(fc.integer({ min: 0, max: 20_000 })), (moves, ticks) => {
        const start = startPlayer(planSession(moves));
        const sum = ticks.reduce((all, each) => all + each, 0);
        expect(play(start, ...ticks.map(tick))).toEqual(play(start, tick(sum)));
      }),
    );
  });
});

describe('the player', () => {
  it('plays, pauses and goes on where it was', () => {
    const paused = play(startPlayer(THREE), tick(9_000), { type: 'pause' }, tick(60_000));
    expect(paused).toMatchObject({ phase: 'paused', position: 9_000 });
    expect(play(paused, { type: 'play' }, tick(500)).position).toBe(9_500);
  });

  it('begins a move again when it is more than three seconds in, and goes to the one before otherwise', () => {
    const second = THREE.moves[1]?.start ?? 0;
    const far = play(startPlayer(THREE), { type: 'next' }, tick(3_001));
    expect(play(far, { type: 'previous' }).position).toBe(second);
    const near = play(startPlayer(THREE), { type: 'next' }, tick(3_000));
    expect(play(near, { type: 'previous' }).position).toBe(0);
    expect(play(startPlayer(THREE), { type: 'previous' }).position).toBe(0);
  });

  it('goes from move to move while it is paused, and stays paused', () => {
    const there = play(startPlayer(THREE), { type: 'pause' }, { type: 'next' });
    expect([there.phase, findMove(there)]).toEqual(['paused', 1]);
  });

  it('is finished after the last move, however it came there', () => {
    expect(play(startPlayer(THREE), tick(THREE.length)).phase).toBe('finished');
    expect(play(startPlayer(THREE), { type: 'seek', move: 2 }, { type: 'next' }).phase).toBe('finished');
    expect(startPlayer(planSession([])).phase).toBe('finished');
  });

  it('hears nothing any more once it is finished or left', () => {
    const left = play(startPlayer(THREE), tick(9_000), { type: 'leave' });
    expect(left.phase).toBe('left');
    expect(play(left, { type: 'play' }, { type: 'next' }, tick(5_000))).toBe(left);
  });

  it('goes on where it was in a plan of the same moves that is longer, and in no other', () => {
    const walk = (length: number) =>
      planSession([{ ...MOVES.walk, hold: { least: length, usual: length, most: length } }]);
    const under = play(startPlayer(walk(120_000)), tick(60_000));
    const longer = play(under, { type: 'replan', plan: walk(420_000) });
    expect(longer).toMatchObject({ phase: 'playing', position: 60_000, ran: under.ran });
    expect(longer.plan.length).toBe(428_000);
    expect(play(under, { type: 'replan', plan: walk(20_000) }).phase).toBe('finished');
    expect(play(under, { type: 'replan', plan: THREE })).toBe(under);
  });

  it('counts a move as done from half its time on, without the getting ready', () => {
    const [first] = THREE.moves;
    const half = (first?.begins ?? 0) + ((first?.end ?? 0) - (first?.begins ?? 0)) / 2;
    expect(findDoneMoves(play(startPlayer(THREE), tick(half - 1), { type: 'next' }))).toEqual([]);
    const done = play(startPlayer(THREE), tick(half), { type: 'next' }, tick(5_000), { type: 'leave' });
    expect(findDoneMoves(done)).toEqual([0]);
    expect(sumMoving(done)).toBe(half - (first?.begins ?? 0));
  });

  it('tells a move that comes twice apart', () => {
    const twice = planSession([MOVES['chest-opener'], MOVES['chest-opener']]);
    const second = play(startPlayer(twice), { type: 'next' }, tick(twice.length));
    expect(findDoneMoves(second)).toEqual([1]);
  });

  it('ends a move only while it is on', () => {
    const second = play(startPlayer(THREE), { type: 'next' });
    expect(play(second, { type: 'end', move: 0 })).toBe(second);
    expect(findMove(play(second, { type: 'end', move: 1 }))).toBe(2);
  });

  it('does not count as done what was only passed over', () => {
    const passed = play(startPlayer(THREE), { type: 'next' }, { type: 'next' }, { type: 'next' });
    expect([passed.phase, findDoneMoves(passed), sumMoving(passed)]).toEqual(['finished', [], 0]);
  });
});
