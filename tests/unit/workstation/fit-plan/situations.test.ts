import { describe, expect, it } from 'vitest';
import type { FitPlan } from '@shared/workstation/fit-plan/plan';
import { planFit } from '@shared/workstation/fit-plan/plan-fit';
import type { Answers } from '@shared/workstation/questions';
import { readWorkplace } from './any-workplace';

function plan(answers: Answers, position: FitPlan['position'] = 'sitting'): FitPlan {
  const { person, gear, furniture } = readWorkplace(answers);
  return planFit(person, gear, furniture, position);
}

const ids = ({ steps }: FitPlan) => steps.map(({ id }) => id);

/**
 * 170 cm, sex not given, 25-mm shoes and 20 mm of keyboard: seat 436, desk 656 and 1049, screen top 1186 and 1613, a top
 * of 20 mm at most (EVIDENCE B6).
 */
const SOMEONE: Answers = { stature: 1_700, shoe: 25, keyboard: 20 };
const CHAIR: Answers = {
  seatLowest: 400,
  seatHighest: 520,
  seatNow: 440,
  lowBack: 'curve',
  armrests: 'none',
};
const FIXED: Answers = { ...SOMEONE, ...CHAIR, desk: 'fixed', deskThickness: 20, screenTop: 530 };
const SIT_STAND: Answers = {
  ...{ ...SOMEONE, ...CHAIR, seatNow: 436, desk: 'adjustable', deskLowest: 620, deskHighest: 1_270 },
  ...{ deskThickness: 20, screenSupport: 'arm', screenTop: 530 },
};

describe('a fixed desk', () => {
  it('that is too high: chair up, books under the feet and the screen, a towel for the low back', () => {
    const high = plan({ ...FIXED, deskNow: 720, lowBack: 'nothing', screenTop: 400 });
    expect(high.steps).toEqual([
      { id: 'chair', to: 500, by: 60 },
      { id: 'footrest', to: 64, by: 64 },
      { id: 'low-back', means: 'towel', start: [190, 200] },
      { id: 'screen', means: 'books', to: 1_250, aboveDesk: 530, by: 130 },
    ]);
    expect(high.claims).toEqual(['feet', 'thighs', 'elbows', 'screen', 'low-back']);
    expect(high.shortfalls).toEqual([
      { claim: 'elbows', by: 64, ask: { what: 'desk-that-goes-down-to', mm: 656 } },
    ]);
  });

  it('that is too high for the chair as well: a cushion on it, and what is left is told', () => {
    const higher = plan({ ...FIXED, deskNow: 760 });
    expect(higher.steps.slice(0, 3)).toEqual([
      { id: 'chair', to: 520, by: 80 },
      { id: 'seat-cushion', to: 20, by: 20 },
      { id: 'footrest', to: 104, by: 104 },
    ]);
    expect(higher.claims).toContain('elbows');
    const highest = plan({ ...FIXED, deskNow: 820 });
    expect(highest.after).toMatchObject({ seat: 570, seatCushion: 50, footrest: 134 });
    expect(highest.claims).not.toContain('elbows');
    expect(highest.shortfalls).toEqual([
      { claim: 'elbows', by: 164, ask: { what: 'desk-that-goes-down-to', mm: 656 } },
    ]);
  });

  it('that is too low: blocks under it', () => {
    const low = plan({ ...FIXED, deskNow: 600, seatNow: 436 });
    expect(low.steps).toEqual([{ id: 'desk-blocks', to: 56, by: 56 }]);
    expect(low.claims).toEqual(['feet', 'thighs', 'elbows', 'screen', 'low-back']);
    expect(low.shortfalls).toEqual([
      { claim: 'elbows', by: 56, ask: { what: 'desk-that-goes-up-to', mm: 656 } },
    ]);
  });

  it('that is too low for blocks: as high as they go, and the rest is asked for', () => {
    const low = plan({ ...FIXED, deskNow: 500, seatNow: 436 });
    expect(low.after).toMatchObject({ desk: 600, deskBlocks: 100 });
    expect(low.claims).not.toContain('thighs');
    expect(low.shortfalls).toEqual([
      { claim: 'elbows', by: 156, ask: { what: 'desk-that-goes-up-to', mm: 656 } },
    ]);
  });

  it('for two people: each has a plan of their own', () => {
    const tall = plan({ ...FIXED, deskNow: 720, stature: 1_900, screenTop: 590 });
    const short = plan({ ...FIXED, deskNow: 720, stature: 1_550 });
    expect(tall.steps.map(({ id }) => id)).toEqual(['chair']);
    expect(tall.after).toMatchObject({ footrest: 0, deskBlocks: 0 });
    expect(short.steps.map(({ id }) => id)).toContain('footrest');
    expect(short.after.seat).toBeGreaterThan(tall.after.seat ?? 0);
  });
});

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

describe('a desk', () => {
  it('that is too thick: the thighs get their room, and a thinner one is asked for', () => {
    const thick = plan({ ...SIT_STAND, deskNow: 656, deskThickness: 60 });
    // 636 is 2.5 cm above the thighs; 2 cm will do, and a tape cannot tell half a cm.
    expect(thick.after).toMatchObject({ seat: 436, desk: 686 });
    expect(thick.claims).toContain('thighs');
    expect(thick.claims).not.toContain('elbows');
    expect(thick.shortfalls).toEqual([{ claim: 'thighs', by: 40, ask: { what: 'thinner-desk', mm: 20 } }]);
  });

  it('that goes up and down is set to sit at, and the screen with it', () => {
    const sitting = plan({ ...SIT_STAND, deskNow: 1_100, screenTop: 470 });
    expect(sitting.steps).toEqual([
      { id: 'desk', to: 656, by: -444 },
      { id: 'screen', means: 'arm', to: 1_186, aboveDesk: 530, by: 60 },
    ]);
    expect(sitting.shortfalls).toEqual([]);
  });

  it('that goes up and down is set to stand at, with one height of the screen for both', () => {
    const standing = plan({ ...SIT_STAND, deskNow: 1_100, screenTop: 470 }, 'standing');
    expect(standing.steps).toEqual([
      { id: 'desk', to: 1_049, by: -51 },
      { id: 'screen', means: 'arm', to: 1_579, aboveDesk: 530, by: 60 },
      { id: 'presets', sitting: 656, standing: 1_049 },
    ]);
    expect(standing.claims).toEqual(['elbows', 'screen']);
  });

  it('that is adjusted already leaves nothing to do, in either position', () => {
    expect(plan({ ...SIT_STAND, deskNow: 656 })).toMatchObject({ steps: [], shortfalls: [] });
    expect(plan({ ...SIT_STAND, deskNow: 1_049 }, 'standing')).toMatchObject({ steps: [], shortfalls: [] });
    expect(plan({ ...SIT_STAND, deskNow: 1_030 }, 'standing').steps).toEqual([]);
  });

  it('that never gets to the elbow of someone standing is left alone', () => {
    const standing = plan({ ...FIXED, deskNow: 720 }, 'standing');
    expect(standing.steps).toEqual([]);
    expect(standing.after).toEqual(standing.before);
    expect(standing.shortfalls).toEqual([
      { claim: 'elbows', by: 329, ask: { what: 'sit-stand-desk', mm: 1_049 } },
    ]);
  });

  it.each([
    [{ deskHighest: 1_000 }, { by: 49, ask: { what: 'desk-that-goes-up-to', mm: 1_049 } }],
    [{ deskLowest: 1_100 }, { by: 51, ask: { what: 'desk-that-goes-down-to', mm: 1_049 } }],
  ] as const)('for standing that just fails to reach goes as far as it can', (range, shortfall) => {
    const standing = plan({ ...SIT_STAND, deskNow: 1_000, ...range }, 'standing');
    expect(standing.shortfalls).toEqual([{ claim: 'elbows', ...shortfall }]);
    expect(ids(standing)).not.toContain('presets');
  });
});

describe('a drawer', () => {
  const DRAWER: Answers = { ...FIXED, deskNow: 740, seatNow: 520, footrest: 84, deskUnderside: 600 };

  it('that touches the thighs comes off, and no thinner desk is asked for', () => {
    const cleared = plan(DRAWER);
    expect(cleared.steps).toEqual([{ id: 'clear-under-desk', gains: 120 }]);
    expect(cleared.claims).toEqual(expect.arrayContaining(['thighs', 'elbows']));
    expect(cleared.shortfalls.map(({ ask }) => ask.what)).toEqual(['desk-that-goes-down-to']);
  });

  it('is no more than the frame of the desk where it hangs less than 3 cm below the top', () => {
    const frame = plan({ ...DRAWER, deskUnderside: 691 });
    expect(ids(frame)).not.toContain('clear-under-desk');
    expect(frame.shortfalls.map(({ ask }) => ask.what)).toContain('thinner-desk');
  });

  it('is in nobody’s way who stands', () => {
    expect(ids(plan({ ...SIT_STAND, deskNow: 1_000, deskUnderside: 850 }, 'standing'))).toEqual([
      'desk',
      'presets',
    ]);
  });
});

describe('a screen', () => {
  it('stands on the desk at the lowest, and one that is too tall is to be another', () => {
    const tall = plan({ ...SIT_STAND, deskNow: 656, screenTop: 700, screenHeight: 600 });
    expect(tall.steps).toEqual([{ id: 'screen', means: 'arm', to: 1_256, aboveDesk: 600, by: -100 }]);
    expect(tall.claims).not.toContain('screen');
    expect(tall.shortfalls).toEqual([
      { claim: 'screen', by: 70, ask: { what: 'less-tall-screen', mm: 530 } },
    ]);
    const down = plan({ ...SIT_STAND, deskNow: 656, screenTop: 603, screenHeight: 600 });
    expect(down.steps).toEqual([]);
  });

  it('beside a laptop that is typed on gets keys of its own', () => {
    const answers: Answers = { ...SIT_STAND, deskNow: 656, screenKind: 'laptop-and-monitor' };
    expect(plan(answers).steps).toEqual([]);
    expect(plan({ ...answers, separateKeyboard: 'no' }).steps).toEqual([
      { id: 'keyboard', beside: 'monitor' },
    ]);
  });

  it('of a laptop alone cannot be raised without keys of its own', () => {
    const laptop = plan({ ...SIT_STAND, deskNow: 656, screenKind: 'laptop', screenTop: 210 });
    expect(laptop.steps).toEqual([
      { id: 'keyboard', beside: 'laptop' },
      { id: 'screen', means: 'laptop-riser', to: 1_186, aboveDesk: 530, by: 320 },
    ]);
    expect(laptop.before.laptopKeys).toBe(true);
    expect(laptop.after.laptopKeys).toBe(false);
  });

  it('of a laptop with a keyboard is raised', () => {
    const answers: Answers = { ...SIT_STAND, deskNow: 656, screenKind: 'laptop', separateKeyboard: 'yes' };
    expect(ids(plan({ ...answers, screenTop: 210 }))).toEqual(['screen']);
  });

  it('on a fixed stand that is too high needs another stand', () => {
    const high = plan({ ...SIT_STAND, deskNow: 656, screenSupport: 'fixed', screenTop: 600 });
    expect(high.steps).toEqual([]);
    expect(high.claims).not.toContain('screen');
    expect(high.shortfalls).toEqual([{ claim: 'screen', by: 70, ask: { what: 'screen-arm', mm: 530 } }]);
    expect(plan({ ...SIT_STAND, deskNow: 656, screenSupport: 'adjustable', screenTop: 600 }).steps).toEqual([
      { id: 'screen', means: 'stand', to: 1_186, aboveDesk: 530, by: -70 },
    ]);
  });

  it('goes lower for glasses with more than one focus', () => {
    const { after } = plan({ ...SIT_STAND, deskNow: 656, screenTop: 600, glasses: 'multifocal' });
    expect(after.screenTop).toBe(1_148);
  });
});

describe('things of odd sizes', () => {
  it('are planned in whole mm', () => {
    const inches = plan({ ...FIXED, seatLowest: 393.7, seatNow: 444.5, deskNow: 723.9, screenTop: 406.4 });
    expect(inches.steps.slice(0, 2)).toEqual([
      { id: 'chair', to: 504, by: 59 },
      { id: 'footrest', to: 68, by: 68 },
    ]);
  });

  it('keep a footrest that is right and take away one that is not', () => {
    expect(plan({ ...FIXED, deskNow: 720, seatNow: 500, footrest: 60 }).steps).toEqual([]);
    expect(plan({ ...SIT_STAND, deskNow: 656, footrest: 60 }).steps).toEqual([
      { id: 'footrest', to: 0, by: -60 },
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

it('says how far a desk that moves ends below standing height, wherever it stands now', () => {
  for (const deskNow of [700, 800]) {
    const found = plan({ ...SIT_STAND, deskNow, deskLowest: 650, deskHighest: 900 }, 'standing');
    expect(found.shortfalls).toEqual([
      { claim: 'elbows', by: 149, ask: { what: 'desk-that-goes-up-to', mm: 1_049 } },
    ]);
  }
});
