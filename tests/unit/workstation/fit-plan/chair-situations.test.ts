import { describe, expect, it } from 'vitest';
import { planFit } from '@shared/workstation/fit-plan/plan-fit';
import type { Answers } from '@shared/workstation/questions';
import { readWorkplace } from './any-workplace';
import { FIXED, SIT_STAND, ids, plan } from './situation';

describe('a chair', () => {
  it('that does not go low enough: a footrest, and a lower chair to ask for', () => {
    const high = plan({ ...SIT_STAND, seatLowest: 480, seatNow: 480, deskNow: 700 });
    expect(ids(high)).toEqual(['footrest']);
    expect(high.after.footrest).toBe(44);
    expect(high.shortfalls).toEqual([
      { claim: 'feet', by: 44, ask: { what: 'chair-that-goes-down-to', mm: 436 } },
    ]);
  });

  it('that does not go high enough: a cushion, and a higher chair to ask for', () => {
    const low = plan({ ...SIT_STAND, seatLowest: 360, seatHighest: 400, seatNow: 400, deskNow: 656 });
    expect(low.steps).toEqual([{ id: 'seat-cushion', to: 36, by: 36 }]);
    expect(low.shortfalls).toEqual([
      { claim: 'feet', by: 36, ask: { what: 'chair-that-goes-up-to', mm: 436 } },
    ]);
  });

  it('of a height that nobody told is set, by nobody knows how much', () => {
    const { person, gear, furniture } = readWorkplace({ ...FIXED, deskNow: 720 });
    const untold = { ...furniture, seat: { ...furniture.seat, now: null } };
    const [first] = planFit(person, gear, untold, 'sitting').steps;
    expect(first).toEqual({ id: 'chair', to: 500, by: null });
  });

  it('without armrests is no fault', () => {
    const without = plan({ ...SIT_STAND, deskNow: 656, armrests: 'none' });
    expect(without.steps).toEqual([]);
    expect(without.claims).not.toContain('armrests');
    expect(without.shortfalls).toEqual([]);
  });

  it('with fixed armrests loses those that are in the way, and no others', () => {
    const at = (armrestHeight: number) =>
      plan({ ...SIT_STAND, deskNow: 656, armrests: 'fixed', armrestHeight });
    // 220 is level with the desk, and a tape cannot tell 5 mm.
    expect(at(226).steps).toEqual([{ id: 'armrests', to: null }]);
    for (const height of [225, 185]) {
      expect(at(height).steps).toEqual([]);
      expect(at(height).claims).toContain('armrests');
    }
    expect(at(100).steps).toEqual([]);
    expect(at(100).claims).not.toContain('armrests');
  });

  it('of one height gets no step of its own where nobody told its height twice', () => {
    const { seatNow, ...untold } = SIT_STAND;
    expect(seatNow).toBe(436);
    expect(plan({ ...untold, deskNow: 656, seatLowest: 436, seatHighest: 436 }).steps).toEqual([]);
  });

  it('that is off by less than a tape can tell is left as it is', () => {
    for (const change of [{ deskNow: 661 }, { seatDepth: 451 }, { seatNow: 441 }, { screenTop: 535 }]) {
      const slight = plan({ ...SIT_STAND, deskNow: 656, desk: 'fixed', ...change });
      expect(slight).toMatchObject({ steps: [], shortfalls: [] });
      expect(slight.claims).toEqual(expect.arrayContaining(['feet', 'elbows', 'screen']));
    }
  });

  it('that is too high for any footrest keeps the feet as near to one as it goes', () => {
    const high = plan({ ...SIT_STAND, seatLowest: 680, seatHighest: 700, seatNow: 690, deskNow: 880 });
    expect(high.after).toMatchObject({ seat: 680, footrest: 200 });
    expect(high.claims).not.toContain('feet');
    expect(high.shortfalls[0]).toEqual({
      ...{ claim: 'feet', by: 244 },
      ask: { what: 'chair-that-goes-down-to', mm: 436 },
    });
  });

  it('with armrests that move has them set just under the elbows, level with the desk', () => {
    expect(plan({ ...SIT_STAND, deskNow: 656, armrests: 'adjustable' }).steps).toEqual([
      { id: 'armrests', to: 220 },
    ]);
  });

  it.each([
    ['slides', { seatDepth: 480, seatDepthAdjusts: 'yes' }, { means: 'slide', to: 446, by: -34 }],
    ['slides out', { seatDepth: 400, seatDepthAdjusts: 'yes' }, { means: 'slide', to: 446, by: 46 }],
    ['does not', { seatDepth: 480, seatDepthAdjusts: 'no' }, { means: 'cushion', to: 446, by: -34 }],
  ] as const)('of the wrong depth that %s', (_how, depth, step) => {
    const deep = plan({ ...SIT_STAND, deskNow: 656, ...depth });
    expect(deep.steps).toEqual([{ id: 'seat-depth', ...step }]);
    expect(deep.claims).toContain('seat-depth');
  });

  it('that is too short for the thighs has to be another', () => {
    const short = plan({ ...SIT_STAND, deskNow: 656, seatDepth: 400 });
    expect(short.steps).toEqual([]);
    expect(short.shortfalls).toEqual([
      { claim: 'seat-depth', by: 46, ask: { what: 'deeper-seat', mm: 446 } },
    ]);
  });

  it('with a support that moves has it set to where most people like it', () => {
    expect(plan({ ...SIT_STAND, deskNow: 656, lowBack: 'adjustable' }).steps).toEqual([
      { id: 'low-back', means: 'backrest', start: [190, 200] },
    ]);
  });
});

describe('levers before books', () => {
  const levers: Answers = {
    ...{ stature: 1_620, sex: 'female', glasses: 'multifocal', seatLowest: 400, seatHighest: 530 },
    ...{ desk: 'adjustable', deskLowest: 620, deskHighest: 1_270, deskNow: 740, screenSupport: 'arm' },
    ...{ screenTop: 400, armrests: 'adjustable' },
  };

  it.each([undefined, 460, 500])(
    'a chair and a desk that reach the ideal need nothing under the feet: %s',
    (now) => {
      const found = plan({ ...levers, ...(now !== undefined && { seatNow: now }) });
      expect(found.after.footrest).toBe(0);
      expect(ids(found)).not.toContain('footrest');
    },
  );
});
