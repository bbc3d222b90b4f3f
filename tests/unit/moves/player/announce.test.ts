import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOVES } from '@shared/moves/catalogue';
import type { MoveId } from '@shared/moves/move';
import { announce, type Announcement } from '@shared/moves/player/announce';
import { planSession, type SessionPlan } from '@shared/moves/player/plan-session';
import { reducePlayer, startPlayer, type Player, type PlayerEvent } from '@shared/moves/player/player';
import { session } from './sessions';

/** One announcement in a word or two. */
function tell(announcement: Announcement): string {
  switch (announcement.kind) {
    case 'ready':
      return `ready ${announcement.move}`;
    case 'step':
      return `step ${announcement.step}`;
    case 'hold':
      return `hold ${announcement.length / 1_000}`;
    case 'count':
    case 'round':
      return `${announcement.kind} ${announcement.at}/${announcement.of}`;
    case 'finished':
      return `finished ${announcement.moves}, ${announcement.length / 1_000} s`;
    default:
      return announcement.kind;
  }
}

function hear(player: Player, ...events: readonly PlayerEvent[]): readonly [Player, readonly string[]] {
  const heard: string[] = [];
  let last = player;
  for (const event of events) {
    const next = reducePlayer(last, event);
    heard.push(...announce(last, next).map(tell));
    last = next;
  }
  return [last, heard];
}

const ticks = (times: number, elapsed = 100): PlayerEvent[] =>
  Array.from({ length: times }, () => ({ type: 'tick', elapsed }));

/** Everything that is heard of a session from its start to its end. */
function hearAll(ids: readonly MoveId[], elapsed = 100): readonly string[] {
  const player = startPlayer(planSession(ids.map((id) => MOVES[id])));
  const [, heard] = hear(player, ...ticks(Math.ceil(player.plan.length / elapsed), elapsed));
  return [...announce(null, player).map(tell), ...heard];
}

describe('what is announced', () => {
  it('names the move, tells each step once, counts, and sums up', () => {
    expect(hearAll(['chest-opener'])).toEqual([
      ...['ready 0', 'step 0', 'step 1', 'step 2', 'hold 5'],
      ...['count 2/5', 'hold 5', 'count 3/5', 'hold 5', 'count 4/5', 'hold 5', 'count 5/5', 'hold 5'],
      'finished 1, 57.5 s',
    ]);
  });

  it('says when it is the other side’s turn, after all of one or each time', () => {
    expect(hearAll(['figure-four'])).toEqual([
      ...['ready 0', 'step 0', 'step 1', 'hold 12', 'other-side', 'hold 12', 'finished 1, 44.8 s'],
    ]);
    expect(hearAll(['neck-turn-and-tilt']).filter((each) => each === 'other-side')).toHaveLength(2);
    expect(hearAll(['trunk-turn']).slice(4, 8)).toEqual(['step 2', 'other-side', 'hold 5', 'count 2/5']);
  });

  it('tells apart what only comes again: a hold after the first repetition, a side where nothing is held', () => {
    const told = (id: MoveId): readonly Announcement[] => {
      const plan = planSession([MOVES[id]]);
      const lengths = plan.segments.map(({ length }) => length);
      return listenTo(plan, lengths).flat();
    };
    const firsts = (id: MoveId) => told(id).flatMap((each) => (each.kind === 'hold' ? [each.isFirst] : []));
    expect(firsts('chest-opener')).toEqual([true, false, false, false, false]);
    expect(firsts('figure-four')).toEqual([true, true]);
    const paces = (id: MoveId) => [
      ...new Set(told(id).flatMap((each) => (each.kind === 'other-side' ? [each.isOwnPace] : []))),
    ];
    expect([paces('hip-march'), paces('trunk-turn'), paces('figure-four')]).toEqual([
      [true],
      [false],
      [false],
    ]);
  });

  it('says the round', () => {
    expect(hearAll(['ankle-pump']).filter((each) => each.startsWith('round'))).toEqual(['round 2/2']);
  });

  it('is silent on a walk once it has begun', () => {
    expect(hearAll(['walk'])).toEqual(['ready 0', 'step 0', 'finished 1, 120 s']);
  });

  it('says the next move when the one before is over', () => {
    expect(hearAll(['desk-hinge', 'calf-stretch']).filter((each) => each.startsWith('ready'))).toEqual([
      'ready 0',
      'ready 1',
    ]);
  });

  it('says once that it pauses, and that it goes on', () => {
    const player = startPlayer(planSession([MOVES['desk-hinge']]));
    const pause: PlayerEvent = { type: 'pause' };
    const [, heard] = hear(player, ...ticks(20), pause, pause, ...ticks(100), { type: 'play' }, ...ticks(2));
    expect(heard).toEqual(['paused', 'resumed']);
  });

  it('begins to tell anew where somebody jumps to, also while it is paused', () => {
    const player = startPlayer(planSession([MOVES['chest-opener'], MOVES['desk-hinge']]));
    const [there, heard] = hear(player, ...ticks(150), { type: 'previous' });
    expect(heard.slice(-2)).toEqual(['ready 0', 'step 0']);
    expect(hear(there, { type: 'pause' }, { type: 'next' })[1]).toEqual(['paused', 'ready 1', 'step 0']);
  });

  it('says nothing when it is left', () => {
    expect(hear(startPlayer(planSession([MOVES['desk-hinge']])), { type: 'leave' })[1]).toEqual([]);
  });

  it('tells every step that it plays exactly once', () => {
    fc.assert(
      fc.property(session, (moves) => {
        const plan = planSession(moves);
        const heard = listenTo(
          plan,
          plan.segments.map(({ length }) => length),
        ).flat();
        const planned = plan.segments.flatMap(({ move, step }) => (step === null ? [] : [`${move} ${step}`]));
        const told = listSteps(heard);
        expect([...told].sort()).toEqual([...new Set(planned)].sort());
      }),
    );
  });

  it('never floods: however long the ticks are, no step comes twice, and of anything else one at a time', () => {
    fc.assert(
      fc.property(session, fc.integer({ min: 300, max: 40_000 }), (moves, elapsed) => {
        const plan = planSession(moves);
        const heard = listenTo(plan, Array<number>(Math.ceil(plan.length / elapsed)).fill(elapsed));
        const steps = listSteps(heard.flat());
        expect(new Set(steps).size).toBe(steps.length);
        for (const atOnce of heard) {
          const kinds = atOnce.map(({ kind }) => kind).filter((kind) => kind !== 'step');
          expect(new Set(kinds).size).toBe(kinds.length);
        }
      }),
      { numRuns: 30 },
    );
  });
});

/** What is announced at the start and at each of these ticks (ms). */
function listenTo(plan: SessionPlan, elapsed: readonly number[]): readonly (readonly Announcement[])[] {
  let player = startPlayer(plan);
  const heard = [announce(null, player)];
  for (const each of elapsed) {
    const next = reducePlayer(player, { type: 'tick', elapsed: each });
    heard.push(announce(player, next));
    player = next;
  }
  return heard;
}

function listSteps(heard: readonly Announcement[]): readonly string[] {
  return heard.flatMap((each) => (each.kind === 'step' ? [`${each.move} ${each.step}`] : []));
}
